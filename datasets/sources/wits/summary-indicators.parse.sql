-- Indicators of a WITS trade summary: output, tariffs, numbers of partners and products.
WITH groups (words, product) AS (
  -- Tariffs are given for stages of processing too; no product stands for all goods.
  VALUES ('...', NULL), ('All Products', NULL), ('Raw materials', 'UNCTAD-SoP1'), ('Intermediate goods', 'UNCTAD-SoP2'),
         ('Consumer goods', 'UNCTAD-SoP3'), ('Capital goods', 'UNCTAD-SoP4')
), left_out (words, ignored_by) AS (
  VALUES
    ('Export(US$ Mil)', 'flow of goods'), ('Exports (in US$ Mil)', 'flow of goods'),
    ('Trade (US$ Mil)-Top 5 Export Partner', 'flow of goods'),
    ('Import(US$ Mil)', 'flow of goods'), ('Imports (in US$ Mil)', 'flow of goods'),
    ('Trade (US$ Mil)-Top 5 Import Partner', 'flow of goods'),
    ('Partner share(%)-Top 5 Export Partner', 'share that follows from the flows'),
    ('Partner share(%)-Top 5 Import Partner', 'share that follows from the flows'),
    ('Export Product share(%)', 'share that follows from the flows'),
    ('Import Product share(%)', 'share that follows from the flows'),
    ('Country Growth (%)', 'growth whose base is not stated'),
    ('World Growth (%)', 'growth whose base is not stated')
), cells AS (
  SELECT record_number, locator || ', ' || year AS locator, year, written, "Reporter" AS reporter, "Partner" AS partner,
         "Product categories" AS product, "Indicator" AS indicator
  FROM input UNPIVOT INCLUDE NULLS (written FOR year IN (COLUMNS('^[0-9]{4}$')))
)
SELECT
  cells.record_number, cells.locator,
  CASE WHEN left_out.ignored_by IS NOT NULL THEN left_out.ignored_by
       WHEN cells.written IS NULL THEN 'no figure'
       -- Every year less than single reporters have: whatever it is, it is not their sum.
       WHEN cells.reporter = 'World' AND cells.indicator = 'Duty Free Imports (US$ Thousand)'
       THEN 'duty-free imports of the world, less than those of one reporter' END AS ignored_by,
  known.indicator_code AS indicator,
  CASE WHEN areas.code IS NULL THEN cells.reporter ELSE 'wits:' || cells.reporter END AS area,
  CASE WHEN cells.partner <> '...' THEN cells.partner END AS counterpart,
  groups.product, cells.year AS period, cells.written AS value, known.unit, cells.indicator AS unit_wording,
  CASE WHEN known.code IS NULL THEN 'is an indicator that is not known'
       WHEN groups.words IS NULL THEN 'is a product group that is not known' END AS fault,
  CASE WHEN known.code IS NULL THEN cells.indicator ELSE cells.product END AS fault_value
FROM cells
LEFT JOIN groups ON groups.words = cells.product
LEFT JOIN left_out ON left_out.words = cells.indicator
LEFT JOIN reference.indicator_codes AS known ON known.scheme_code = 'wits' AND known.code = cells.indicator
LEFT JOIN reference.area_codes AS areas ON areas.scheme_code = 'wits' AND areas.code = cells.reporter
