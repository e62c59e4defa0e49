-- An indicator of the World Bank, from the cells of its workbook.
WITH cells AS (
  SELECT record_number, locator, period, area, indicator, figure AS written,
         CAST(NULL AS VARCHAR) AS obs_status, CAST(NULL AS VARCHAR) AS own_unit,
         TRY_CAST(figure AS DECIMAL(38,18)) AS figure
  FROM input
)
