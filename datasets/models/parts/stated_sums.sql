-- What is published of trade as an observation (turnover, trade with the world, gas by pipeline), in the columns of stated_flows and by the same rules.
SELECT t.period_start, t.period_end, year(t.period_end) AS year,
       t.frequency_code = 'A' AND NOT coalesce(t.is_cumulative, FALSE) AS is_year, t.area_code AS reporter_code,
       t.counterpart_code AS partner_code,
       CASE t.indicator_code WHEN 'goods_exports' THEN 'export' WHEN 'trade_turnover' THEN 'turnover' ELSE 'import' END AS flow,
       CASE t.indicator_code WHEN 'product_imports_value' THEN 'gas' ELSE 'TOTAL' END AS product,
       -- One source may quote several compilers of trade with the world.
       CASE t.counterpart_code WHEN 'WLD' THEN t.asserted_by ELSE '' END AS series, t.source_id, t.asserted_by, t.value_usd,
       t.value_usd_low, t.value_usd_high, t.value_usd_high - t.value_usd_low AS width_usd, t.bound_code, t.obs_status_code,
       CAST(NULL AS VARCHAR) AS told_coverage_code, 'goods' AS coverage_code,
       CAST(NULL AS VARCHAR) AS valuation_code, CAST(NULL AS VARCHAR) AS partner_basis_code,
       t.formula, t.known_at, t.known_basis, t.citation_id, t.citation_place, t.snapshot_id, t.record_number, t.licence_code,
       CASE WHEN t.method_code = 'reported' AND t.usd_basis_code = 'converted' THEN 'converted' ELSE t.method_code END AS method,
       CASE WHEN t.method_code = 'mirror' THEN 1 ELSE 0 END AS is_mirror,
       CASE WHEN t.licence_code = 'rows' THEN 0 ELSE 1 END AS is_held,
       coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90) AS source_rank
FROM current.observations AS t
LEFT JOIN reference.precedence AS own
  ON own.kind = 'trade_flows' AND own.reporter_code = t.area_code AND own.source_id = t.source_id
LEFT JOIN reference.precedence AS other
  ON other.kind = 'trade_flows' AND other.reporter_code = '*' AND other.source_id = t.source_id
WHERE ((t.indicator_code IN ('goods_exports', 'goods_imports') AND t.counterpart_code = 'WLD' AND t.product IS NULL)
    OR (t.indicator_code = 'trade_turnover' AND t.product IS NULL)
    OR (t.indicator_code = 'product_imports_value' AND t.product = 'pipeline_natural_gas'))
  AND coalesce(t.modality_code, 'actual') = 'actual'
  AND coalesce(t.region_code, t.city, t.route_code, t.border_point_code, t.sector, t.subject) IS NULL
  AND t.value_usd IS NOT NULL AND coalesce(t.licence_code, 'no') <> 'no' AND t.bound_code IN ('exact', 'approx')
  AND NOT (coalesce(t.unit_code, 'USD') = 'CNY' AND coalesce(t.usd_basis_code, 'published') = 'converted')
