-- Mirror pairs of all reporters that China and the five states trade with: what goes into the weighting of reporters.
WITH corridor AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
  UNION
  SELECT 'CHN'
), told AS (
  SELECT year(t.period_end) AS year, t.reporter_code, t.partner_code, t.flow_code, CAST(t.value_usd AS DOUBLE) AS value_usd,
         coalesce(t.valuation_code, CASE t.flow_code WHEN 'import' THEN 'CIF' ELSE 'FOB' END) AS valuation,
         coalesce(CAST(t.value_usd_high - t.value_usd_low AS DOUBLE) / 2 / CAST(t.value_usd AS DOUBLE), CAST(0 AS DOUBLE)) AS rounding,
         row_number() OVER (
           PARTITION BY year(t.period_end), t.reporter_code, t.partner_code, t.flow_code
           ORDER BY coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90), t.source_id,
                    CASE coalesce(t.valuation_code, CASE t.flow_code WHEN 'import' THEN 'CIF' ELSE 'FOB' END)
                      WHEN CASE t.flow_code WHEN 'import' THEN 'CIF' ELSE 'FOB' END THEN 1 ELSE 2 END,
                    CASE t.partner_basis_code WHEN 'consignment' THEN 2 ELSE 1 END,
                    CASE t.bound_code WHEN 'exact' THEN 1 ELSE 2 END, t.known_at DESC NULLS LAST, t.citation_id NULLS LAST,
                    t.citation_place NULLS LAST, t.snapshot_id NULLS LAST, t.record_number NULLS LAST) AS nth
  FROM current.trade_flows AS t
  LEFT JOIN reference.precedence AS own
    ON own.kind = 'trade_flows' AND own.reporter_code = t.reporter_code AND own.source_id = t.source_id
  LEFT JOIN reference.precedence AS other
    ON other.kind = 'trade_flows' AND other.reporter_code = '*' AND other.source_id = t.source_id
  WHERE t.flow_code IN ('export', 'import') AND t.product_scheme_code = 'TOTAL' AND coalesce(t.product_code, 'TOTAL') = 'TOTAL'
    AND t.frequency_code = 'A' AND NOT coalesce(t.is_cumulative, FALSE)
    AND coalesce(t.reporter_region_code, t.transport_mode_code, t.regime_code, nullif(t.partner2_code, 'WLD'),
      nullif(t.customs_procedure_code, 'C00')) IS NULL AND coalesce(t.licence_code, 'no') <> 'no'
    AND t.value_usd > 0 AND t.bound_code IN ('exact', 'approx') AND coalesce(t.coverage_code, 'goods') = 'goods'
    AND NOT (coalesce(t.unit_code, 'USD') = 'CNY' AND coalesce(t.usd_basis_code, 'published') = 'converted')
    -- Only what a reporter says itself: estimates and reconciled figures say nothing of how well it counts.
    AND t.method_code <> 'mirror' AND coalesce(t.obs_status_code, 'A') <> 'E' AND coalesce(t.formula, '') NOT LIKE 'reconciled%'
    AND t.reporter_code IN (SELECT area_code FROM reference.areas WHERE area_type <> 'group')
    AND t.partner_code IN (SELECT area_code FROM reference.areas WHERE area_type <> 'group')
    AND (t.reporter_code IN (SELECT area_code FROM corridor) OR t.partner_code IN (SELECT area_code FROM corridor))
), sides AS (
  SELECT year, reporter_code, partner_code, flow_code, valuation, rounding, value_usd / CASE valuation WHEN 'CIF' THEN 1.06 ELSE 1 END AS fob_usd
  FROM told WHERE nth = 1
)
SELECT x.year, x.reporter_code AS exporter_code, x.partner_code AS importer_code, x.fob_usd AS export_usd, m.fob_usd AS import_usd
FROM sides AS x
JOIN sides AS m ON m.year = x.year AND m.reporter_code = x.partner_code AND m.partner_code = x.reporter_code AND m.flow_code = 'import'
WHERE x.flow_code = 'export'
  -- An import that is the export times the very factor of the Fund, as far as both were rounded, is made from it.
  AND NOT (m.valuation = 'CIF' AND x.rounding + m.rounding < 0.0005
    AND least(abs(m.fob_usd / x.fob_usd - 1), abs(m.fob_usd * 1.06 / 1.1 / x.fob_usd - 1)) < 0.00001 + x.rounding + m.rounding)
