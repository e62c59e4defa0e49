-- Exports or imports of Kyrgyzstan by country and year, one row per cell.
WITH groups(name) AS (VALUES
  ('ес'), ('снг'), ('шос'), ('еаэс'), ('европа'), ('азия'), ('америка'), ('африка'), ('австралия и океания')
)
SELECT
  record_number,
  locator,
  CASE
    WHEN lower(name) IN (SELECT groups.name FROM groups) THEN 'group of areas'
    WHEN written IN ('-', '–', '—') THEN 'dash: nothing'
    WHEN written IN ('...', '…') THEN 'missing mark'
  END AS ignored_by,
  'KGZ' AS reporter,
  CASE WHEN lower(name) = 'всего' THEN 'WLD' ELSE name END AS partner,
  CASE WHEN title ILIKE '%экспорта%' THEN 'export' WHEN title ILIKE '%импорта%' THEN 'import' END AS flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  year AS period,
  CASE WHEN regexp_full_match(written, '[0-9]+,[0-9]{1,2}') THEN replace(written, ',', '.') ELSE written END AS value,
  unit,
  'goods' AS coverage
FROM input
