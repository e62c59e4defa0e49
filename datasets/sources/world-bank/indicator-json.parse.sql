-- Indicators of the World Bank, from the rows of its API.
WITH cells AS (
  SELECT record_number, locator, area, indicator, obs_status, unit AS own_unit, figure AS written,
         TRY_CAST(figure AS DECIMAL(38,18)) AS figure,
         -- 2024Q1 and 2024M05 are quarters and months.
         regexp_replace(regexp_replace(period, '^([0-9]{4})Q([1-4])$', '\1-Q\2'), '^([0-9]{4})M([0-9]{2})$', '\1-\2') AS period
  FROM input
)
