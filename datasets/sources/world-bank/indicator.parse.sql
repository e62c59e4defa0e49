-- What the cells of an indicator mean: the same for each shape that the World Bank gives them.
SELECT
  cells.record_number, cells.locator,
  CASE WHEN cells.written IS NULL THEN 'no figure'
       WHEN areas.code IS NOT NULL AND coalesce(areas.area_code, '') = '' THEN 'group of areas' END AS ignored_by,
  known.indicator_code AS indicator,
  CASE WHEN areas.code IS NULL THEN cells.area ELSE 'world-bank:' || cells.area END AS area,
  cells.period,
  -- Numbers with an exponent become plain. What has more digits than a value can hold is given in millions.
  CASE WHEN abs(cells.figure) >= 1000000000000000
       THEN rtrim(rtrim(CAST(CAST(cells.figure AS DECIMAL(26,6)) * 0.000001 AS VARCHAR), '0'), '.')
       WHEN cells.figure IS NOT NULL AND regexp_matches(cells.written, '[eE]')
       THEN rtrim(rtrim(CAST(cells.figure AS VARCHAR), '0'), '.')
       ELSE cells.written END AS value,
  CASE WHEN abs(cells.figure) >= 1000000000000000 THEN 'million ' || known.unit ELSE known.unit END AS unit,
  CASE WHEN abs(cells.figure) < 1000000000000000 AND cells.figure <> round(cells.figure, 6) THEN '0.000001' END AS rounded_to,
  cells.obs_status,
  CASE WHEN known.code IS NULL THEN 'is an indicator that is not known'
       WHEN cells.own_unit IS NOT NULL THEN 'states a unit of its own'
       WHEN cells.figure = 0 AND starts_with(cells.indicator, 'NY.GDP.MKTP.C')
       THEN 'is zero, which no gross domestic product is'
       WHEN cells.figure < 0 AND regexp_full_match(cells.indicator, '^(NY\.GDP\.(MKTP|PCAP)\.(CD|CN|KD)|SP\.POP\.TOTL|PA\.NUS\..*)$')
       THEN 'is negative, which no product, population or rate is'
       WHEN cells.figure <> 0 AND abs(cells.figure) < 0.001 AND NOT starts_with(known.unit, 'percent')
       THEN 'is too small to be kept with six decimals' END AS fault,
  CASE WHEN known.code IS NULL THEN cells.indicator ELSE coalesce(cells.own_unit, cells.written) END AS fault_value
FROM cells
LEFT JOIN reference.area_codes AS areas ON areas.scheme_code = 'world-bank' AND areas.code = cells.area
LEFT JOIN reference.indicator_codes AS known ON known.scheme_code = 'world-bank' AND known.code = cells.indicator
