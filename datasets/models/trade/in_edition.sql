-- Flows of products split over the codes of one HS edition (H5, of 2017), the code as published beside each part.
WITH flows AS (
  SELECT f.*,
         CASE WHEN product_scheme_code IN ('H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') THEN product_scheme_code
              ELSE hs_edition_code END AS edition,
         substr(product_code, 1, 6) AS subheading
  FROM current.trade_flows AS f
  WHERE (product_scheme_code IN ('HS', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') AND length(product_code) = 6)
     OR (product_scheme_code = 'GACC8' AND length(product_code) = 8)
     OR (product_scheme_code = 'TNVED10' AND length(product_code) = 10)
), offers AS (
  -- Goods not specified (999999) are that in every edition.
  SELECT f.*, subheading AS to_code, CAST(1 AS DOUBLE) AS weight, 'exact' AS conversion_basis_code, edition AS conversion_path
  FROM flows AS f
  WHERE edition = 'H5' OR (edition IS NOT NULL AND subheading = '999999')
  UNION ALL
  SELECT f.*, c.to_code, c.weight, coalesce(c.conversion_basis_code, 'unconverted'), c.conversion_path
  FROM flows AS f
  LEFT JOIN products.conversions AS c
    ON c.from_scheme_code = f.edition AND c.from_code = f.subheading AND c.to_scheme_code = 'H5'
  WHERE f.edition IS NULL OR (f.edition <> 'H5' AND f.subheading <> '999999')
), placed AS (
  SELECT *, row_number() OVER (
    PARTITION BY source_id, partition_id, snapshot_id, record_number, locator ORDER BY weight DESC NULLS LAST, to_code) AS place
  FROM offers
), parts AS (
  -- Rounded down, so that what is left for the largest part is never less than nothing.
  SELECT *,
         CASE WHEN place > 1 THEN CAST(floor(CAST(value AS DOUBLE) * weight * 1000000) / CAST(1000000 AS DOUBLE) AS DECIMAL(30, 6)) END
           AS value_part,
         CASE WHEN place > 1 THEN CAST(floor(CAST(value_usd AS DOUBLE) * weight * 100) / CAST(100 AS DOUBLE) AS DECIMAL(20, 2)) END
           AS usd_part
  FROM placed
), rests AS (
  SELECT *,
         sum(value_part) OVER (PARTITION BY source_id, partition_id, snapshot_id, record_number, locator) AS other_value,
         sum(usd_part) OVER (PARTITION BY source_id, partition_id, snapshot_id, record_number, locator) AS other_usd
  FROM parts
)
SELECT
  reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code, flow_code,
  product_scheme_code, product_code, edition AS hs_edition_code, 'H5' AS to_scheme_code, to_code, weight, conversion_basis_code,
  conversion_path, transport_mode_code, customs_procedure_code, regime_code, trade_system_code, valuation_code, coverage_code,
  period_start, period_end, frequency_code, is_cumulative,
  CAST(CASE WHEN place > 1 THEN value_part ELSE value - coalesce(other_value, 0) END AS DECIMAL(30, 6)) AS value,
  unit_code,
  CAST(CASE WHEN place > 1 THEN usd_part ELSE value_usd - coalesce(other_usd, 0) END AS DECIMAL(20, 2)) AS value_usd,
  usd_basis_code, bound_code, obs_status_code, method_code,
  asserted_by, via, citation_id, citation_place, unit_wording, note, licence_code,
  known_at, known_basis, recorded_at, source_id, snapshot_id, record_number, locator
FROM rests
