-- Exports of Uzbekistan by country and year; the file does not say of itself what it counts, its figures do.
WITH cells AS (
  FROM input UNPIVOT INCLUDE NULLS (written FOR year IN (COLUMNS('^(19|20)\d{2}$')))
), tables(flow, code, year, figure) AS (VALUES
  -- Figures of years long closed by which a table is known: exports (1105), thousand US dollars.
  ('export', '643', '2010', 4154837.3), ('export', '156', '2010', 931846.9), ('export', '398', '2010', 886465.5)
), known AS (
  SELECT tables.flow FROM cells JOIN tables
    ON tables.code = cells."Code" AND tables.year = cells.year AND tables.figure = TRY_CAST(cells.written AS DECIMAL(18,1))
  GROUP BY tables.flow HAVING count(*) >= 2
), told AS (
  SELECT max(flow) AS flow FROM known
)
SELECT
  record_number,
  locator || ', ' || year AS locator,
  CASE WHEN written IS NULL THEN 'no figure' END AS ignored_by,
  CASE WHEN written IS NOT NULL AND told.flow IS NULL
    THEN 'the file does not say what it counts, and its figures of 2010 are not those of exports in thousand US dollars' END AS fault,
  written AS fault_value,
  'UZB' AS reporter,
  -- Codes are those of the United Nations with two exceptions; they decide, because names stand under the wrong language.
  CASE WHEN ltrim("Code", '0') IN ('', '736') THEN 'siat:' || coalesce(nullif(ltrim("Code", '0'), ''), '0')
    ELSE 'm49:' || ltrim("Code", '0') END AS partner,
  told.flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  year AS period,
  written AS value,
  'thousand USD' AS unit,
  -- The file does not say so: the agency counts services among its exports (a fifth of them in 2023), and only with them
  -- do the rows come near its total (24.87 billion US dollars here, 24.4 as first published for 2023).
  'goods_and_services' AS coverage,
  CASE WHEN ltrim("Code", '0') = '' THEN 'other countries, and what the agency does not break down' END AS note
FROM cells CROSS JOIN told
