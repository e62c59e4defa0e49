-- How much of the value of the products of a flow reaches one HS edition (H5, of 2017) exactly, split, estimated, or not at all.
WITH flows AS (
  SELECT f.*,
         CASE WHEN product_scheme_code IN ('H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') THEN product_scheme_code
              ELSE hs_edition_code END AS edition,
         substr(product_code, 1, 6) AS subheading
  FROM current.trade_flows AS f
  WHERE value_usd IS NOT NULL AND licence_code IS DISTINCT FROM 'no'
    AND ((product_scheme_code IN ('HS', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') AND length(product_code) = 6)
      OR (product_scheme_code = 'GACC8' AND length(product_code) = 8)
      OR (product_scheme_code = 'TNVED10' AND length(product_code) = 10))
), reached AS (
  SELECT from_scheme_code, from_code, conversion_basis_code, sum(CAST(weight AS DECIMAL(38, 18))) AS weight
  FROM products.conversions
  WHERE to_scheme_code = 'H5'
  GROUP BY from_scheme_code, from_code, conversion_basis_code
), parts AS (
  -- Goods not specified (999999) are that in every edition.
  SELECT f.*, 'exact' AS basis, CAST(value_usd AS DECIMAL(38, 6)) AS part_usd
  FROM flows AS f
  WHERE edition = 'H5' OR (edition IS NOT NULL AND subheading = '999999')
  UNION ALL
  SELECT f.*, coalesce(r.conversion_basis_code, 'unconverted'),
         CAST(CAST(f.value_usd AS DOUBLE) * coalesce(CAST(r.weight AS DOUBLE), 1) AS DECIMAL(38, 6))
  FROM flows AS f LEFT JOIN reached AS r ON r.from_scheme_code = f.edition AND r.from_code = f.subheading
  WHERE f.edition IS NULL OR (f.edition <> 'H5' AND f.subheading <> '999999')
), sums AS (
  SELECT reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code, flow_code,
         product_scheme_code, transport_mode_code, customs_procedure_code, regime_code, trade_system_code, valuation_code,
         coverage_code, period_start, period_end, is_cumulative, unit_code, source_id,
         CAST(sum(part_usd) AS DOUBLE) AS whole,
         CAST(sum(CASE WHEN basis = 'exact' THEN part_usd ELSE 0 END) AS DOUBLE) AS exact,
         CAST(sum(CASE WHEN basis = 'split' THEN part_usd ELSE 0 END) AS DOUBLE) AS split,
         CAST(sum(CASE WHEN basis = 'estimated' THEN part_usd ELSE 0 END) AS DOUBLE) AS estimated,
         CAST(sum(CASE WHEN basis = 'unconverted' THEN part_usd ELSE 0 END) AS DOUBLE) AS unconverted,
         -- The value of a single product is that product's figure, and nothing added to it does not hide it.
         CASE WHEN count(DISTINCT CASE WHEN licence_code = 'rows' OR value_usd = 0 THEN NULL ELSE product_code END) = 1
              THEN 'derived' ELSE 'rows' END AS licence_code,
         CASE WHEN min(CASE WHEN licence_code = 'rows' THEN 1 ELSE 0 END) = 1 THEN 6 ELSE 1 END AS digits
  FROM parts
  GROUP BY reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code, flow_code,
           product_scheme_code, transport_mode_code, customs_procedure_code, regime_code, trade_system_code, valuation_code,
           coverage_code, period_start, period_end, is_cumulative, unit_code, source_id
)
SELECT reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code, flow_code,
       product_scheme_code, transport_mode_code, customs_procedure_code, regime_code, trade_system_code, valuation_code,
       coverage_code, period_start, period_end, is_cumulative, unit_code, source_id, 'H5' AS to_scheme_code,
       CAST(whole AS DECIMAL(20, 2)) AS value_usd,
       round(exact / nullif(whole, 0) * 100, digits) AS exact_share_pct,
       round(split / nullif(whole, 0) * 100, digits) AS split_share_pct,
       round(estimated / nullif(whole, 0) * 100, digits) AS estimated_share_pct,
       round(unconverted / nullif(whole, 0) * 100, digits) AS unconverted_share_pct,
       licence_code
FROM sums
