-- Shares of the value of one code that belong to codes of the other edition; some codes of the file have lost their leading zero.
WITH codes AS (
  SELECT record_number, locator, line, from_scheme, to_scheme, weight, group_id,
         CASE WHEN regexp_full_match(from_code, '[0-9]{5,6}') THEN lpad(from_code, 6, '0') END AS from_code,
         CASE WHEN regexp_full_match(to_code, '[0-9]{5,6}') THEN lpad(to_code, 6, '0') END AS to_code
  FROM input
), sums AS (
  SELECT from_code, sum(TRY_CAST(weight AS DOUBLE)) AS whole, count(*) = count(TRY_CAST(weight AS DOUBLE)) AS has_all,
         count(*) = count(to_code) AS has_all_codes
  FROM codes GROUP BY from_code
), editions AS (
  -- Single codes stray; where more than one in fifty is of another edition, the header names the wrong one.
  SELECT avg(CAST(NOT list_contains(string_split(froms.edition_codes, ';'), codes.from_scheme) AS INTEGER)) > 0.02
         OR avg(CAST(NOT list_contains(string_split(tos.edition_codes, ';'), codes.to_scheme) AS INTEGER)) > 0.02 AS are_wrong
  FROM codes LEFT JOIN reference.hs_codes AS froms ON froms.hs_code = codes.from_code
  LEFT JOIN reference.hs_codes AS tos ON tos.hs_code = codes.to_code
)
SELECT codes.record_number, codes.locator, codes.from_scheme, codes.from_code, codes.to_scheme, codes.to_code, codes.weight,
       codes.group_id AS "group",
       CASE
         WHEN codes.from_scheme IS NULL THEN 'is not four cells'
         WHEN codes.from_code IS NULL OR codes.to_code IS NULL THEN 'is no code of six digits'
         WHEN editions.are_wrong THEN 'codes are not those of the editions that the header names'
         WHEN NOT sums.has_all OR NOT sums.has_all_codes OR abs(sums.whole - 1) > 1e-6
           THEN 'weights of the code do not add up to 1'
       END AS fault,
       CASE WHEN codes.from_scheme IS NULL OR codes.from_code IS NULL OR codes.to_code IS NULL THEN codes.line
            ELSE codes.from_code || ': ' || coalesce(CAST(sums.whole AS VARCHAR), 'none') END AS fault_value
FROM codes CROSS JOIN editions LEFT JOIN sums ON sums.from_code = codes.from_code
