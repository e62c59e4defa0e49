-- Every wording of the nomenclature with the days on which it holds, from the four text files of the customs service.
WITH days AS (
  SELECT *,
         regexp_replace(valid_from, '^(..)\.(..)\.(....)$', '\3-\2-\1') AS first_day,
         regexp_replace(nullif(valid_to, ''), '^(..)\.(..)\.(....)$', '\3-\2-\1') AS last_day,
         ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII',
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
       CASE WHEN level = '10' THEN 'yes' WHEN level IN ('1', '2', '4') THEN 'no' END AS is_leaf,
       first_day AS valid_from,
       last_day AS valid_to,
       CASE WHEN is_cut = 'yes' THEN 'name cut at 200 characters by the publisher' END AS note,
       CASE
         WHEN level IS NULL THEN 'is no line of the four files'
         WHEN level = '1' AND romans[TRY_CAST(code AS INTEGER)] IS NULL THEN 'is no section'
         WHEN level = '2' AND romans[TRY_CAST(parent AS INTEGER)] IS NULL THEN 'stands in no section'
         WHEN TRY_CAST(first_day AS DATE) IS NULL OR (last_day IS NOT NULL AND TRY_CAST(last_day AS DATE) IS NULL)
           THEN 'has a date that is no day'
         WHEN TRY_CAST(last_day AS DATE) < TRY_CAST(first_day AS DATE) THEN 'ends before it begins'
       END AS fault,
       line AS fault_value
FROM days
