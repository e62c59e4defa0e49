-- A product list of one edition, told by the name of its total; sections have a layout of their own.
WITH codes AS (
  SELECT input.*,
         CASE WHEN regexp_full_match(hscode, '[0-9]+') AND level IN ('2', '4', '6') AND length(hscode) < CAST(level AS INTEGER)
              THEN lpad(hscode, CAST(level AS INTEGER), '0') ELSE hscode END AS code
  FROM input
), told AS (
  SELECT CASE min(nullif(regexp_extract(description, 'all HS([0-9]{4}) ', 1), ''))
           WHEN '1992' THEN 'H0' WHEN '1996' THEN 'H1' WHEN '2002' THEN 'H2' WHEN '2007' THEN 'H3'
           WHEN '2012' THEN 'H4' WHEN '2017' THEN 'H5' WHEN '2022' THEN 'H6' END AS edition
  FROM codes WHERE hscode = 'TOTAL'
)
SELECT codes.record_number, codes.locator,
       told.edition AS scheme,
       codes.code,
       -- The total stands under itself, and has the level 5.
       CASE WHEN codes.code = 'TOTAL' THEN NULL
            WHEN codes.level IN ('4', '6') AND regexp_full_match(codes.parent, '[0-9]+')
                 AND length(codes.parent) < CAST(codes.level AS INTEGER) - 2
              THEN lpad(codes.parent, CAST(codes.level AS INTEGER) - 2, '0')
            ELSE codes.parent END AS parent,
       CASE WHEN codes.code = 'TOTAL' THEN '0' ELSE codes.level END AS level,
       codes.description AS name,
       'en' AS language,
       CASE WHEN codes.level = '6' THEN 'yes' ELSE 'no' END AS is_leaf,
       CASE
         WHEN told.edition IS NULL THEN 'edition is not named by the total'
         WHEN codes.code = 'TOTAL' THEN NULL
         WHEN codes.level IS NULL OR codes.level NOT IN ('2', '4', '6') THEN 'level is none of 2, 4, 6'
         WHEN NOT (length(codes.code) = CAST(codes.level AS INTEGER) AND regexp_full_match(codes.code, '[0-9]+'))
           THEN 'code does not have the digits of its level'
         WHEN codes.level = '6' AND left(codes.code, 2) NOT IN ('98', '99') AND hs.hs_code IS NOT NULL
              AND NOT list_contains(string_split(hs.edition_codes, ';'), told.edition)
           THEN 'is no code of the edition that the total names'
       END AS fault,
       codes.hscode AS fault_value
FROM codes CROSS JOIN told LEFT JOIN reference.hs_codes AS hs ON hs.hs_code = codes.code AND codes.level = '6'
