-- Flows of BACI, which CEPII reconciles from what exporter and importer report: thousand dollars FOB, and tonnes.
WITH flows AS (
  SELECT record_number, locator, "t" AS year, "i" AS exporter, "j" AS importer, "v" AS value, nullif("q", 'NA') AS tonnes,
         "k" AS written,
         -- Programs that take the codes for numbers lose the zero of chapters 01 to 09.
         CASE WHEN regexp_full_match("k", '[0-9]{5}') THEN '0' || "k" ELSE "k" END AS product
  FROM input
), editions AS (
  SELECT hs_code, unnest(string_split(edition_codes, ';')) AS edition FROM reference.hs_codes
), begun (edition, year) AS (
  -- BACI gives an edition from the year in which it took effect.
  VALUES ('H0', 1988), ('H1', 1996), ('H2', 2002), ('H3', 2007), ('H4', 2012), ('H5', 2017), ('H6', 2022)
), seen AS (
  -- BACI's own codes say nothing of the edition, and mistaken ones neither.
  SELECT DISTINCT product FROM flows JOIN reference.hs_codes AS known ON known.hs_code = flows.product
  WHERE product NOT IN ('271000', '999999', '9999AA')
), told AS (
  -- How many of the codes of the file each edition has that was in effect in all its years.
  SELECT edition, count(*) AS n
  FROM seen
  JOIN editions ON editions.hs_code = seen.product
  JOIN begun USING (edition)
  WHERE begun.year <= (SELECT min(TRY_CAST(year AS INTEGER)) FROM flows)
  GROUP BY edition
), likeliest AS (
  SELECT CASE WHEN count(*) = 1 THEN min(edition) END AS edition, min(n) = (SELECT count(*) FROM seen) AS has_all
  FROM told WHERE n = (SELECT max(n) FROM told)
), codes AS (
  SELECT hs_codes.hs_code, list_contains(string_split(edition_codes, ';'), likeliest.edition) AS is_of_edition
  FROM reference.hs_codes AS hs_codes CROSS JOIN likeliest
)
SELECT
  flows.record_number, flows.locator, 'baci:' || flows.exporter AS reporter, 'baci:' || flows.importer AS partner,
  'export' AS flow, coalesce(likeliest.edition, 'HS') AS product_scheme, likeliest.edition AS hs_edition,
  flows.product, flows.year AS period, flows.value, 'thousand USD' AS unit, 'FOB' AS valuation, 'goods' AS coverage,
  'derived' AS method, 'reconciled from what exporter and importer report' AS formula,
  coalesce(CAST(TRY_CAST(flows.tonnes AS DECIMAL(24,9)) * 1000 AS VARCHAR), flows.tonnes) AS net_mass_kg,
  CASE WHEN likeliest.edition IS NULL AND likeliest.has_all THEN 'The codes of the file are the same in several editions of the HS.'
       WHEN likeliest.edition IS NULL THEN 'No edition of the HS has all the codes of the file.'
       WHEN flows.product = '271000' AND codes.is_of_edition IS DISTINCT FROM TRUE
       THEN 'BACI holds heading 2710 as one product.' END AS note,
  CASE WHEN flows.product IN ('271000', '999999', '9999AA') THEN NULL
       WHEN codes.hs_code IS NULL THEN 'is no code of the Harmonized System'
       WHEN codes.is_of_edition = FALSE THEN 'is no code of ' || likeliest.edition || ', the edition that the file has' END AS fault,
  flows.written AS fault_value
FROM flows
CROSS JOIN likeliest
LEFT JOIN codes ON codes.hs_code = flows.product
