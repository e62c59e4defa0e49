-- What Beijing says beside what the other capital says of the same goods in the same year, for every pair of their sources.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), told AS (
  SELECT *, flow AS flow_code, valuation_code AS stated_valuation, CASE flow WHEN 'export' THEN 'FOB' ELSE 'CIF' END AS usual_valuation
  FROM stated_flows
  WHERE is_year AND product = 'TOTAL'
    -- An estimate that rests on the other side would be compared with itself.
    AND is_mirror = 0 AND coalesce(obs_status_code, 'A') <> 'E' AND coalesce(formula, '') NOT LIKE 'reconciled%'
    AND ((reporter_code = 'CHN' AND partner_code IN (SELECT area_code FROM five))
      OR (partner_code = 'CHN' AND reporter_code IN (SELECT area_code FROM five)))
), in_order AS (
  SELECT *, row_number() OVER (
    PARTITION BY year, reporter_code, partner_code, flow_code, source_id
    ORDER BY CASE WHEN coalesce(stated_valuation, usual_valuation) = usual_valuation THEN 1 ELSE 2 END,
             CASE partner_basis_code WHEN 'consignment' THEN 2 ELSE 1 END, CASE licence_code WHEN 'rows' THEN 1 ELSE 2 END,
             CASE method WHEN 'reported' THEN 1 WHEN 'converted' THEN 2 ELSE 3 END,
             CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END, width_usd NULLS LAST,
             -- The day on which we fetched an undated page does not make it the latest word.
             CASE known_basis WHEN 'retrieved' THEN 2 ELSE 1 END, known_at DESC NULLS LAST,
             citation_id NULLS LAST, citation_place NULLS LAST, snapshot_id NULLS LAST, record_number NULLS LAST) AS nth
  FROM told
), figures AS (
  SELECT *,
         coalesce(stated_valuation, usual_valuation) AS valuation,
         CASE WHEN stated_valuation IS NULL THEN 'assumed' ELSE 'stated' END AS valuation_basis,
         -- Goods before goods with services, then what may leave: the precedence decides among the others.
         row_number() OVER (
           PARTITION BY year, reporter_code, partner_code, flow_code
           ORDER BY CASE coverage_code WHEN 'goods_and_services' THEN 2 ELSE 1 END,
                    CASE licence_code WHEN 'rows' THEN 1 ELSE 2 END, source_rank, source_id) AS place
  FROM in_order WHERE nth = 1
), spreads AS (
  -- Figures that include services differ from the others for a known reason.
  SELECT year, reporter_code, partner_code, flow_code, CAST(max(value_usd) AS DOUBLE) AS most_usd,
         CAST(max(value_usd) - min(value_usd) AS DOUBLE) / nullif(CAST(max(value_usd) AS DOUBLE), 0) AS spread
  FROM figures
  WHERE coalesce(coverage_code, 'goods') = 'goods'
  GROUP BY year, reporter_code, partner_code, flow_code
), sides AS (
  SELECT f.*, CAST(f.value_usd AS DOUBLE) AS side_usd,
         coalesce(CAST(f.width_usd AS DOUBLE) / 2 / nullif(CAST(f.value_usd AS DOUBLE), 0), CAST(0 AS DOUBLE)) AS rounding,
         CAST(f.value_usd AS DOUBLE) / CASE f.valuation WHEN 'CIF' THEN 1.06 ELSE 1 END AS fob_usd,
         coalesce(s.spread, 0) AS spread, CAST(f.value_usd AS DOUBLE) < 0.5 * coalesce(s.most_usd, 0) AS looks_partial
  FROM figures AS f
  LEFT JOIN spreads AS s
    ON s.year = f.year AND s.reporter_code = f.reporter_code AND s.partner_code = f.partner_code AND s.flow_code = f.flow_code
), pairs AS (
  SELECT c.year, c.partner_code, c.flow_code, c.source_id AS china_source_id, p.source_id AS partner_source_id,
         c.value_usd AS china_usd, p.value_usd AS partner_usd, c.side_usd AS c_usd, p.side_usd AS p_usd,
         c.fob_usd - p.fob_usd AS fob_gap, c.valuation AS china_valuation, c.valuation_basis AS china_basis,
         p.valuation AS partner_valuation, p.valuation_basis AS partner_basis, c.method AS china_method,
         p.method AS partner_method, p.told_coverage_code AS partner_coverage_code, c.licence_code AS china_licence_code,
         p.licence_code AS partner_licence_code,
         CASE WHEN c.licence_code = 'rows' AND p.licence_code = 'rows' THEN 'rows' ELSE 'derived' END AS pair_licence_code,
         c.looks_partial AS china_partial, p.looks_partial AS partner_partial, c.spread AS china_spread, p.spread AS partner_spread,
         c.place = 1 AND p.place = 1 AS is_first, c.rounding + p.rounding AS rounding,
         CASE c.flow_code WHEN 'export' THEN p.side_usd / nullif(c.side_usd, 0) ELSE c.side_usd / nullif(p.side_usd, 0) END
           AS import_to_export
  FROM sides AS c
  JOIN sides AS p
    ON p.year = c.year AND p.reporter_code = c.partner_code AND p.partner_code = c.reporter_code
   AND p.flow_code = CASE c.flow_code WHEN 'export' THEN 'import' ELSE 'export' END
  WHERE c.reporter_code = 'CHN'
), judged AS (
  -- One figure is the other times a factor of the Fund, as far as both were rounded: two reports never stand so by chance.
  SELECT *, coalesce(rounding < 0.0005 AND least(abs(import_to_export / 1.06 - 1), abs(import_to_export / 1.1 - 1))
           < 0.00001 + rounding, FALSE) AS is_made,
         c_usd - p_usd AS gap, 100 * (c_usd - p_usd) / nullif(c_usd, 0) AS pct, 100 * fob_gap / nullif(c_usd, 0) AS fob_pct,
         c_usd / nullif(p_usd, 0) AS ratio
  FROM pairs
)
SELECT year, partner_code,
       CASE flow_code WHEN 'export' THEN 'china_to_partner' ELSE 'partner_to_china' END AS direction,
       CASE flow_code WHEN 'export' THEN 'CHN' ELSE partner_code END AS exporter_code,
       CASE flow_code WHEN 'export' THEN partner_code ELSE 'CHN' END AS importer_code,
       china_source_id, partner_source_id, china_usd AS china_reports_usd, partner_usd AS partner_reports_usd,
       CAST(china_usd - partner_usd AS DECIMAL(20, 2)) AS gap_usd,
       CASE pair_licence_code WHEN 'rows' THEN round(pct, 6) ELSE round(pct, 1) END AS gap_pct,
       CASE WHEN ratio = 0 THEN ratio WHEN pair_licence_code = 'rows' THEN round(ratio, 6)
            ELSE round(ratio, CAST(2 - floor(log10(abs(ratio))) AS INTEGER)) END AS side_ratio,
       round(100 * abs(gap) / nullif(c_usd + p_usd, 0), CASE pair_licence_code WHEN 'rows' THEN 6 ELSE 1 END) AS discrepancy_pct,
       china_valuation AS china_valuation_code, china_basis AS china_valuation_basis,
       partner_valuation AS partner_valuation_code, partner_basis AS partner_valuation_basis,
       CAST(round(fob_gap, 2) AS DECIMAL(20, 2)) AS gap_fob_usd,
       CASE pair_licence_code WHEN 'rows' THEN round(fob_pct, 6) ELSE round(fob_pct, 1) END AS gap_fob_pct,
       round(100 * (abs(gap) - abs(fob_gap)) / nullif(abs(gap), 0), 1) AS valuation_explains_pct,
       china_method AS china_method_code, partner_method AS partner_method_code, partner_coverage_code,
       nullif(concat_ws('; ',
         CASE WHEN partner_coverage_code = 'goods_and_services' THEN 'the partner''s figure includes services' END,
         CASE WHEN china_partial THEN 'China''s figure looks partial' END,
         CASE WHEN partner_partial THEN 'the partner''s figure looks partial' END,
         CASE WHEN is_made THEN 'one figure is the other times the factor of the IMF: no report of its own' END,
         CASE WHEN china_spread > 0.25 THEN 'China''s own sources disagree by more than 25 %, none is preferred'
              WHEN china_spread > 0.1 THEN 'China''s own sources disagree by more than 10 %' END,
         CASE WHEN partner_spread > 0.25 THEN 'the partner''s own sources disagree by more than 25 %, none is preferred'
              WHEN partner_spread > 0.1 THEN 'the partner''s own sources disagree by more than 10 %' END), '') AS flag,
       is_first AND NOT is_made AND china_spread <= 0.25 AND partner_spread <= 0.25 AS is_preferred,
       china_licence_code, partner_licence_code, pair_licence_code
FROM judged
