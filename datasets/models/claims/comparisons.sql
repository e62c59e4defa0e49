-- Each claim beside every figure that it can be held against: what either side says, published or computed, as known on the day of the text and now.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), asked AS (
  SELECT k.*, CASE k.claim_indicator_code WHEN 'exports' THEN 'export' WHEN 'imports' THEN 'import' WHEN 'trade_turnover' THEN 'turnover'
           WHEN 'trade_balance' THEN 'balance'
           ELSE CASE WHEN k.claim_indicator_code IN ('growth', 'share')
             THEN CASE k.claim_flow_code WHEN 'total' THEN 'turnover' ELSE k.claim_flow_code END END END AS measured_flow
  FROM claims_in_force AS k
  WHERE coalesce(k.review_code, '') <> 'rejected'
), told AS (
  -- Trade in all goods as it was ever told; only a bound is open at an end. Customs dollars are never rebuilt from yuan, so each figure stands in its own currency.
  SELECT t.reporter_code, t.partner_code, t.flow_code AS flow, t.period_start, t.period_end, 'USD' AS unit_code,
         CAST(t.value_usd AS DOUBLE) AS amount, CASE WHEN t.bound_code = 'max' THEN NULL ELSE CAST(coalesce(t.value_usd_low, t.value_usd) AS DOUBLE) END AS amount_low, CASE WHEN t.bound_code = 'min' THEN NULL ELSE CAST(coalesce(t.value_usd_high, t.value_usd) AS DOUBLE) END AS amount_high,
         t.bound_code, coalesce(t.coverage_code, 'goods') AS coverage, coalesce(t.valuation_code, '') AS valuation,
         CASE WHEN t.method_code = 'mirror' OR t.obs_status_code = 'E' OR coalesce(t.formula, '') LIKE 'reconciled%' THEN 1 ELSE 0 END AS is_estimate,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.licence_code, t.known_from, t.known_to, t.known_at, t.known_basis,
         t.snapshot_id, t.record_number
  FROM versions.trade_flows AS t
  WHERE t.flow_code IN ('export', 'import') AND t.product_scheme_code = 'TOTAL' AND coalesce(t.product_code, 'TOTAL') = 'TOTAL'
    AND coalesce(t.reporter_region_code, t.transport_mode_code, t.regime_code, nullif(t.partner2_code, 'WLD'),
      nullif(t.customs_procedure_code, 'C00')) IS NULL
    AND t.value_usd IS NOT NULL AND coalesce(t.usd_basis_code, 'published') = 'published'
    AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
  UNION ALL
  SELECT t.reporter_code, t.partner_code, t.flow_code, t.period_start, t.period_end, t.unit_code, CAST(t.value AS DOUBLE),
         CAST(t.value_low AS DOUBLE), CAST(t.value_high AS DOUBLE), t.bound_code, coalesce(t.coverage_code, 'goods'),
         coalesce(t.valuation_code, ''),
         CASE WHEN t.method_code = 'mirror' OR t.obs_status_code = 'E' OR coalesce(t.formula, '') LIKE 'reconciled%' THEN 1 ELSE 0 END,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.licence_code, t.known_from, t.known_to, t.known_at, t.known_basis,
         t.snapshot_id, t.record_number
  FROM versions.trade_flows AS t
  WHERE t.flow_code IN ('export', 'import') AND t.product_scheme_code = 'TOTAL' AND coalesce(t.product_code, 'TOTAL') = 'TOTAL'
    AND coalesce(t.reporter_region_code, t.transport_mode_code, t.regime_code, nullif(t.partner2_code, 'WLD'),
      nullif(t.customs_procedure_code, 'C00')) IS NULL
    AND t.unit_code <> 'USD' AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
  UNION ALL
  SELECT t.area_code, t.counterpart_code, CASE t.indicator_code WHEN 'goods_exports' THEN 'export' WHEN 'goods_imports' THEN 'import' ELSE 'turnover' END,
         t.period_start, t.period_end, t.unit_code, CAST(t.value AS DOUBLE), CAST(t.value_low AS DOUBLE), CAST(t.value_high AS DOUBLE),
         t.bound_code, 'goods', '', CASE WHEN t.method_code = 'mirror' OR t.obs_status_code = 'E' THEN 1 ELSE 0 END,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.licence_code, t.known_from, t.known_to, t.known_at, t.known_basis,
         t.snapshot_id, t.record_number
  FROM versions.observations AS t
  WHERE t.indicator_code IN ('trade_turnover', 'goods_turnover', 'goods_exports', 'goods_imports') AND t.product IS NULL
    AND coalesce(t.modality_code, 'actual') = 'actual' AND coalesce(t.region_code, t.city, t.route_code, t.border_point_code, t.sector, t.subject) IS NULL
    AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
), cited AS (
  SELECT citation_id, lower(concat(coalesce(min(citation_title), ''), '|', coalesce(min(publisher), ''))) AS document_key
  FROM records.citations GROUP BY citation_id
), views AS (
  -- The trade as worded, and as the other side sees it: its exports are imports here.
  SELECT a.claim_id, CASE a.measured_flow WHEN 'turnover' THEN 'either' ELSE 'as_worded' END AS side, a.reporter_code AS s_reporter,
         a.partner_code AS s_partner, a.measured_flow AS s_flow, 1 AS side_sign
  FROM asked AS a
  WHERE a.measured_flow IS NOT NULL AND a.modality_code = 'actual' AND a.reporter_code IS NOT NULL AND a.partner_code IS NOT NULL
  UNION ALL
  SELECT a.claim_id, CASE a.measured_flow WHEN 'turnover' THEN 'either' ELSE 'mirror' END, a.partner_code, a.reporter_code,
         CASE a.measured_flow WHEN 'export' THEN 'import' WHEN 'import' THEN 'export' ELSE a.measured_flow END,
         CASE a.measured_flow WHEN 'balance' THEN -1 ELSE 1 END
  FROM asked AS a
  WHERE a.measured_flow IS NOT NULL AND a.modality_code = 'actual' AND a.reporter_code IS NOT NULL AND a.partner_code IS NOT NULL
    AND a.partner_code <> 'WLD' AND a.claim_indicator_code <> 'share'
), flow_slots AS (
  SELECT * FROM (VALUES ('export', '', 'export', 1), ('import', '', 'import', 1), ('turnover', '', 'turnover', 1),
    ('turnover', 'exports plus imports', 'export', 1), ('turnover', 'exports plus imports', 'import', 1),
    ('balance', 'exports minus imports', 'export', 1), ('balance', 'exports minus imports', 'import', -1)) AS f(s_flow, flow_basis, slot_flow, flow_sign)
), area_slots AS (
  -- A group is what somebody publishes for it, or the sum of its members; China may be told with Hong Kong.
  SELECT area_code, '' AS area_basis, area_code AS slot_area, 'same' AS comparability FROM reference.areas
  UNION ALL SELECT 'C5', 'sum of the five states', area_code, 'same' FROM five
  UNION ALL SELECT 'CHN', 'China with Hong Kong', area_code, 'place' FROM reference.areas WHERE area_code IN ('CHN', 'HKG')
), wholes AS (
  -- A share has no word for its whole: both usual ones are tried.
  SELECT v.claim_id, v.side, v.s_reporter, w.whole_code
  FROM views AS v JOIN asked AS a ON a.claim_id = v.claim_id
  CROSS JOIN (SELECT area_code AS whole_code FROM reference.areas WHERE area_code IN ('C5', 'WLD')) AS w
  WHERE a.claim_indicator_code = 'share' AND w.whole_code <> v.s_partner
    AND (w.whole_code = 'WLD' OR v.s_partner IN (SELECT area_code FROM five))
), parts_wanted AS (
  SELECT v.claim_id, v.side, v.s_reporter, v.s_partner, v.s_flow, v.side_sign, 'value' AS role, a.period_start, a.period_end, w.whole_code
  FROM views AS v JOIN asked AS a ON a.claim_id = v.claim_id
  LEFT JOIN wholes AS w ON w.claim_id = v.claim_id AND w.side = v.side
  WHERE a.period_start IS NOT NULL AND a.period_end IS NOT NULL
    AND (a.claim_indicator_code <> 'share' OR w.whole_code IS NOT NULL)
    AND (a.claim_indicator_code <> 'growth' OR (a.base_period_start IS NOT NULL AND a.base_period_end IS NOT NULL))
  UNION ALL
  SELECT v.claim_id, v.side, v.s_reporter, v.s_partner, v.s_flow, v.side_sign, 'base', a.base_period_start, a.base_period_end, NULL
  FROM views AS v JOIN asked AS a ON a.claim_id = v.claim_id
  WHERE a.claim_indicator_code = 'growth' AND a.base_period_start IS NOT NULL AND a.base_period_end IS NOT NULL
  UNION ALL
  SELECT v.claim_id, v.side, v.s_reporter, w.whole_code, v.s_flow, v.side_sign, 'whole', a.period_start, a.period_end, w.whole_code
  FROM views AS v JOIN asked AS a ON a.claim_id = v.claim_id JOIN wholes AS w ON w.claim_id = v.claim_id AND w.side = v.side
  WHERE a.period_start IS NOT NULL AND a.period_end IS NOT NULL
), slots AS (
  SELECT p.claim_id, p.side, p.s_reporter, p.whole_code, p.role, p.period_start, p.period_end, f.flow_basis,
         CASE WHEN p.role = 'whole' AND p.whole_code = 'C5' THEN q.area_basis ELSE concat(r.area_basis, q.area_basis) END AS area_basis,
         r.slot_area AS slot_reporter, q.slot_area AS slot_partner, f.slot_flow, f.flow_sign * p.side_sign AS slot_sign,
         CASE WHEN r.comparability = 'same' THEN q.comparability ELSE r.comparability END AS comparability
  FROM parts_wanted AS p
  JOIN flow_slots AS f ON f.s_flow = p.s_flow
  JOIN area_slots AS r ON r.area_code = p.s_reporter
  JOIN area_slots AS q ON q.area_code = p.s_partner
  WHERE r.area_basis = '' OR q.area_basis = ''
), bases AS (
  -- A share of the five together needs the part as it is, whatever the whole is made of.
  SELECT DISTINCT claim_id, side, s_reporter, whole_code, flow_basis, area_basis, comparability FROM slots WHERE role <> 'base'
), counted AS (
  SELECT b.claim_id, b.side, b.s_reporter, b.whole_code, b.flow_basis, b.area_basis, b.comparability, s.role, s.period_start, s.period_end,
         s.slot_reporter, s.slot_partner, s.slot_flow, s.slot_sign,
         count(*) OVER (PARTITION BY b.claim_id, b.side, b.s_reporter, b.whole_code, b.flow_basis, b.area_basis) AS slot_count
  FROM bases AS b
  JOIN slots AS s ON s.claim_id = b.claim_id AND s.side = b.side AND s.s_reporter = b.s_reporter AND s.flow_basis = b.flow_basis
   AND (s.area_basis = b.area_basis OR (b.whole_code = 'C5' AND s.role = 'value' AND s.area_basis = '' AND b.area_basis = 'sum of the five states'))
   AND (s.role = 'base' OR s.whole_code IS NOT DISTINCT FROM b.whole_code)
), found AS (
  SELECT c.*, t.unit_code, t.amount, t.amount_low, t.amount_high, t.bound_code, t.coverage, t.valuation, t.is_estimate, t.source_id, t.citation_id,
         t.citation_place, t.asserted_by, t.via, t.licence_code, t.known_from, t.known_to, t.known_at, t.known_basis, t.snapshot_id,
         t.record_number, a.document_on, coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90) AS source_rank
  FROM counted AS c
  JOIN asked AS a ON a.claim_id = c.claim_id
  JOIN told AS t ON t.reporter_code = c.slot_reporter AND t.partner_code = c.slot_partner AND t.flow = c.slot_flow
   AND t.period_start = c.period_start AND t.period_end = c.period_end
   AND t.unit_code = CASE WHEN a.claim_indicator_code IN ('growth', 'share') THEN 'USD' ELSE a.unit_code END
  LEFT JOIN cited AS d ON d.citation_id = t.citation_id
  LEFT JOIN reference.precedence AS own ON own.kind = 'trade_flows' AND own.reporter_code = t.reporter_code AND own.source_id = t.source_id
  LEFT JOIN reference.precedence AS other ON other.kind = 'trade_flows' AND other.reporter_code = '*' AND other.source_id = t.source_id
  -- A text is no evidence for itself.
  WHERE d.document_key IS DISTINCT FROM a.document_key
), at_moments AS (
  SELECT 'then' AS moment, * FROM found
  WHERE known_from < CAST(document_on + INTERVAL '1' DAY AS TIMESTAMP) AND (known_to IS NULL OR known_to >= CAST(document_on + INTERVAL '1' DAY AS TIMESTAMP))
  UNION ALL SELECT 'now', * FROM found WHERE known_to IS NULL
), keyed AS (
  SELECT *, CASE WHEN slot_count = 1 THEN citation_id END AS figure_citation_id,
         CASE WHEN slot_count = 1 THEN citation_place END AS figure_place,
         -- Where a source quotes many compilers, figures of one compiler are put together.
         CASE WHEN slot_count = 1 OR source_rank >= 60 THEN asserted_by ELSE '' END AS series
  FROM at_moments
), picked AS (
  SELECT *, row_number() OVER (
    PARTITION BY moment, claim_id, side, s_reporter, whole_code, flow_basis, area_basis, role, slot_reporter, slot_partner, slot_flow,
      source_id, series, coverage, valuation, is_estimate, figure_citation_id, figure_place
    ORDER BY CASE bound_code WHEN 'exact' THEN 1 WHEN 'approx' THEN 2 ELSE 3 END, CASE licence_code WHEN 'rows' THEN 1 ELSE 2 END,
      amount_high - amount_low NULLS LAST, CASE known_basis WHEN 'retrieved' THEN 2 ELSE 1 END, known_at DESC, citation_id, citation_place,
      snapshot_id, record_number) AS nth
  FROM keyed
), put_together AS (
  SELECT moment, claim_id, side, s_reporter, whole_code, flow_basis, area_basis, comparability, source_id, series, coverage, valuation, is_estimate,
         figure_citation_id, figure_place, min(source_rank) AS source_rank, max(asserted_by) AS asserted_by, max(via) AS via,
         max(slot_count) AS slot_count, max(CASE WHEN licence_code = 'rows' THEN 0 ELSE 1 END) AS is_held, max(known_at) AS figure_known_at,
         sum(CASE role WHEN 'value' THEN slot_sign * amount ELSE 0 END) AS v,
         sum(CASE role WHEN 'value' THEN CASE WHEN slot_sign > 0 THEN coalesce(amount_low, -1e30) ELSE -coalesce(amount_high, 1e30) END ELSE 0 END) AS v_low,
         sum(CASE role WHEN 'value' THEN CASE WHEN slot_sign > 0 THEN coalesce(amount_high, 1e30) ELSE -coalesce(amount_low, -1e30) END ELSE 0 END) AS v_high,
         nullif(sum(CASE WHEN role <> 'value' THEN abs(slot_sign) * amount ELSE 0 END), 0) AS b,
         nullif(sum(CASE WHEN role <> 'value' THEN coalesce(amount_low, amount) ELSE 0 END), 0) AS b_low,
         nullif(sum(CASE WHEN role <> 'value' THEN coalesce(amount_high, amount) ELSE 0 END), 0) AS b_high
  FROM picked WHERE nth = 1
  GROUP BY moment, claim_id, side, s_reporter, whole_code, flow_basis, area_basis, comparability, source_id, series, coverage, valuation, is_estimate,
    figure_citation_id, figure_place
  HAVING count(*) = max(slot_count)
), least_computed AS (
  -- What a source publishes comes before what it can be computed from.
  SELECT * FROM (
    SELECT *, CASE flow_basis WHEN '' THEN 0 ELSE 1 END + CASE area_basis WHEN '' THEN 0 ELSE 2 END AS steps,
           min(CASE flow_basis WHEN '' THEN 0 ELSE 1 END + CASE area_basis WHEN '' THEN 0 ELSE 2 END) OVER (
             PARTITION BY moment, claim_id, side, s_reporter, whole_code, comparability, source_id, coverage, is_estimate) AS least_steps
    FROM put_together) AS counted_steps
  WHERE steps = least_steps
), of_trade AS (
  SELECT p.moment, p.claim_id, p.side, p.s_reporter,
         nullif(concat_ws(', ', CASE a.claim_indicator_code WHEN 'growth' THEN 'growth of two levels' WHEN 'share'
             THEN concat('share of ', CASE p.whole_code WHEN 'C5' THEN 'the five states together' ELSE 'all trade' END) END,
           nullif(p.flow_basis, ''), nullif(p.area_basis, ''), nullif(p.valuation, '')), '') AS basis,
         CASE WHEN a.scope_code = 'part' THEN 'part' WHEN p.is_estimate = 1 THEN 'estimate' WHEN p.coverage <> 'goods' THEN 'services'
              WHEN a.claim_indicator_code = 'share' THEN 'whole' ELSE p.comparability END AS comparability,
         p.source_id, p.figure_citation_id, p.figure_place, p.series, p.asserted_by, p.via, p.source_rank, p.figure_known_at,
         p.is_held, CASE WHEN a.claim_indicator_code IN ('growth', 'share') THEN 1 ELSE 0 END AS is_ratio,
         CASE a.claim_indicator_code WHEN 'share' THEN 100 * p.v / p.b
              WHEN 'growth' THEN CASE a.unit_code WHEN 'ratio' THEN p.v / p.b ELSE 100 * (p.v / p.b - 1) END ELSE p.v END AS figure,
         CASE a.claim_indicator_code WHEN 'share' THEN 100 * p.v_low / p.b_high
              WHEN 'growth' THEN CASE a.unit_code WHEN 'ratio' THEN p.v_low / p.b_high ELSE 100 * (p.v_low / p.b_high - 1) END ELSE p.v_low END AS figure_low,
         CASE a.claim_indicator_code WHEN 'share' THEN 100 * p.v_high / p.b_low
              WHEN 'growth' THEN CASE a.unit_code WHEN 'ratio' THEN p.v_high / p.b_low ELSE 100 * (p.v_high / p.b_low - 1) END ELSE p.v_high END AS figure_high
  FROM least_computed AS p JOIN asked AS a ON a.claim_id = p.claim_id
  WHERE a.claim_indicator_code NOT IN ('growth', 'share') OR p.b IS NOT NULL
), of_observations AS (
  SELECT a.claim_id, 'either' AS side, t.area_code AS s_reporter, concat('published: ', replace(t.indicator_code, '_', ' ')) AS basis,
         CASE WHEN a.scope_code = 'part' OR m.comparability_code <> 'same'
                OR coalesce(t.region_code, t.city, t.route_code, t.border_point_code, t.sector, t.product, t.subject) IS NOT NULL THEN 'part'
              WHEN t.method_code = 'mirror' OR t.obs_status_code = 'E' THEN 'estimate' ELSE 'same' END AS comparability,
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.known_from, t.known_to, t.known_at, a.document_on,
         t.licence_code, CAST(t.value AS DOUBLE) AS figure, CAST(t.value_low AS DOUBLE) AS figure_low, CAST(t.value_high AS DOUBLE) AS figure_high
  FROM asked AS a
  JOIN reference.claim_measures AS m ON m.claim_indicator_code = a.claim_indicator_code
   AND (m.flow_code = '*' OR coalesce(m.flow_code, '') = coalesce(a.claim_flow_code, ''))
  JOIN versions.observations AS t ON t.indicator_code = m.indicator_code AND t.unit_code IN (a.unit_code, CASE a.unit_code WHEN 'count' THEN 'trains' END)
   AND t.period_start = a.period_start AND t.period_end = a.period_end AND coalesce(t.modality_code, 'actual') = a.modality_code
   AND ((t.area_code = a.reporter_code AND coalesce(nullif(t.counterpart_code, 'WLD'), '') = coalesce(nullif(a.partner_code, 'WLD'), ''))
     OR (t.area_code = a.partner_code AND coalesce(nullif(t.counterpart_code, 'WLD'), '') = coalesce(nullif(a.reporter_code, 'WLD'), '')))
  WHERE NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
    -- What is said of a whole is not held against a part of it.
    AND (coalesce(a.scope_code, '') <> 'whole' OR NOT (m.comparability_code = 'part' AND a.claim_indicator_code IN ('exports', 'imports', 'trade_turnover')))
    AND (coalesce(a.scope_code, '') <> 'whole'
      OR coalesce(t.region_code, t.city, t.route_code, t.border_point_code, t.sector, t.product, t.subject) IS NULL)
  UNION ALL
  -- Direct investment: the claim names whose capital first, where it is second; a stock at the turn of a year is one. Compilers
  -- count differently, and a claim seldom says whose count it is: such a figure supports, and never denies.
  SELECT a.claim_id, 'either', t.host_area_code, concat_ws(', ', concat('direct investment, ', t.stock_flow_code), t.compiler), 'part',
         t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via, t.known_from, t.known_to, t.known_at, a.document_on,
         t.licence_code, CAST(t.value_usd AS DOUBLE), CASE WHEN t.bound_code = 'max' THEN NULL ELSE CAST(coalesce(t.value_usd_low, t.value_usd) AS DOUBLE) END, CASE WHEN t.bound_code = 'min' THEN NULL ELSE CAST(coalesce(t.value_usd_high, t.value_usd) AS DOUBLE) END
  FROM asked AS a
  JOIN versions.investment_positions AS t ON t.investor_area_code = a.reporter_code AND t.host_area_code = a.partner_code
   AND t.stock_flow_code = CASE a.claim_indicator_code WHEN 'fdi_stock' THEN 'stock' WHEN 'fdi_flow' THEN 'flow' END
   AND ((t.period_start = a.period_start AND t.period_end = a.period_end)
     OR (t.stock_flow_code = 'stock' AND a.period_end >= t.period_end AND a.period_end <= t.period_end + INTERVAL '1' DAY))
  WHERE a.unit_code = 'USD' AND t.value_usd IS NOT NULL AND coalesce(t.usd_basis_code, 'published') = 'published'
    AND coalesce(t.modality_code, 'actual') = a.modality_code AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
  UNION ALL
  -- A deal is told by its sum: one that differs is another deal.
  SELECT a.claim_id, 'either', t.host_area_code, concat('deal: ', t.deal_name), 'part', t.source_id, t.citation_id, t.citation_place, t.asserted_by, t.via,
         t.known_from, t.known_to, t.known_at, a.document_on, t.licence_code, CAST(t.value_usd AS DOUBLE), CASE WHEN t.bound_code = 'max' THEN NULL ELSE CAST(coalesce(t.value_usd_low, t.value_usd) AS DOUBLE) END,
         CASE WHEN t.bound_code = 'min' THEN NULL ELSE CAST(coalesce(t.value_usd_high, t.value_usd) AS DOUBLE) END
  FROM asked AS a
  JOIN versions.deals AS t ON t.host_area_code = a.partner_code AND coalesce(t.investor_area_code, a.reporter_code) = a.reporter_code
  WHERE a.claim_indicator_code IN ('deal_value', 'project_cost', 'agreements_value') AND a.unit_code = 'USD' AND t.value_usd IS NOT NULL
    AND coalesce(t.usd_basis_code, 'published') = 'published' AND NOT t.is_tombstone AND coalesce(t.licence_code, 'no') <> 'no'
    AND abs(CAST(t.value_usd AS DOUBLE) - CAST(a.value AS DOUBLE)) <= 0.05 * abs(CAST(a.value AS DOUBLE))
), others AS (
  SELECT o.* FROM of_observations AS o
  JOIN asked AS a ON a.claim_id = o.claim_id
  LEFT JOIN cited AS d ON d.citation_id = o.citation_id
  WHERE d.document_key IS DISTINCT FROM a.document_key
), every AS (
  SELECT * FROM of_trade
  UNION ALL
  SELECT 'then', claim_id, side, s_reporter, basis, comparability, source_id, citation_id, citation_place, asserted_by, asserted_by, via, 80, known_at,
         CASE WHEN licence_code = 'rows' THEN 0 ELSE 1 END, 0, figure, coalesce(figure_low, -1e30), coalesce(figure_high, 1e30)
  FROM others WHERE known_from < CAST(document_on + INTERVAL '1' DAY AS TIMESTAMP)
    AND (known_to IS NULL OR known_to >= CAST(document_on + INTERVAL '1' DAY AS TIMESTAMP))
  UNION ALL
  SELECT 'now', claim_id, side, s_reporter, basis, comparability, source_id, citation_id, citation_place, asserted_by, asserted_by, via, 80, known_at,
         CASE WHEN licence_code = 'rows' THEN 0 ELSE 1 END, 0, figure, coalesce(figure_low, -1e30), coalesce(figure_high, 1e30)
  FROM others WHERE known_to IS NULL
), bounded AS (
  -- What a claim leaves room for: half of its last place; a twentieth where it says about; nothing below "over", nothing above "up to".
  SELECT claim_id, CAST(value AS DOUBLE) AS stated, bound_code, coalesce(half_step, 0) AS half,
         CASE bound_code WHEN 'approx' THEN greatest(coalesce(half_step, 0), 0.05 * abs(CAST(value AS DOUBLE))) ELSE coalesce(half_step, 0) END AS room,
         CASE bound_code WHEN 'max' THEN -1e30 WHEN 'min' THEN CAST(value AS DOUBLE)
              WHEN 'approx' THEN CAST(value AS DOUBLE) - greatest(coalesce(half_step, 0), 0.05 * abs(CAST(value AS DOUBLE)))
              ELSE CAST(value AS DOUBLE) - coalesce(half_step, 0) END AS low,
         CASE bound_code WHEN 'min' THEN 1e30 WHEN 'max' THEN CAST(coalesce(value_to, value) AS DOUBLE)
              WHEN 'approx' THEN CAST(coalesce(value_to, value) AS DOUBLE) + greatest(coalesce(half_step, 0), 0.05 * abs(CAST(value AS DOUBLE)))
              ELSE CAST(coalesce(value_to, value) AS DOUBLE) + coalesce(half_step, 0) END AS high
  FROM asked
), apart AS (
  SELECT e.*, k.stated, k.bound_code, k.half, k.room, k.low, k.high, greatest(CAST(0 AS DOUBLE), k.low - e.figure_high, e.figure_low - k.high) AS distance
  FROM every AS e JOIN bounded AS k ON k.claim_id = e.claim_id
), fitted AS (
  SELECT *, CASE WHEN bound_code = 'min' AND stated > 0 AND figure_low > 1.5 * stated THEN 'above_bound'
                 -- Intervals that only touch do not agree: 43.8 is not 43.9.
                 WHEN abs(stated - figure) <= 1e-9 * abs(stated) OR (low < figure_high - 1e-9 * abs(stated) AND figure_low < high - 1e-9 * abs(stated)) THEN 'equal'
                 WHEN distance <= half * (1 + 1e-9) THEN 'rounded' ELSE 'differs' END AS fit
  FROM apart
), paired AS (
  SELECT claim_id, side, s_reporter, basis, comparability, source_id, figure_citation_id, figure_place, series, min(source_rank) AS source_rank,
         max(asserted_by) AS asserted_by, max(via) AS via, max(is_held) AS is_held, max(is_ratio) AS is_ratio, max(figure_known_at) AS figure_known_at,
         max(CASE moment WHEN 'then' THEN figure END) AS then_figure, max(CASE moment WHEN 'now' THEN figure END) AS now_figure,
         max(CASE moment WHEN 'then' THEN fit END) AS then_fit, max(CASE moment WHEN 'now' THEN fit END) AS now_fit,
         max(stated) AS stated, max(room) AS room,
         max(CASE WHEN figure_high < 1e29 AND figure_low > -1e29 THEN (figure_high - figure_low) / 2 ELSE 0 END) AS figure_room
  FROM fitted
  GROUP BY claim_id, side, s_reporter, basis, comparability, source_id, figure_citation_id, figure_place, series
), told_apart AS (
  SELECT *, stated - coalesce(now_figure, then_figure) AS gap,
         row_number() OVER (PARTITION BY claim_id ORDER BY
           CASE WHEN comparability NOT IN ('same', 'whole') THEN 3 WHEN side = 'mirror' THEN 2 ELSE 1 END,
           CASE coalesce(now_fit, then_fit) WHEN 'equal' THEN 1 WHEN 'rounded' THEN 2 ELSE 3 END, source_rank, is_held,
           s_reporter, basis NULLS FIRST, source_id, figure_citation_id NULLS FIRST, figure_place NULLS FIRST, series) AS place
  FROM paired
)
SELECT claim_id, place AS comparison_number, side AS side_code, s_reporter AS side_reporter_code, coalesce(basis, 'published') AS comparison_basis,
       comparability AS comparability_code, source_id, figure_citation_id AS citation_id, figure_place AS citation_place,
       coalesce(nullif(series, ''), asserted_by) AS asserted_by, via, figure_known_at AS known_at,
       CAST(CASE WHEN is_held = 1 AND is_ratio = 1 THEN round(then_figure, 1) ELSE round(then_figure, 3) END AS DECIMAL(30, 6)) AS then_value,
       then_fit AS then_fit_code,
       CAST(CASE WHEN is_held = 1 AND is_ratio = 1 THEN round(now_figure, 1) ELSE round(now_figure, 3) END AS DECIMAL(30, 6)) AS now_value,
       now_fit AS now_fit_code,
       CAST(CASE WHEN is_held = 1 AND is_ratio = 1 THEN round(gap, 1) ELSE round(gap, 3) END AS DECIMAL(30, 6)) AS difference,
       round(100 * gap / nullif(abs(coalesce(now_figure, then_figure)), 0), 1) AS difference_pct,
       CAST(round(CASE WHEN is_held = 1 THEN room ELSE room + figure_room END, 3) AS DECIMAL(30, 6)) AS tolerance,
       CASE WHEN is_held = 1 AND is_ratio = 0 THEN 'derived' ELSE 'rows' END AS figure_licence_code,
       CAST(source_rank AS BIGINT) AS rank
FROM told_apart
