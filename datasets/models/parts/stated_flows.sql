-- Flows of all goods, and of chapter 27, that a figure may be chosen from, with what they are ranked by: no part of a flow, no bound, nothing whose terms forbid it.
SELECT t.period_start, t.period_end, year(t.period_end) AS year,
       t.frequency_code = 'A' AND NOT coalesce(t.is_cumulative, FALSE) AS is_year, t.reporter_code, t.partner_code,
       t.flow_code AS flow, CASE t.product_scheme_code WHEN 'TOTAL' THEN 'TOTAL' ELSE t.product_code END AS product,
       '' AS series, t.source_id, t.asserted_by, t.value_usd, t.value_usd_low, t.value_usd_high,
       t.value_usd_high - t.value_usd_low AS width_usd, t.bound_code, t.obs_status_code, t.coverage_code AS told_coverage_code,
       coalesce(t.coverage_code, 'goods') AS coverage_code, t.valuation_code,
       t.partner_basis_code, t.formula, t.known_at, t.known_basis, t.citation_id, t.citation_place, t.snapshot_id,
       t.record_number, t.licence_code,
       CASE WHEN t.method_code = 'reported' AND t.usd_basis_code = 'converted' THEN 'converted' ELSE t.method_code END AS method,
       CASE WHEN t.method_code = 'mirror' THEN 1 ELSE 0 END AS is_mirror,
       CASE WHEN t.licence_code = 'rows' THEN 0 ELSE 1 END AS is_held,
       coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90) AS source_rank
FROM current.trade_flows AS t
LEFT JOIN reference.precedence AS own
  ON own.kind = 'trade_flows' AND own.reporter_code = t.reporter_code AND own.source_id = t.source_id
LEFT JOIN reference.precedence AS other
  ON other.kind = 'trade_flows' AND other.reporter_code = '*' AND other.source_id = t.source_id
WHERE t.flow_code IN ('export', 'import')
  AND ((t.product_scheme_code = 'TOTAL' AND coalesce(t.product_code, 'TOTAL') = 'TOTAL')
    OR (t.product_code = '27' AND (t.product_scheme_code = 'HS' OR t.product_scheme_code LIKE 'H_')))
  AND coalesce(t.reporter_region_code, t.transport_mode_code, t.regime_code, nullif(t.partner2_code, 'WLD'),
    nullif(t.customs_procedure_code, 'C00')) IS NULL
  AND t.value_usd IS NOT NULL AND coalesce(t.licence_code, 'no') <> 'no'
  -- A bound is not a level, and customs dollars are never rebuilt from yuan.
  AND t.bound_code IN ('exact', 'approx')
  AND NOT (coalesce(t.unit_code, 'USD') = 'CNY' AND coalesce(t.usd_basis_code, 'published') = 'converted')
