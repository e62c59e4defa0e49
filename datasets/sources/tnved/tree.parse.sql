-- The wordings of the nomenclature that held when the tree was made.
WITH items AS (
  SELECT *, ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII',
             'XIX', 'XX', 'XXI', 'XXII'] AS romans
  FROM input
)
SELECT record_number, locator,
       'TNVED10' AS scheme,
       CASE WHEN level = '1' THEN romans[TRY_CAST(code AS INTEGER)] ELSE code END AS code,
       CASE WHEN level = '2' THEN romans[TRY_CAST(parent AS INTEGER)] ELSE parent END AS parent,
       level,
       trim(regexp_replace(name, '[\s\x{00A0}]+', ' ', 'g')) AS name,
       'ru' AS language,
       is_leaf,
       regexp_extract(date, '^([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00:00Z$', 1) AS valid_from,
       CASE WHEN is_cut = 'yes' THEN 'name cut at 200 characters by the publisher' END AS note,
       CASE
         WHEN level = '1' AND romans[TRY_CAST(code AS INTEGER)] IS NULL THEN 'is no section'
         WHEN level <> '1' AND NOT regexp_full_match(coalesce(code, ''), '[0-9]{' || level || '}')
           THEN 'code does not have the digits of its level'
         WHEN level IN ('4', '10') AND NOT starts_with(code, parent) THEN 'stands under another code'
         WHEN NOT regexp_full_match(coalesce(date, ''), '[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z') THEN 'date is no day'
       END AS fault,
       concat_ws(' ', code, date) AS fault_value
FROM items
