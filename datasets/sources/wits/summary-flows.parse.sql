-- Exports and imports of goods in a WITS trade summary: all goods by partner, product groups with the world.
WITH groups (words, scheme, product) AS (
  -- Codes of WITS itself: stages of processing after UNCTAD, and runs of chapters of the Harmonized System.
  VALUES
    ('All Products', 'TOTAL', 'TOTAL'),
    ('Raw materials', 'WITS', 'UNCTAD-SoP1'), ('Intermediate goods', 'WITS', 'UNCTAD-SoP2'),
    ('Consumer goods', 'WITS', 'UNCTAD-SoP3'), ('Capital goods', 'WITS', 'UNCTAD-SoP4'),
    ('Animal', 'WITS', '01-05_Animal'), ('Vegetable', 'WITS', '06-15_Vegetable'),
    ('Food Products', 'WITS', '16-24_FoodProd'), ('Minerals', 'WITS', '25-26_Minerals'),
    ('Fuels', 'WITS', '27-27_Fuels'), ('Chemicals', 'WITS', '28-38_Chemicals'),
    ('Plastic or Rubber', 'WITS', '39-40_PlastiRub'), ('Hides and Skins', 'WITS', '41-43_HidesSkin'),
    ('Wood', 'WITS', '44-49_Wood'), ('Textiles and Clothing', 'WITS', '50-63_TextCloth'),
    ('Footwear', 'WITS', '64-67_Footwear'), ('Stone and Glass', 'WITS', '68-71_StoneGlas'),
    ('Metals', 'WITS', '72-83_Metals'), ('Mach and Elec', 'WITS', '84-85_MachElec'),
    ('Transportation', 'WITS', '86-89_Transport'), ('Miscellaneous', 'WITS', '90-99_Miscellan')
), meanings (words, type, flow, ignored_by) AS (
  VALUES
    ('Export(US$ Mil)', 'Export', 'export', NULL),
    ('Exports (in US$ Mil)', 'Export', 'export', NULL),
    ('Trade (US$ Mil)-Top 5 Export Partner', 'Export', 'export', NULL),
    ('Import(US$ Mil)', 'Import', 'import', NULL),
    ('Imports (in US$ Mil)', 'Import', 'import', NULL),
    ('Trade (US$ Mil)-Top 5 Import Partner', 'Import', 'import', NULL),
    ('Partner share(%)-Top 5 Export Partner', 'Export', NULL, 'share that follows from the flows'),
    ('Partner share(%)-Top 5 Import Partner', 'Import', NULL, 'share that follows from the flows'),
    ('Export Product share(%)', 'Export', NULL, 'share that follows from the flows'),
    ('Import Product share(%)', 'Import', NULL, 'share that follows from the flows'),
    ('Country Growth (%)', 'Trade Indicator', NULL, 'growth whose base is not stated'),
    ('World Growth (%)', 'Trade Indicator', NULL, 'growth whose base is not stated')
), cells AS (
  SELECT record_number, locator || ', ' || year AS locator, year, written, "Reporter" AS reporter, "Partner" AS partner,
         "Product categories" AS product, "Indicator Type" AS type, "Indicator" AS indicator
  FROM input UNPIVOT INCLUDE NULLS (written FOR year IN (COLUMNS('^[0-9]{4}$')))
)
SELECT
  cells.record_number, cells.locator,
  CASE WHEN known.code IS NOT NULL THEN 'no flow of goods'
       WHEN meanings.ignored_by IS NOT NULL THEN meanings.ignored_by
       WHEN cells.written IS NULL THEN 'no figure' END AS ignored_by,
  CASE WHEN reporters.code IS NULL THEN cells.reporter ELSE 'wits:' || cells.reporter END AS reporter,
  CASE WHEN partners.code IS NULL THEN cells.partner ELSE 'wits:' || cells.partner END AS partner,
  meanings.flow, groups.scheme AS product_scheme, groups.product,
  'goods' AS coverage, cells.year AS period, cells.written AS value, 'million USD' AS unit,
  -- The world as a reporter is a sum that WITS makes of those who report.
  CASE WHEN cells.reporter = 'World' THEN 'derived' ELSE 'reported' END AS method,
  CASE WHEN cells.reporter = 'World' THEN 'sum of the reporters that WITS holds' END AS formula,
  'WITS (UN Comtrade)' AS asserted_by, cells.indicator AS unit_wording,
  CASE WHEN meanings.words IS NULL THEN 'is an indicator that is not known'
       WHEN groups.words IS NULL THEN 'is a product group that is not known' END AS fault,
  CASE WHEN meanings.words IS NULL THEN concat_ws(', ', cells.type, cells.indicator) ELSE cells.product END AS fault_value
FROM cells
LEFT JOIN meanings ON meanings.words = cells.indicator AND meanings.type = cells.type
LEFT JOIN groups ON groups.words = cells.product
LEFT JOIN reference.indicator_codes AS known ON known.scheme_code = 'wits' AND known.code = cells.indicator
LEFT JOIN reference.area_codes AS reporters ON reporters.scheme_code = 'wits' AND reporters.code = cells.reporter
LEFT JOIN reference.area_codes AS partners ON partners.scheme_code = 'wits' AND partners.code = cells.partner
