-- Mirror pairs of all reporters that China and the five states trade with: what goes into the weighting of reporters.
WITH corridor AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
  UNION
  SELECT 'CHN'
), stated AS (
  SELECT *, CASE flow WHEN 'import' THEN 'CIF' ELSE 'FOB' END AS usual_valuation FROM stated_flows
), told AS (
  SELECT year, reporter_code, partner_code, flow AS flow_code, CAST(value_usd AS DOUBLE) AS value_usd,
         coalesce(valuation_code, usual_valuation) AS valuation,
         coalesce(CAST(width_usd AS DOUBLE) / 2 / CAST(value_usd AS DOUBLE), CAST(0 AS DOUBLE)) AS rounding,
         row_number() OVER (
           PARTITION BY year, reporter_code, partner_code, flow
           ORDER BY source_rank, source_id, CASE coalesce(valuation_code, usual_valuation) WHEN usual_valuation THEN 1 ELSE 2 END,
                    CASE partner_basis_code WHEN 'consignment' THEN 2 ELSE 1 END,
                    CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END, known_at DESC NULLS LAST, citation_id NULLS LAST,
                    citation_place NULLS LAST, snapshot_id NULLS LAST, record_number NULLS LAST) AS nth
  FROM stated
  WHERE is_year AND product = 'TOTAL' AND value_usd > 0 AND coverage_code = 'goods'
    -- Only what a reporter says itself: estimates and reconciled figures say nothing of how well it counts.
    AND is_mirror = 0 AND coalesce(obs_status_code, 'A') <> 'E' AND coalesce(formula, '') NOT LIKE 'reconciled%'
    AND reporter_code IN (SELECT area_code FROM reference.areas WHERE area_type <> 'group')
    AND partner_code IN (SELECT area_code FROM reference.areas WHERE area_type <> 'group')
    AND (reporter_code IN (SELECT area_code FROM corridor) OR partner_code IN (SELECT area_code FROM corridor))
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
