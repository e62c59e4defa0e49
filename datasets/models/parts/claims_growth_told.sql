-- Growth of trade in all goods as its publishers tell it, beside a level: over the same period of the year before. Its room is half of its last digit.
SELECT t.*, t.pct - CASE WHEN t.pct = round(t.pct, 0) THEN 0.5 WHEN t.pct = round(t.pct, 1) THEN 0.05 ELSE 0.005 END AS pct_low,
       t.pct + CASE WHEN t.pct = round(t.pct, 0) THEN 0.5 WHEN t.pct = round(t.pct, 1) THEN 0.05 ELSE 0.005 END AS pct_high
FROM (
  SELECT reporter_code, partner_code, flow_code AS flow, period_start, period_end, CAST(growth_published_pct AS DOUBLE) AS pct,
         source_id, citation_id, citation_place, asserted_by, via, licence_code, known_from, known_to, known_at
  FROM versions.trade_flows
  WHERE flow_code IN ('export', 'import') AND product_scheme_code = 'TOTAL' AND coalesce(product_code, 'TOTAL') = 'TOTAL'
    AND coalesce(reporter_region_code, transport_mode_code, regime_code, nullif(partner2_code, 'WLD'), nullif(customs_procedure_code, 'C00')) IS NULL
    AND growth_published_pct IS NOT NULL AND NOT is_tombstone AND coalesce(licence_code, 'no') <> 'no'
  UNION ALL
  SELECT area_code, counterpart_code, CASE indicator_code WHEN 'goods_exports' THEN 'export' WHEN 'goods_imports' THEN 'import' ELSE 'turnover' END,
         period_start, period_end, CAST(growth_published_pct AS DOUBLE),
         source_id, citation_id, citation_place, asserted_by, via, licence_code, known_from, known_to, known_at
  FROM versions.observations
  WHERE indicator_code IN ('trade_turnover', 'goods_turnover', 'goods_exports', 'goods_imports') AND product IS NULL
    AND coalesce(region_code, city, route_code, border_point_code, sector, subject) IS NULL
    AND coalesce(modality_code, 'actual') = 'actual' AND growth_published_pct IS NOT NULL
    AND NOT is_tombstone AND coalesce(licence_code, 'no') <> 'no') AS t
