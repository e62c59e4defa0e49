-- An indicator of the World Bank, from one row per area with a column for each year.
WITH cells AS (
  SELECT record_number, locator || ', ' || year AS locator, year AS period, "Country Code" AS area,
         "Indicator Code" AS indicator, written, CAST(NULL AS VARCHAR) AS obs_status, CAST(NULL AS VARCHAR) AS own_unit,
         TRY_CAST(written AS DECIMAL(38,18)) AS figure
  FROM input UNPIVOT INCLUDE NULLS (written FOR year IN (COLUMNS('^[0-9]{4}$')))
)
