-- Each code after a revision and a code before it, with the leading zeros that the file has lost.
WITH revisions(adjustment, from_scheme, to_scheme) AS (
  VALUES ('2022 to 2017', 'H6', 'H5'), ('2017 to 2012', 'H5', 'H4'), ('2012 to 2007', 'H4', 'H3'), ('2007 to 2002', 'H3', 'H2'),
         ('2002 to 1996', 'H2', 'H1'), ('1996 to 1992', 'H1', 'H0'), ('1992 to 1988', 'H0', 'S3'), ('1988 to 1976', 'S3', 'S2'),
         ('1976 to 1962', 'S2', 'S1')
), rev_3 AS (
  -- Beside codes of the Harmonized System those of SITC Rev. 3 keep their zeros: a list to read the others by.
  SELECT DISTINCT "code.before" AS code FROM input WHERE adjustment = '1992 to 1988'
), sides AS (
  SELECT record_number, 'from' AS side, revisions.from_scheme AS scheme, "code.after" AS written, FALSE AS keeps_zeros
  FROM input JOIN revisions USING (adjustment)
  UNION ALL
  SELECT record_number, 'to', revisions.to_scheme, "code.before", adjustment = '1992 to 1988' FROM input JOIN revisions USING (adjustment)
), written AS (
  SELECT DISTINCT scheme, written, keeps_zeros FROM sides
), readings AS (
  SELECT written.*,
         CASE
           WHEN keeps_zeros AND regexp_full_match(written, '[0-9]{4,5}|I|II') THEN written
           WHEN keeps_zeros OR NOT regexp_full_match(written, '[0-9]+') THEN NULL
           WHEN scheme LIKE 'H%' THEN CASE WHEN length(written) IN (5, 6) THEN lpad(written, 6, '0') END
           WHEN length(written) = 5 THEN written
           WHEN length(written) = 2 THEN '00' || written
           -- Four digits or five: the list decides where it has one of the two.
           WHEN length(written) IN (3, 4) AND scheme = 'S3' AND (four.code IS NULL) <> (five.code IS NULL)
             THEN coalesce(four.code, five.code)
         END AS code,
         NOT keeps_zeros AND scheme LIKE 'S%' AND regexp_full_match(written, '[0-9]{3,4}') AS has_two_readings
  FROM written
  LEFT JOIN rev_3 AS four ON four.code = lpad(written.written, 4, '0')
  LEFT JOIN rev_3 AS five ON five.code = lpad(written.written, 5, '0')
)
SELECT input.record_number, input.locator,
       CASE WHEN (froms.code IS NULL AND froms.has_two_readings) OR (tos.code IS NULL AND tos.has_two_readings)
            THEN 'lost zeros leave two readings' END AS ignored_by,
       revisions.from_scheme,
       froms.code AS from_code,
       revisions.to_scheme,
       tos.code AS to_code,
       input."Relationship" AS relationship,
       CASE
         WHEN revisions.from_scheme IS NULL THEN 'adjustment is not known'
         WHEN froms.code IS NULL THEN 'is no code of ' || revisions.from_scheme
         WHEN tos.code IS NULL THEN 'is no code of ' || revisions.to_scheme
       END AS fault,
       CASE
         WHEN revisions.from_scheme IS NULL THEN input.adjustment
         WHEN froms.code IS NULL THEN input."code.after"
         ELSE input."code.before"
       END AS fault_value
FROM input
LEFT JOIN revisions USING (adjustment)
LEFT JOIN readings AS froms ON froms.scheme = revisions.from_scheme AND froms.written = input."code.after" AND NOT froms.keeps_zeros
LEFT JOIN readings AS tos
  ON tos.scheme = revisions.to_scheme AND tos.written = input."code.before" AND tos.keeps_zeros = (input.adjustment = '1992 to 1988')
