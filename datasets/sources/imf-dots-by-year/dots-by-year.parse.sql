-- Exports by exporter and destination, years across, in codes of the International Monetary Fund.
WITH cells AS (
  FROM input UNPIVOT INCLUDE NULLS (value FOR period IN (COLUMNS('^[0-9]{4}$')))
), known AS (
  SELECT code, area_code FROM reference.area_codes WHERE scheme_code = 'imf'
), largest AS (
  -- Between two areas, groups and the world aside.
  SELECT max(TRY_CAST(cells.value AS DOUBLE)) AS figure
  FROM cells
  JOIN known AS reporter ON reporter.code = cells."from" AND reporter.area_code <> 'WLD'
  JOIN known AS partner ON partner.code = cells."to" AND partner.area_code <> 'WLD'
)
SELECT
  c.record_number,
  c.locator || ', ' || c.period AS locator,
  CASE
    WHEN c.value IS NULL THEN 'blank cell'
    WHEN (reporter.code IS NOT NULL AND reporter.area_code IS NULL)
      OR (partner.code IS NOT NULL AND partner.area_code IS NULL) THEN 'group of areas'
  END AS ignored_by,
  -- No area sells another for more than 1,000 billion a year; the file says no unit, its figures must fit the one that is known.
  CASE WHEN largest.figure > 1e6 THEN 'the figures of the file are too large for millions of US dollars' END AS fault,
  c.value AS fault_value,
  'imf:' || c."from" AS reporter,
  'imf:' || c."to" AS partner,
  'export' AS flow,
  'FOB' AS valuation,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  'goods' AS coverage,
  c.period,
  c.value,
  'million USD' AS unit,
  'indicator TXG_FOB_USD, in millions' AS unit_wording,
  'table made by others from Direction of Trade series with figures for every one of its years, rounded to 0.1 million; it states neither flow nor unit' AS note
FROM cells AS c
LEFT JOIN known AS reporter ON reporter.code = c."from"
LEFT JOIN known AS partner ON partner.code = c."to"
CROSS JOIN largest
