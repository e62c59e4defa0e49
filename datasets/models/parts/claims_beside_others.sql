-- Each claim beside observations, positions of direct investment and deals: figures that are nobody's side of a trade.
WITH of_observations AS (
  SELECT a.claim_id, CASE WHEN a.claim_indicator_code IN ('exports', 'imports', 'trade_turnover', 'trade_balance', 'growth', 'share') THEN 'either'
           ELSE 'neither' END AS side, t.area_code AS s_reporter,
         -- With what it is of: a publication tells several such figures.
         concat_ws(', ', concat('published: ', replace(t.indicator_code, '_', ' ')), replace(t.route_code, '-', ' '), replace(t.border_point_code, '-', ' '),
           t.region_code, t.city, t.sector, t.product, t.subject, t.definition) AS basis,
         CASE WHEN a.scope_code = 'part' OR m.comparability_code <> 'same'
                -- Growth is published over the same period of the year before.
                OR (a.claim_indicator_code = 'growth' AND a.base_period_start <> a.period_start - INTERVAL '1' YEAR)
                OR coalesce(t.region_code, t.city, t.route_code, t.border_point_code, t.sector, t.product, t.subject) IS NOT NULL THEN 'part'
              WHEN t.method_code = 'mirror' OR t.obs_status_code = 'E' THEN 'estimate' ELSE 'same' END AS comparability,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.known_from, t.known_to, t.known_at, a.document_on,
         t.licence_code, CAST(t.value AS DOUBLE) AS figure, CAST(CASE t.bound_code WHEN 'min' THEN t.value ELSE t.value_low END AS DOUBLE) AS figure_low,
         CAST(CASE t.bound_code WHEN 'max' THEN t.value ELSE t.value_high END AS DOUBLE) AS figure_high
  FROM claims_asked AS a
  JOIN reference.claim_measures AS m ON m.claim_indicator_code = a.claim_indicator_code
   AND (m.flow_code = '*' OR coalesce(m.flow_code, '') = coalesce(a.claim_flow_code, ''))
  JOIN versions.observations AS t ON t.indicator_code = m.indicator_code AND t.unit_code IN (a.unit_code, CASE a.unit_code WHEN 'count' THEN 'trains' END)
   AND t.period_start = a.period_start AND t.period_end = a.period_end AND coalesce(t.modality_code, 'actual') = a.modality_code
   AND ((t.area_code = a.reporter_code AND (coalesce(nullif(t.counterpart_code, 'WLD'), '') = coalesce(nullif(a.partner_code, 'WLD'), '')
       -- A claim has no word for Europe, where most trains of a route go.
       OR (a.partner_code IS NULL AND t.counterpart_code = 'EUROPE')))
     -- Trade is told from either end; a share is one of the trade of whom it names first.
     OR (a.claim_indicator_code <> 'share' AND t.area_code = a.partner_code
       AND coalesce(nullif(t.counterpart_code, 'WLD'), '') = coalesce(nullif(a.reporter_code, 'WLD'), '')))
  WHERE NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
    -- What is said of a whole is not held against a part of it.
    AND (coalesce(a.scope_code, '') <> 'whole' OR NOT (m.comparability_code = 'part' AND a.claim_indicator_code IN ('exports', 'imports', 'trade_turnover')))
    AND (coalesce(a.scope_code, '') <> 'whole'
      OR coalesce(t.region_code, t.city, t.route_code, t.border_point_code, t.sector, t.product, t.subject) IS NULL)
  UNION ALL
  -- Investment, under the name of what was counted: the claim names whose capital first, where it is second; a stock at the turn of a
  -- year is one. Compilers count differently, and a claim seldom says whose count it is: such a figure supports (contracts do not), and never denies.
  SELECT a.claim_id, 'neither', t.host_area_code, concat_ws(', ', CASE t.position_code WHEN 'fdi' THEN 'direct investment' ELSE t.position_code END, t.stock_flow_code, nullif(t.compiler, t.asserted_by)),
         -- What is signed for is no capital that has come.
         CASE t.position_code WHEN 'contracts' THEN 'contracts' ELSE 'part' END,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.known_from, t.known_to, t.known_at, a.document_on,
         t.licence_code, CAST(t.value_usd AS DOUBLE), CAST(CASE t.bound_code WHEN 'max' THEN NULL WHEN 'min' THEN t.value_usd ELSE coalesce(t.value_usd_low, t.value_usd) END AS DOUBLE), CAST(CASE t.bound_code WHEN 'min' THEN NULL WHEN 'max' THEN t.value_usd ELSE coalesce(t.value_usd_high, t.value_usd) END AS DOUBLE)
  FROM claims_asked AS a
  JOIN versions.investment_positions AS t ON t.investor_area_code = a.reporter_code AND t.host_area_code = a.partner_code
   AND t.stock_flow_code = CASE a.claim_indicator_code WHEN 'fdi_stock' THEN 'stock' WHEN 'fdi_flow' THEN 'flow' END
   AND ((t.period_start = a.period_start AND t.period_end = a.period_end)
     OR (t.stock_flow_code = 'stock' AND a.period_end >= t.period_end AND a.period_end <= t.period_end + INTERVAL '1' DAY))
  WHERE a.unit_code = 'USD' AND t.value_usd IS NOT NULL AND coalesce(t.usd_basis_code, 'published') = 'published'
    AND coalesce(t.modality_code, 'actual') = a.modality_code AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
  UNION ALL
  -- Growth that is published beside a level, as either side of the trade.
  SELECT a.claim_id, CASE WHEN t.flow = 'turnover' AND o.office_code IS NULL THEN 'either'
           WHEN t.flow = 'turnover' THEN CASE WHEN o.office_code = t.reporter_code THEN 'as_worded' ELSE 'mirror' END
           WHEN t.reporter_code = a.reporter_code THEN 'as_worded' ELSE 'mirror' END,
         t.reporter_code, 'growth as published', CASE WHEN a.scope_code = 'part' THEN 'part' ELSE 'same' END,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.known_from, t.known_to, t.known_at, a.document_on, t.licence_code,
         CASE a.unit_code WHEN 'ratio' THEN 1 + t.pct / 100 ELSE t.pct END, CASE a.unit_code WHEN 'ratio' THEN 1 + t.pct_low / 100 ELSE t.pct_low END,
         CASE a.unit_code WHEN 'ratio' THEN 1 + t.pct_high / 100 ELSE t.pct_high END
  FROM claims_asked AS a
  LEFT JOIN claims_counted_by AS o ON o.claim_id = a.claim_id
  JOIN claims_growth_told AS t ON t.period_start = a.period_start AND t.period_end = a.period_end
   AND ((t.reporter_code = a.reporter_code AND t.partner_code = a.partner_code AND t.flow = a.measured_flow)
     OR (t.reporter_code = a.partner_code AND t.partner_code = a.reporter_code
       AND t.flow = CASE a.measured_flow WHEN 'export' THEN 'import' WHEN 'import' THEN 'export' ELSE a.measured_flow END))
  WHERE a.claim_indicator_code = 'growth' AND a.unit_code IN ('percent', 'ratio') AND a.modality_code = 'actual'
    AND a.base_period_start = t.period_start - INTERVAL '1' YEAR AND a.base_period_end = t.period_end - INTERVAL '1' YEAR
  UNION ALL
  -- A deal is told by its sum: one that differs is another deal.
  SELECT a.claim_id, 'neither', t.host_area_code, concat('deal: ', t.deal_name), 'part', t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via,
         t.known_from, t.known_to, t.known_at, a.document_on, t.licence_code, CAST(t.value_usd AS DOUBLE), CAST(CASE t.bound_code WHEN 'max' THEN NULL WHEN 'min' THEN t.value_usd ELSE coalesce(t.value_usd_low, t.value_usd) END AS DOUBLE),
         CAST(CASE t.bound_code WHEN 'min' THEN NULL WHEN 'max' THEN t.value_usd ELSE coalesce(t.value_usd_high, t.value_usd) END AS DOUBLE)
  FROM claims_asked AS a
  JOIN versions.deals AS t ON t.host_area_code = a.partner_code AND coalesce(t.investor_area_code, a.reporter_code) = a.reporter_code
  WHERE a.claim_indicator_code IN ('deal_value', 'project_cost', 'agreements_value') AND a.unit_code = 'USD' AND t.value_usd IS NOT NULL
    AND coalesce(t.usd_basis_code, 'published') = 'published' AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
    AND abs(CAST(t.value_usd AS DOUBLE) - CAST(a.value AS DOUBLE)) <= 0.05 * abs(CAST(a.value AS DOUBLE))
)
SELECT o.* FROM of_observations AS o
JOIN claims_asked AS a ON a.claim_id = o.claim_id
LEFT JOIN claims_publications AS d ON d.citation_id = o.citation_id
WHERE d.document_key IS DISTINCT FROM a.document_key
