-- Country codes of the 2014 releases of BACI, in English and, where the table has them, in French.
WITH names AS (
  SELECT record_number, locator || ', en' AS locator, "i" AS code, "iso3" AS iso, 'en' AS language, "name_english" AS name
  FROM input
  UNION ALL
  SELECT record_number, locator || ', fr', "i", "iso3", 'fr', "name_french"
  FROM input
)
SELECT
  record_number, locator, CASE WHEN name IS NULL THEN 'no name in this language' END AS ignored_by,
  'BACI' AS scheme, name, language,
  -- The releases since then write the codes as numbers, and flow files always did.
  ltrim(code, '0') AS code,
  nullif(iso, '?') AS equivalent
FROM names
