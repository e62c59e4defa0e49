-- Economies and groups of the World Bank; the region of an economy is the group of that name.
SELECT
  input.record_number, input.locator, 'WORLD-BANK-AREA' AS scheme, input."Country Code" AS code,
  input."TableName" AS name, 'en' AS language, region."Country Code" AS parent,
  CASE WHEN input."Region" IS NULL THEN 'no' ELSE 'yes' END AS is_leaf,
  CASE WHEN input."Region" IS NOT NULL AND region."Country Code" IS NULL
       THEN 'is a region that the file does not list' END AS fault,
  input."Region" AS fault_value
FROM input
LEFT JOIN input AS region ON region."TableName" = input."Region" AND region."Region" IS NULL
