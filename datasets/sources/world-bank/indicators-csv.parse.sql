-- Indicators of the World Bank with their names.
SELECT record_number, locator, 'WORLD-BANK-INDICATOR' AS scheme, "INDICATOR_CODE" AS code,
       "INDICATOR_NAME" AS name, 'en' AS language
FROM input
