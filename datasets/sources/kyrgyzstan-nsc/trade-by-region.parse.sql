-- Exports or imports of goods of the regions of Kyrgyzstan by year, one row per cell.
WITH regions(name, region_code) AS (VALUES
  ('баткенская область', 'KG-B'), ('джалал-абадская область', 'KG-J'), ('иссык-кульская область', 'KG-Y'),
  ('нарынская область', 'KG-N'), ('ошская область', 'KG-O'), ('таласская область', 'KG-T'),
  ('чуйская область', 'KG-C'), ('г.бишкек', 'KG-GB'), ('г.ош', 'KG-GO')
), years AS (
  -- Regions are less than the republic, by the trade of natural persons, never more.
  SELECT year, sum(figure) FILTER (is_whole) AS whole, sum(figure) FILTER (NOT is_whole) AS parts
  FROM (SELECT year, lower(name) = 'кыргызская республика' AS is_whole,
               TRY_CAST(replace(written, ',', '.') AS DOUBLE) AS figure FROM input)
  GROUP BY year
)
SELECT
  input.record_number,
  input.locator,
  CASE
    WHEN lower(input.name) = 'кыргызская республика' THEN 'total of the republic: the table by country or by product tells it in full'
    WHEN written IN ('-', '–', '—') THEN 'dash: nothing'
    WHEN written IN ('...', '…') THEN 'missing mark'
  END AS ignored_by,
  CASE
    WHEN regions.region_code IS NULL AND lower(input.name) <> 'кыргызская республика' THEN 'unknown region'
    WHEN parts > whole * 1.001 THEN 'the regions of the year add up to more than the republic'
  END AS fault,
  CASE WHEN regions.region_code IS NULL THEN input.name ELSE input.name || ': ' || written END AS fault_value,
  'KGZ' AS reporter,
  regions.region_code AS reporter_region,
  'WLD' AS partner,
  CASE WHEN title ILIKE 'экспорт%' THEN 'export' WHEN title ILIKE 'импорт%' THEN 'import' END AS flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  input.year AS period,
  CASE WHEN regexp_full_match(written, '[0-9]+,[0-9]{1,2}') THEN replace(written, ',', '.') ELSE written END AS value,
  unit,
  'goods' AS coverage,
  'the trade of natural persons is in the total of the republic, not in the regions' AS note
FROM input JOIN years USING (year) LEFT JOIN regions ON regions.name = replace(lower(input.name), 'г. ', 'г.')
