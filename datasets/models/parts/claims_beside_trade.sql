-- Each claim of trade beside the figures of trade of either side, published or computed, as known on the day of the text (then) and now.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), views AS (
  -- The trade as worded, and as the other side sees it: its exports are imports here. Turnover is either's, unless an office is named.
  SELECT a.claim_id, CASE WHEN a.measured_flow <> 'turnover' OR o.office_code = a.reporter_code THEN 'as_worded'
           WHEN o.office_code IS NULL THEN 'either' ELSE 'mirror' END AS side, a.reporter_code AS s_reporter,
         a.partner_code AS s_partner, a.measured_flow AS s_flow, 1 AS side_sign
  FROM claims_asked AS a
  LEFT JOIN claims_counted_by AS o ON o.claim_id = a.claim_id AND a.claim_indicator_code <> 'share'
  WHERE a.measured_flow IS NOT NULL AND a.modality_code = 'actual' AND a.reporter_code IS NOT NULL AND a.partner_code IS NOT NULL
  UNION ALL
  SELECT a.claim_id, CASE WHEN a.measured_flow <> 'turnover' OR o.office_code = a.reporter_code THEN 'mirror'
           WHEN o.office_code IS NULL THEN 'either' ELSE 'as_worded' END, a.partner_code, a.reporter_code,
         CASE a.measured_flow WHEN 'export' THEN 'import' WHEN 'import' THEN 'export' ELSE a.measured_flow END,
         CASE a.measured_flow WHEN 'balance' THEN -1 ELSE 1 END
  FROM claims_asked AS a
  LEFT JOIN claims_counted_by AS o ON o.claim_id = a.claim_id
  WHERE a.measured_flow IS NOT NULL AND a.modality_code = 'actual' AND a.reporter_code IS NOT NULL AND a.partner_code IS NOT NULL
    AND a.partner_code <> 'WLD' AND a.claim_indicator_code <> 'share'
  UNION ALL
  -- Both flows together where one is claimed, and one where both are: texts take them for one another.
  SELECT a.claim_id, f.side, a.reporter_code, a.partner_code, f.s_flow, 1
  FROM claims_asked AS a
  JOIN (VALUES ('export', 'of_turnover', 'turnover'), ('import', 'of_turnover', 'turnover'), ('turnover', 'of_export', 'export'),
    ('turnover', 'of_import', 'import')) AS f(measured_flow, side, s_flow) ON f.measured_flow = a.measured_flow
  WHERE a.claim_indicator_code IN ('exports', 'imports', 'trade_turnover') AND coalesce(a.scope_code, '') <> 'part'
    AND a.modality_code = 'actual' AND a.reporter_code IS NOT NULL AND a.partner_code IS NOT NULL
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
  FROM views AS v JOIN claims_asked AS a ON a.claim_id = v.claim_id
  CROSS JOIN (SELECT area_code AS whole_code FROM reference.areas WHERE area_code IN ('C5', 'WLD')) AS w
  WHERE a.claim_indicator_code = 'share' AND w.whole_code <> v.s_partner
    AND (w.whole_code = 'WLD' OR v.s_partner IN (SELECT area_code FROM five))
), parts_wanted AS (
  SELECT v.claim_id, v.side, v.s_reporter, v.s_partner, v.s_flow, v.side_sign, 'value' AS role, a.period_start, a.period_end, w.whole_code
  FROM views AS v JOIN claims_asked AS a ON a.claim_id = v.claim_id
  LEFT JOIN wholes AS w ON w.claim_id = v.claim_id AND w.side = v.side
  WHERE a.period_start IS NOT NULL AND a.period_end IS NOT NULL
    AND (a.claim_indicator_code <> 'share' OR w.whole_code IS NOT NULL)
    AND (a.claim_indicator_code <> 'growth' OR (a.base_period_start IS NOT NULL AND a.base_period_end IS NOT NULL))
  UNION ALL
  SELECT v.claim_id, v.side, v.s_reporter, v.s_partner, v.s_flow, v.side_sign, 'base', a.base_period_start, a.base_period_end, NULL
  FROM views AS v JOIN claims_asked AS a ON a.claim_id = v.claim_id
  WHERE a.claim_indicator_code = 'growth' AND a.base_period_start IS NOT NULL AND a.base_period_end IS NOT NULL
  UNION ALL
  SELECT v.claim_id, v.side, v.s_reporter, w.whole_code, v.s_flow, v.side_sign, 'whole', a.period_start, a.period_end, w.whole_code
  FROM views AS v JOIN claims_asked AS a ON a.claim_id = v.claim_id JOIN wholes AS w ON w.claim_id = v.claim_id AND w.side = v.side
  WHERE a.period_start IS NOT NULL AND a.period_end IS NOT NULL
), slots AS (
  SELECT p.claim_id, p.side, p.s_reporter, p.whole_code, p.role, p.period_start, p.period_end, f.flow_basis,
         concat(r.area_basis, q.area_basis) AS area_basis,
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
         t.record_number, t.near_count, a.document_on, coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90) AS source_rank
  FROM counted AS c
  JOIN claims_asked AS a ON a.claim_id = c.claim_id
  JOIN claims_trade_told AS t ON t.reporter_code = c.slot_reporter AND t.partner_code = c.slot_partner AND t.flow = c.slot_flow
   AND t.period_start = c.period_start AND t.period_end = c.period_end
   AND t.unit_code = CASE WHEN a.unit_code IN ('percent', 'ratio') THEN 'USD' ELSE a.unit_code END
  LEFT JOIN claims_publications AS d ON d.citation_id = t.citation_id
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
      near_count DESC, amount_high - amount_low NULLS LAST, CASE known_basis WHEN 'retrieved' THEN 2 ELSE 1 END, known_at DESC, citation_id, citation_place,
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
)
SELECT p.moment, p.claim_id, CASE WHEN p.side LIKE 'of_%' THEN 'as_worded' ELSE p.side END AS side, p.s_reporter,
       nullif(concat_ws(', ', CASE p.side WHEN 'of_turnover' THEN 'turnover' WHEN 'of_export' THEN 'exports' WHEN 'of_import' THEN 'imports' END,
         CASE a.claim_indicator_code WHEN 'growth' THEN CASE WHEN a.unit_code IN ('percent', 'ratio') THEN 'growth of two levels' ELSE 'one level less the other' END WHEN 'share'
           THEN concat('share of ', CASE p.whole_code WHEN 'C5' THEN 'the five states together' ELSE 'all trade' END) END,
         nullif(p.flow_basis, ''), nullif(p.area_basis, ''), nullif(p.valuation, '')), '') AS basis,
       CASE WHEN p.side LIKE 'of_%' THEN 'flow' WHEN a.scope_code = 'part' THEN 'part' WHEN p.is_estimate = 1 THEN 'estimate' WHEN p.coverage <> 'goods' THEN 'services'
            WHEN a.claim_indicator_code = 'share' THEN 'whole' ELSE p.comparability END AS comparability,
       p.source_id, p.figure_citation_id, p.figure_place, p.series, p.asserted_by, p.via, p.source_rank, p.figure_known_at,
       p.is_held, CASE WHEN a.unit_code IN ('percent', 'ratio') THEN 1 ELSE 0 END AS is_ratio,
       CASE a.claim_indicator_code WHEN 'share' THEN 100 * p.v / p.b
            WHEN 'growth' THEN CASE a.unit_code WHEN 'ratio' THEN p.v / p.b WHEN 'percent' THEN 100 * (p.v / p.b - 1) ELSE p.v - p.b END ELSE p.v END AS figure,
       CASE a.claim_indicator_code WHEN 'share' THEN 100 * p.v_low / p.b_high
            WHEN 'growth' THEN CASE a.unit_code WHEN 'ratio' THEN p.v_low / p.b_high WHEN 'percent' THEN 100 * (p.v_low / p.b_high - 1) ELSE p.v_low - p.b_high END ELSE p.v_low END AS figure_low,
       CASE a.claim_indicator_code WHEN 'share' THEN 100 * p.v_high / p.b_low
            WHEN 'growth' THEN CASE a.unit_code WHEN 'ratio' THEN p.v_high / p.b_low WHEN 'percent' THEN 100 * (p.v_high / p.b_low - 1) ELSE p.v_high - p.b_low END ELSE p.v_high END AS figure_high
FROM least_computed AS p JOIN claims_asked AS a ON a.claim_id = p.claim_id
WHERE a.claim_indicator_code NOT IN ('growth', 'share') OR p.b IS NOT NULL
