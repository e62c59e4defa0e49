-- A product list that does not name its edition: it is the one edition that has every subheading of the list.
WITH codes AS (
  SELECT input.*,
         CASE WHEN regexp_full_match(code, '[0-9]+') AND AggregateLevel IN ('2', '4', '6')
                   AND length(code) < CAST(AggregateLevel AS INTEGER)
              THEN lpad(code, CAST(AggregateLevel AS INTEGER), '0') ELSE code END AS full_code
  FROM input
), known AS (
  -- Chapters 98 and 99 are no part of the nomenclature and prove nothing.
  SELECT DISTINCT string_split(hs.edition_codes, ';') AS editions
  FROM codes JOIN reference.hs_codes AS hs ON hs.hs_code = codes.full_code
  WHERE codes.AggregateLevel = '6' AND left(codes.full_code, 2) NOT IN ('98', '99')
), fitting AS (
  SELECT edition FROM (VALUES ('H0'), ('H1'), ('H2'), ('H3'), ('H4'), ('H5'), ('H6')) AS each(edition)
  WHERE EXISTS (SELECT 1 FROM known) AND NOT EXISTS (SELECT 1 FROM known WHERE NOT list_contains(editions, edition))
), told AS (
  SELECT CASE WHEN count(*) = 1 THEN min(edition) END AS edition, string_agg(edition, ', ' ORDER BY edition) AS all_fitting
  FROM fitting
)
SELECT codes.record_number, codes.locator,
       told.edition AS scheme,
       codes.full_code AS code,
       CASE WHEN codes.AggregateLevel IN ('4', '6') AND regexp_full_match(codes.ParentCode, '[0-9]+')
                 AND length(codes.ParentCode) < CAST(codes.AggregateLevel AS INTEGER) - 2
            THEN lpad(codes.ParentCode, CAST(codes.AggregateLevel AS INTEGER) - 2, '0') ELSE codes.ParentCode END AS parent,
       codes.AggregateLevel AS level,
       regexp_replace(codes.LongDescription, '[\x00-\x1f]+', ' ', 'g') AS name,
       'en' AS language,
       CASE codes.isBasicLevel WHEN '1' THEN 'yes' WHEN '0' THEN 'no' ELSE codes.isBasicLevel END AS is_leaf,
       CASE
         WHEN told.edition IS NULL THEN 'edition is not told by its codes'
         WHEN codes.AggregateLevel IS NULL OR codes.AggregateLevel NOT IN ('0', '2', '4', '6') THEN 'level is none of 0, 2, 4, 6'
         WHEN (codes.AggregateLevel = '0') <> (codes.code = 'TOTAL') THEN 'code does not have the digits of its level'
         WHEN codes.AggregateLevel <> '0' AND NOT (length(codes.full_code) = CAST(codes.AggregateLevel AS INTEGER)
              AND regexp_full_match(codes.full_code, '[0-9]+')) THEN 'code does not have the digits of its level'
       END AS fault,
       CASE WHEN told.edition IS NULL THEN 'fits ' || coalesce(told.all_fitting, 'none') ELSE codes.code END AS fault_value
FROM codes CROSS JOIN told
