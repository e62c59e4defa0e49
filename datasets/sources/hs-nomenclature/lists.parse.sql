-- A product list of one edition: the total states the edition, and every subheading must belong to it.
WITH codes AS (
  SELECT input.*,
         CASE WHEN regexp_full_match(id, '[0-9]+') AND aggrlevel IN ('2', '4', '6') AND length(id) < CAST(aggrlevel AS INTEGER)
              THEN lpad(id, CAST(aggrlevel AS INTEGER), '0') ELSE id END AS code
  FROM input
), known AS (
  -- Chapters 98 and 99 are no part of the nomenclature and prove nothing.
  SELECT DISTINCT codes.code, string_split(hs.edition_codes, ';') AS editions
  FROM codes JOIN reference.hs_codes AS hs ON hs.hs_code = codes.code
  WHERE codes.aggrlevel = '6' AND left(codes.code, 2) NOT IN ('98', '99')
), fitting AS (
  SELECT edition FROM (VALUES ('H0'), ('H1'), ('H2'), ('H3'), ('H4'), ('H5'), ('H6')) AS each(edition)
  WHERE EXISTS (SELECT 1 FROM known) AND NOT EXISTS (SELECT 1 FROM known WHERE NOT list_contains(editions, edition))
), told AS (
  SELECT (SELECT min(nullif(regexp_extract(text, '(?i)\ball (H[0-6])\b', 1), '')) FROM codes WHERE id = 'TOTAL') AS stated,
         (SELECT CASE WHEN count(*) = 1 THEN min(edition) END FROM fitting) AS proved
)
SELECT codes.record_number, codes.locator,
       coalesce(told.stated, told.proved) AS scheme,
       codes.code,
       nullif(CASE WHEN codes.aggrlevel IN ('4', '6') AND regexp_full_match(codes.parent, '[0-9]+')
                        AND length(codes.parent) < CAST(codes.aggrlevel AS INTEGER) - 2
                   THEN lpad(codes.parent, CAST(codes.aggrlevel AS INTEGER) - 2, '0') ELSE codes.parent END, '#') AS parent,
       codes.aggrlevel AS level,
       CASE WHEN codes.id = 'TOTAL' THEN codes.text ELSE substr(codes.text, length(codes.id) + 4) END AS name,
       'en' AS language,
       CASE codes.isLeaf WHEN '1' THEN 'yes' WHEN '0' THEN 'no' ELSE codes.isLeaf END AS is_leaf,
       nullif(codes.standardUnitAbbr, 'n/a') AS unit,
       CASE
         WHEN coalesce(told.stated, told.proved) IS NULL THEN 'edition is neither stated nor told by its codes'
         WHEN codes.aggrlevel IS NULL OR codes.aggrlevel NOT IN ('0', '2', '4', '6') THEN 'level is none of 0, 2, 4, 6'
         WHEN (codes.aggrlevel = '0') <> (codes.id = 'TOTAL') THEN 'code does not have the digits of its level'
         WHEN codes.aggrlevel <> '0' AND NOT (length(codes.code) = CAST(codes.aggrlevel AS INTEGER)
              AND regexp_full_match(codes.code, '[0-9]+')) THEN 'code does not have the digits of its level'
         WHEN codes.id <> 'TOTAL' AND NOT starts_with(coalesce(codes.text, ''), codes.id || ' - ') THEN 'text begins with another code'
         WHEN known.code IS NOT NULL AND NOT list_contains(known.editions, coalesce(told.stated, told.proved))
           THEN 'is no code of the edition that the list states'
       END AS fault,
       concat_ws(' ', codes.id, left(codes.text, 60)) AS fault_value
FROM codes CROSS JOIN told LEFT JOIN known ON known.code = codes.code AND codes.aggrlevel = '6'
