-- Exports or imports of Kyrgyzstan by country and year, one row per cell.
WITH groups(name) AS (VALUES
  ('ес'), ('снг'), ('шос'), ('еаэс'), ('европа'), ('азия'), ('америка'), ('африка'), ('австралия и океания')
), read AS (
  SELECT *, TRY_CAST(replace(written, ',', '.') AS DOUBLE) AS figure, lower(name) IN (SELECT groups.name FROM groups) AS is_group
  FROM input
), years AS (
  -- Countries may be less than the whole (some trade is told of no country), never more.
  SELECT year, sum(figure) FILTER (lower(name) = 'всего') AS whole,
         sum(figure) FILTER (lower(name) <> 'всего' AND NOT is_group) AS parts
  FROM read GROUP BY year
)
SELECT
  record_number,
  locator,
  CASE
    WHEN is_group THEN 'group of areas'
    WHEN written IN ('-', '–', '—') THEN 'dash: nothing'
    WHEN written IN ('...', '…') THEN 'missing mark'
  END AS ignored_by,
  CASE WHEN NOT is_group AND parts > whole * 1.001 THEN 'the countries of the year add up to more than its total' END AS fault,
  year || ': ' || written AS fault_value,
  'KGZ' AS reporter,
  CASE WHEN lower(name) = 'всего' THEN 'WLD' ELSE name END AS partner,
  CASE WHEN title ILIKE '%экспорта%' THEN 'export' WHEN title ILIKE '%импорта%' THEN 'import' END AS flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  year AS period,
  CASE WHEN regexp_full_match(written, '[0-9]+,[0-9]{1,2}') THEN replace(written, ',', '.') ELSE written END AS value,
  unit,
  'goods' AS coverage
FROM read JOIN years USING (year)
