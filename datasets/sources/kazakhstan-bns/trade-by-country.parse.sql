-- Exports and imports of Kazakhstan by country, one row per figure of the sheet.
WITH groups(name) AS (VALUES
  ('страны снг'), ('страны еаэс'), ('страны вне еаэс'), ('остальные страны мира'), ('страны ес'), ('страны вне ес'),
  ('европа'), ('азия'), ('америка'), ('африка'), ('австралия и океания')
), named AS (
  SELECT *, lower(country) AS country_word, lower(country) IN ('всего', 'всего в том числе') AS is_all FROM input
), wholes AS (
  SELECT sheet, max(TRY_CAST(turnover AS DOUBLE)) AS turnover, max(TRY_CAST(exports AS DOUBLE)) AS exports,
         max(TRY_CAST(imports AS DOUBLE)) AS imports
  FROM named WHERE is_all GROUP BY sheet
), summed AS (
  SELECT named.*,
    -- Three figures that are each rounded to a tenth can miss their sum by this much.
    abs(TRY_CAST(named.turnover AS DECIMAL(24,8)) - coalesce(TRY_CAST(named.exports AS DECIMAL(24,8)), 0)
      - coalesce(TRY_CAST(named.imports AS DECIMAL(24,8)), 0)) <= 0.15 AS is_sum,
    TRY_CAST(turnover_share AS DOUBLE) AS turnover_told, TRY_CAST(named.turnover AS DOUBLE) / wholes.turnover * 100 AS turnover_made,
    TRY_CAST(exports_share AS DOUBLE) AS exports_told, TRY_CAST(named.exports AS DOUBLE) / wholes.exports * 100 AS exports_made,
    TRY_CAST(imports_share AS DOUBLE) AS imports_told, TRY_CAST(named.imports AS DOUBLE) / wholes.imports * 100 AS imports_made
  FROM named LEFT JOIN wholes USING (sheet)
), shaped AS (
  SELECT *,
    -- A part that is no number is rejected for itself, and says nothing of the other.
    NOT is_sum AND (exports = '-' OR TRY_CAST(exports AS DOUBLE) IS NOT NULL OR exports IS NULL)
      AND (imports = '-' OR TRY_CAST(imports AS DOUBLE) IS NOT NULL OR imports IS NULL) AS is_contradicted,
    -- Shares are in per cent. One told wrong by a little is no matter; a power of ten is.
    greatest(turnover_told, turnover_made) > 0.1 AND turnover_told > 0 AND NOT (turnover_made BETWEEN turnover_told / 5 AND turnover_told * 5) AS is_turnover_off,
    greatest(exports_told, exports_made) > 0.1 AND exports_told > 0 AND NOT (exports_made BETWEEN exports_told / 5 AND exports_told * 5) AS is_exports_off,
    greatest(imports_told, imports_made) > 0.1 AND imports_told > 0 AND NOT (imports_made BETWEEN imports_told / 5 AND imports_told * 5) AS is_imports_off
  FROM summed
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
  -- Which of the three is wrong nobody can tell from the row, so none of them is believed.
  CASE
    WHEN rule IS NOT NULL THEN NULL
    WHEN figure = 'turnover' OR is_contradicted THEN 'turnover is not the sum of exports and imports'
    WHEN CASE figure WHEN 'exports' THEN is_exports_off OR is_turnover_off WHEN 'imports' THEN is_imports_off OR is_turnover_off END
      THEN 'the figure is not the share of all countries that stands beside it'
  END AS fault,
  written AS fault_value,
  'KAZ' AS reporter,
  CASE WHEN is_all THEN 'WLD' ELSE country END AS partner,
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
