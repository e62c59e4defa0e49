-- Exports and imports of Kazakhstan by country, one row per figure of the sheet.
WITH groups(name) AS (VALUES
  ('страны снг'), ('страны еаэс'), ('страны вне еаэс'), ('остальные страны мира'), ('страны ес'), ('страны вне ес'),
  ('европа'), ('азия'), ('америка'), ('африка'), ('австралия и океания')
), shaped AS (
  SELECT *,
    lower(country) AS country_word,
    -- Three figures that are each rounded to a tenth can miss their sum by this much.
    abs(TRY_CAST(turnover AS DECIMAL(24,8)) - coalesce(TRY_CAST(exports AS DECIMAL(24,8)), 0)
      - coalesce(TRY_CAST(imports AS DECIMAL(24,8)), 0)) <= 0.15 AS is_sum
  FROM input
), figures AS (
  UNPIVOT shaped ON turnover, turnover_share, exports, exports_share, imports, imports_share
  INTO NAME figure VALUE written
), placed AS (
  SELECT *,
    sheet || '!' || CASE figure
      WHEN 'turnover' THEN 'B' WHEN 'turnover_share' THEN 'C' WHEN 'exports' THEN 'D'
      WHEN 'exports_share' THEN 'E' WHEN 'imports' THEN 'F' WHEN 'imports_share' THEN 'G' END || "row" AS cell,
    CASE
      WHEN figure LIKE '%share' THEN 'share of the country'
      WHEN country_word IN (SELECT name FROM groups) THEN 'group of areas'
      WHEN written = '-' THEN 'missing mark'
      WHEN figure = 'turnover' AND is_sum THEN 'sum of exports and imports'
    END AS rule
  FROM figures
)
SELECT
  record_number,
  cell AS locator,
  rule AS ignored_by,
  CASE WHEN rule IS NULL AND figure = 'turnover' THEN 'turnover is not the sum of exports and imports' END AS fault,
  CASE WHEN rule IS NULL AND figure = 'turnover' THEN written END AS fault_value,
  'KAZ' AS reporter,
  CASE WHEN country_word IN ('всего', 'всего в том числе') THEN 'WLD' ELSE country END AS partner,
  CASE figure WHEN 'exports' THEN 'export' WHEN 'imports' THEN 'import' END AS flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  period,
  written AS value,
  CASE WHEN lower(unit) = 'тыс. долларов сша' THEN 'thousand USD' ELSE unit END AS unit,
  unit AS unit_wording,
  'goods' AS coverage,
  cell AS place
FROM placed
