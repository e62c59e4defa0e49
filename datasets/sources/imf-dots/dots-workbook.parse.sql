-- Cells of the Direction of Trade workbooks as flows of all goods; "0.03 e" is an estimate of the Fund, "0.00 e" one that
-- rounds to nothing, which stays the figure it is: its interval tells what it may be.
WITH groups AS (
  SELECT DISTINCT name_en FROM reference.area_codes WHERE scheme_code = 'imf' AND area_code IS NULL
), read AS (
  SELECT *, regexp_full_match(value, '[0-9.]+ ?[eE]') AS is_estimate, regexp_replace(value, ' ?[eE]$', '') AS number FROM input
)
SELECT
  record_number,
  locator,
  CASE
    WHEN reporter IN (SELECT name_en FROM groups) OR partner IN (SELECT name_en FROM groups) THEN 'group of areas'
    WHEN value IN ('...', '…', 'n.a.', '-') THEN 'missing mark'
  END AS ignored_by,
  reporter,
  partner,
  CASE
    WHEN title = 'Exports, FOB to Partner Countries' THEN 'export'
    WHEN title IN ('Imports, CIF from Partner Countries', 'Imports, FOB from Partner Countries') THEN 'import'
  END AS flow,
  CASE
    WHEN title IN ('Exports, FOB to Partner Countries', 'Imports, FOB from Partner Countries') THEN 'FOB'
    WHEN title = 'Imports, CIF from Partner Countries' THEN 'CIF'
  END AS valuation,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  'goods' AS coverage,
  regexp_replace(regexp_replace(period, 'Q', '-Q'), 'M', '-') AS period,
  number AS value,
  -- Any other unit goes on as worded, and is known or rejected by name.
  CASE WHEN unit = 'US Dollars, Millions' THEN 'million USD' ELSE unit END AS unit,
  CASE WHEN is_estimate THEN 'E' END AS obs_status,
  unit AS unit_wording,
  'Direction of Trade Statistics: ' || title || ', ' || reporter AS citation_title,
  CASE WHEN is_estimate THEN 'marked as an estimate of the International Monetary Fund' END AS note
FROM read
