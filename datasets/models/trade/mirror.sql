-- What Beijing says beside what the other capital says of the same goods in the same year, for every pair of their sources.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), told AS (
  SELECT year(t.period_end) AS year, t.reporter_code, t.partner_code, t.flow_code, t.source_id, t.value_usd,
         t.value_usd_high - t.value_usd_low AS width_usd, t.coverage_code, t.bound_code, t.known_at, t.known_basis, t.licence_code,
         t.citation_id, t.citation_place, t.snapshot_id, t.record_number,
         CASE WHEN t.method_code = 'reported' AND t.usd_basis_code = 'converted' THEN 'converted' ELSE t.method_code END AS method,
         coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90) AS source_rank
  FROM current.trade_flows AS t
  LEFT JOIN reference.precedence AS own
    ON own.kind = 'trade_flows' AND own.reporter_code = t.reporter_code AND own.source_id = t.source_id
  LEFT JOIN reference.precedence AS other
    ON other.kind = 'trade_flows' AND other.reporter_code = '*' AND other.source_id = t.source_id
  WHERE t.flow_code IN ('export', 'import') AND t.product_scheme_code = 'TOTAL' AND coalesce(t.product_code, 'TOTAL') = 'TOTAL'
    AND t.frequency_code = 'A' AND NOT coalesce(t.is_cumulative, FALSE)
    AND coalesce(t.reporter_region_code, t.transport_mode_code, t.regime_code, nullif(t.partner2_code, 'WLD'),
      nullif(t.customs_procedure_code, 'C00')) IS NULL AND t.licence_code IS DISTINCT FROM 'no'
    AND t.value_usd IS NOT NULL AND t.bound_code IN ('exact', 'approx')
    AND NOT (coalesce(t.unit_code, 'USD') = 'CNY' AND coalesce(t.usd_basis_code, 'published') = 'converted')
    -- An estimate that rests on the other side would be compared with itself.
    AND t.method_code <> 'mirror'
    AND ((t.reporter_code = 'CHN' AND t.partner_code IN (SELECT area_code FROM five))
      OR (t.partner_code = 'CHN' AND t.reporter_code IN (SELECT area_code FROM five)))
), in_order AS (
  SELECT *, row_number() OVER (
    PARTITION BY year, reporter_code, partner_code, flow_code, source_id
    ORDER BY CASE method WHEN 'reported' THEN 1 WHEN 'converted' THEN 2 ELSE 3 END,
             CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END, width_usd NULLS LAST,
             -- The day on which we fetched an undated page does not make it the latest word.
             CASE known_basis WHEN 'retrieved' THEN 2 ELSE 1 END, known_at DESC NULLS LAST,
             citation_id NULLS LAST, citation_place NULLS LAST, snapshot_id NULLS LAST, record_number NULLS LAST) AS nth
  FROM told
), figures AS (
  SELECT year, reporter_code, partner_code, flow_code, source_id, value_usd, coverage_code, method, source_rank, licence_code,
         row_number() OVER (
           PARTITION BY year, reporter_code, partner_code, flow_code ORDER BY CASE licence_code WHEN 'rows' THEN 1 ELSE 2 END, source_rank, source_id) AS place
  FROM in_order WHERE nth = 1
), spreads AS (
  -- Figures that include services differ from the others for a known reason.
  SELECT year, reporter_code, partner_code, flow_code, CAST(max(value_usd) AS DOUBLE) AS most_usd,
         CAST(max(value_usd) - min(value_usd) AS DOUBLE) / nullif(CAST(max(value_usd) AS DOUBLE), 0) AS spread
  FROM figures
  WHERE coalesce(coverage_code, 'goods') = 'goods'
  GROUP BY year, reporter_code, partner_code, flow_code
), sides AS (
  SELECT f.*, coalesce(s.spread, 0) AS spread, CAST(f.value_usd AS DOUBLE) < 0.5 * coalesce(s.most_usd, 0) AS looks_partial
  FROM figures AS f
  LEFT JOIN spreads AS s
    ON s.year = f.year AND s.reporter_code = f.reporter_code AND s.partner_code = f.partner_code AND s.flow_code = f.flow_code
)
SELECT c.year, c.partner_code,
       CASE c.flow_code WHEN 'export' THEN 'china_to_partner' ELSE 'partner_to_china' END AS direction,
       c.source_id AS china_source_id, p.source_id AS partner_source_id,
       c.value_usd AS china_reports_usd, p.value_usd AS partner_reports_usd,
       CAST(c.value_usd - p.value_usd AS DECIMAL(20, 2)) AS gap_usd,
       round(100 * CAST(c.value_usd - p.value_usd AS DOUBLE) / nullif(CAST(c.value_usd AS DOUBLE), 0),
         CASE WHEN c.licence_code = 'rows' AND p.licence_code = 'rows' THEN 6 ELSE 1 END) AS gap_pct,
       c.method AS china_method_code, p.method AS partner_method_code, p.coverage_code AS partner_coverage_code,
       nullif(concat_ws('; ',
         CASE WHEN p.coverage_code = 'goods_and_services' THEN 'the partner''s figure includes services' END,
         CASE WHEN c.looks_partial THEN 'China''s figure looks partial' END,
         CASE WHEN p.looks_partial THEN 'the partner''s figure looks partial' END,
         CASE WHEN c.spread > 0.25 THEN 'China''s own sources disagree by more than 25 %, none is preferred'
              WHEN c.spread > 0.1 THEN 'China''s own sources disagree by more than 10 %' END,
         CASE WHEN p.spread > 0.25 THEN 'the partner''s own sources disagree by more than 25 %, none is preferred'
              WHEN p.spread > 0.1 THEN 'the partner''s own sources disagree by more than 10 %' END), '') AS flag,
       c.place = 1 AND p.place = 1 AND c.spread <= 0.25 AND p.spread <= 0.25 AS is_preferred,
       c.licence_code AS china_licence_code, p.licence_code AS partner_licence_code,
       -- The gap beside one side gives the other.
       CASE WHEN c.licence_code = 'rows' THEN p.licence_code ELSE c.licence_code END AS gap_licence_code
FROM sides AS c
JOIN sides AS p
  ON p.year = c.year AND p.reporter_code = c.partner_code AND p.partner_code = c.reporter_code
 AND p.flow_code = CASE c.flow_code WHEN 'export' THEN 'import' ELSE 'export' END
WHERE c.reporter_code = 'CHN'
