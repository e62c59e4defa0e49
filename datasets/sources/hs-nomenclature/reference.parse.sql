-- The reference list of UN Comtrade: of one edition where all its subheadings belong to the stated one, else of all editions together (HS).
WITH known AS (
  SELECT input.id, string_split(hs.edition_codes, ';') AS editions
  FROM input JOIN reference.hs_codes AS hs ON hs.hs_code = input.id
  WHERE input.aggrLevel = '6' AND left(input.id, 2) NOT IN ('98', '99')
), stated AS (
  SELECT min(nullif(regexp_extract(text, '(?i)\ball (H[0-6])\b', 1), '')) AS edition FROM input WHERE id = 'TOTAL'
), told AS (
  SELECT CASE WHEN edition IS NOT NULL AND EXISTS (SELECT 1 FROM known)
                   AND NOT EXISTS (SELECT 1 FROM known WHERE NOT list_contains(editions, edition))
              THEN edition ELSE 'HS' END AS scheme
  FROM stated
)
SELECT input.record_number, input.locator,
       told.scheme,
       input.id AS code,
       nullif(input.parent, '#') AS parent,
       input.aggrLevel AS level,
       CASE WHEN input.id = 'TOTAL' THEN input.text ELSE substr(input.text, length(input.id) + 4) END AS name,
       'en' AS language,
       CASE input.isLeaf WHEN '1' THEN 'yes' WHEN '0' THEN 'no' ELSE input.isLeaf END AS is_leaf,
       nullif(input.standardUnitAbbr, 'n/a') AS unit,
       CASE
         WHEN input.aggrLevel IS NULL OR input.aggrLevel NOT IN ('0', '2', '4', '6') THEN 'level is none of 0, 2, 4, 6'
         WHEN (input.aggrLevel = '0') <> (input.id = 'TOTAL') THEN 'code does not have the digits of its level'
         WHEN input.aggrLevel <> '0' AND NOT (length(input.id) = CAST(input.aggrLevel AS INTEGER)
              AND regexp_full_match(input.id, '[0-9]+')) THEN 'code does not have the digits of its level'
         WHEN input.id <> 'TOTAL' AND NOT starts_with(coalesce(input.text, ''), input.id || ' - ') THEN 'text begins with another code'
       END AS fault,
       concat_ws(' ', input.id, left(input.text, 60)) AS fault_value
FROM input CROSS JOIN told
