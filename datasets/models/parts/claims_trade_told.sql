-- Trade in all goods as it was ever told: what claims are held against. A bound is open at one end and has no room at the other: "over 13" is no
-- 12.5. Customs dollars are never rebuilt from yuan, so each figure stands in its own currency.
WITH told AS (
  SELECT t.reporter_code, t.partner_code, t.flow_code AS flow, t.period_start, t.period_end, 'USD' AS unit_code,
         CAST(t.value_usd AS DOUBLE) AS amount,
         CAST(CASE t.bound_code WHEN 'max' THEN NULL WHEN 'min' THEN t.value_usd ELSE coalesce(t.value_usd_low, t.value_usd) END AS DOUBLE) AS amount_low,
         CAST(CASE t.bound_code WHEN 'min' THEN NULL WHEN 'max' THEN t.value_usd ELSE coalesce(t.value_usd_high, t.value_usd) END AS DOUBLE) AS amount_high,
         t.bound_code, coalesce(t.coverage_code, 'goods') AS coverage, coalesce(t.valuation_code, '') AS valuation,
         CASE WHEN t.method_code = 'mirror' OR t.obs_status_code = 'E' OR coalesce(t.formula, '') LIKE 'reconciled%' THEN 1 ELSE 0 END AS is_estimate,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.licence_code, t.known_from, t.known_to, t.known_at, t.known_basis,
         t.snapshot_id, t.record_number, t.growth_published_pct
  FROM versions.trade_flows AS t
  WHERE t.flow_code IN ('export', 'import') AND t.product_scheme_code = 'TOTAL' AND coalesce(t.product_code, 'TOTAL') = 'TOTAL'
    AND coalesce(t.reporter_region_code, t.transport_mode_code, t.regime_code, nullif(t.partner2_code, 'WLD'),
      nullif(t.customs_procedure_code, 'C00')) IS NULL
    AND t.value_usd IS NOT NULL AND coalesce(t.usd_basis_code, 'published') = 'published'
    AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
  UNION ALL
  SELECT t.reporter_code, t.partner_code, t.flow_code, t.period_start, t.period_end, t.unit_code, CAST(t.value AS DOUBLE),
         CAST(CASE t.bound_code WHEN 'min' THEN t.value ELSE t.value_low END AS DOUBLE),
         CAST(CASE t.bound_code WHEN 'max' THEN t.value ELSE t.value_high END AS DOUBLE), t.bound_code, coalesce(t.coverage_code, 'goods'),
         coalesce(t.valuation_code, ''),
         CASE WHEN t.method_code = 'mirror' OR t.obs_status_code = 'E' OR coalesce(t.formula, '') LIKE 'reconciled%' THEN 1 ELSE 0 END,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.licence_code, t.known_from, t.known_to, t.known_at, t.known_basis,
         t.snapshot_id, t.record_number, t.growth_published_pct
  FROM versions.trade_flows AS t
  WHERE t.flow_code IN ('export', 'import') AND t.product_scheme_code = 'TOTAL' AND coalesce(t.product_code, 'TOTAL') = 'TOTAL'
    AND coalesce(t.reporter_region_code, t.transport_mode_code, t.regime_code, nullif(t.partner2_code, 'WLD'),
      nullif(t.customs_procedure_code, 'C00')) IS NULL
    AND t.unit_code <> 'USD' AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
  UNION ALL
  SELECT t.area_code, t.counterpart_code, CASE t.indicator_code WHEN 'goods_exports' THEN 'export' WHEN 'goods_imports' THEN 'import' ELSE 'turnover' END,
         t.period_start, t.period_end, t.unit_code, CAST(t.value AS DOUBLE),
         CAST(CASE t.bound_code WHEN 'min' THEN t.value ELSE t.value_low END AS DOUBLE), CAST(CASE t.bound_code WHEN 'max' THEN t.value ELSE t.value_high END AS DOUBLE),
         t.bound_code, 'goods', '', CASE WHEN t.method_code = 'mirror' OR t.obs_status_code = 'E' THEN 1 ELSE 0 END,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.licence_code, t.known_from, t.known_to, t.known_at, t.known_basis,
         t.snapshot_id, t.record_number, t.growth_published_pct
  FROM versions.observations AS t
  WHERE t.indicator_code IN ('trade_turnover', 'goods_turnover', 'goods_exports', 'goods_imports') AND t.product IS NULL
    AND coalesce(t.modality_code, 'actual') = 'actual' AND coalesce(t.region_code, t.city, t.route_code, t.border_point_code, t.sector, t.subject) IS NULL
    AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
), backed AS (
  -- How many figures of the same source overlap with it, itself among them: of 22.7, 22.71 and 22.071 the last stands alone.
  SELECT one.source_id, one.snapshot_id, one.record_number, one.flow, one.unit_code, count(*) AS near_count
  FROM told AS one
  JOIN told AS other ON other.source_id = one.source_id AND other.reporter_code = one.reporter_code AND other.partner_code = one.partner_code
   AND other.flow = one.flow AND other.period_start = one.period_start AND other.period_end = one.period_end AND other.unit_code = one.unit_code
   AND other.amount_low <= one.amount_high AND one.amount_low <= other.amount_high
  GROUP BY one.source_id, one.snapshot_id, one.record_number, one.flow, one.unit_code
)
SELECT t.*, coalesce(b.near_count, 0) AS near_count
FROM told AS t
LEFT JOIN backed AS b ON b.source_id = t.source_id AND b.snapshot_id = t.snapshot_id AND b.record_number = t.record_number AND b.flow = t.flow
 AND b.unit_code = t.unit_code
