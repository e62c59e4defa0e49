-- The numbers of a text against each other: shares and growth against its own levels, parts against totals, two currencies, two bases.
WITH stated AS (
  SELECT c.*, CAST(c.value AS DOUBLE) AS v,
         CASE c.claim_indicator_code WHEN 'exports' THEN 'export' WHEN 'imports' THEN 'import' WHEN 'trade_turnover' THEN 'total'
           WHEN 'trade_balance' THEN 'balance' END AS level_flow,
         -- Exports and imports are counted by whom they name first; an office tells more only where it is the other's.
         CASE WHEN c.claim_indicator_code = 'trade_turnover' OR o.office_code <> c.reporter_code THEN o.office_code END AS office_code,
         -- Room of a claim: nothing below "over", nothing above "up to", a twentieth where it says about.
         CASE c.bound_code WHEN 'approx' THEN greatest(coalesce(c.half_step, 0), 0.05 * abs(CAST(c.value AS DOUBLE))) ELSE coalesce(c.half_step, 0) END AS room
  FROM claims_in_force AS c
  LEFT JOIN claims_counted_by AS o ON o.claim_id = c.claim_id
  WHERE coalesce(c.review_code, '') <> 'rejected' AND c.value_to IS NULL AND c.modality_code = 'actual'
), levels AS (
  -- A level by itself is exact or about; of a number that is said twice the one with more digits, then the first.
  SELECT * FROM (
    SELECT s.*, row_number() OVER (PARTITION BY document_key, level_flow, reporter_code, partner_code, unit_code, period_start, period_end
             ORDER BY CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END, half_step NULLS LAST, span_start, claim_id) AS nth
    FROM stated AS s
    -- Goods by weight or piece are always a part of what is traded.
    WHERE level_flow IS NOT NULL AND unit_code NOT IN ('t', 'count') AND bound_code IN ('exact', 'approx') AND reporter_code IS NOT NULL AND partner_code IS NOT NULL
      AND period_start IS NOT NULL AND period_end IS NOT NULL) AS in_order
  WHERE nth = 1
), flow_sums AS (
  -- A turnover of which no office is named may be the sum of either side's flows: of the one that it is nearer to.
  SELECT claim_id, test_code, 1 AS test_number, test_words, expected, others_room
  FROM (
    SELECT *, row_number() OVER (PARTITION BY claim_id ORDER BY abs(v - expected), is_other) AS nth
    FROM (
      SELECT s.claim_id, s.v, CASE WHEN e.reporter_code = s.reporter_code THEN 0 ELSE 1 END AS is_other,
             CASE s.level_flow WHEN 'total' THEN 'turnover_of_flows' ELSE 'balance_of_flows' END AS test_code,
             CASE s.level_flow WHEN 'total' THEN 'exports plus imports of the text' ELSE 'exports minus imports of the text' END AS test_words,
             CASE s.level_flow WHEN 'total' THEN e.v + i.v ELSE e.v - i.v END AS expected, e.room + i.room AS others_room
      FROM stated AS s
      JOIN levels AS e ON e.level_flow = 'export' AND e.document_key = s.document_key AND e.unit_code = s.unit_code
       AND e.period_start = s.period_start AND e.period_end = s.period_end
       AND (e.reporter_code = s.reporter_code AND e.partner_code = s.partner_code
         OR s.level_flow = 'total' AND s.office_code IS NULL AND e.reporter_code = s.partner_code AND e.partner_code = s.reporter_code)
      JOIN levels AS i ON i.level_flow = 'import' AND i.document_key = s.document_key AND i.reporter_code = e.reporter_code
       AND i.partner_code = e.partner_code AND i.unit_code = s.unit_code AND i.period_start = s.period_start AND i.period_end = s.period_end
      WHERE s.level_flow IN ('total', 'balance')) AS sums) AS nearest
  WHERE nth = 1
), flows_beyond AS (
  -- Where the text has one flow alone it can still be more than both together.
  SELECT s.claim_id, 'turnover_of_flows' AS test_code, 2 AS test_number, concat('the ', e.level_flow, 's of the text alone, which exceed both flows together') AS test_words,
         e.v AS expected, e.room AS others_room
  FROM stated AS s
  JOIN levels AS e ON e.level_flow IN ('export', 'import') AND e.document_key = s.document_key AND e.reporter_code = s.reporter_code
   AND e.partner_code = s.partner_code AND e.unit_code = s.unit_code AND e.period_start = s.period_start AND e.period_end = s.period_end
  LEFT JOIN flow_sums AS f ON f.claim_id = s.claim_id
  WHERE s.level_flow = 'total' AND f.claim_id IS NULL AND s.bound_code <> 'min' AND coalesce(s.scope_code, 'whole') = 'whole' AND e.v - e.room > s.v + s.room
), state_sums AS (
  -- All five make the total; fewer can only be less.
  SELECT s.claim_id, 'parts_of_total' AS test_code, 1 AS test_number,
         CASE count(*) WHEN 5 THEN 'sum of the five states in the text'
           ELSE concat('sum of ', CAST(count(*) AS VARCHAR), ' of the five states in the text, which exceeds them all') END AS test_words,
         sum(p.v) AS expected, sum(p.room) AS others_room
  FROM stated AS s
  JOIN levels AS p ON p.level_flow = s.level_flow AND p.document_key = s.document_key AND p.unit_code = s.unit_code
   AND p.period_start = s.period_start AND p.period_end = s.period_end
   AND ((s.partner_code = 'C5' AND p.reporter_code = s.reporter_code) OR (s.reporter_code = 'C5' AND p.partner_code = s.partner_code))
  JOIN reference.area_members AS m ON m.group_code = 'C5'
   AND m.area_code = CASE s.partner_code WHEN 'C5' THEN p.partner_code ELSE p.reporter_code END
  GROUP BY s.claim_id
  HAVING count(*) = 5 OR (min(s.level_flow) <> 'balance' AND min(s.bound_code) <> 'min' AND min(coalesce(s.scope_code, 'whole')) = 'whole'
    AND sum(p.v) - sum(p.room) > min(s.v) + min(s.room))
), shares AS (
  SELECT s.claim_id, 'share_of_table' AS test_code, 1 AS test_number, 'the level of the part and that of the five states in the text' AS test_words,
         100 * p.v / w.v AS expected, 100 * (p.v + p.room) / nullif(w.v - w.room, 0) - 100 * p.v / w.v AS others_room
  FROM stated AS s
  JOIN levels AS p ON p.level_flow = s.claim_flow_code AND p.document_key = s.document_key AND p.reporter_code = s.reporter_code
   AND p.partner_code = s.partner_code AND p.period_start = s.period_start AND p.period_end = s.period_end
  JOIN levels AS w ON w.level_flow = s.claim_flow_code AND w.document_key = s.document_key AND w.reporter_code = s.reporter_code
   AND w.partner_code = 'C5' AND w.unit_code = p.unit_code AND w.period_start = s.period_start AND w.period_end = s.period_end
  WHERE s.claim_indicator_code = 'share' AND s.unit_code = 'percent' AND s.partner_code <> 'C5' AND w.v > 0
    AND coalesce(s.scope_code, 'whole') = 'whole'
), growths AS (
  SELECT s.claim_id, 'growth_of_levels' AS test_code, 1 AS test_number, 'the levels of both periods in the text' AS test_words,
         CASE s.unit_code WHEN 'ratio' THEN p.v / b.v WHEN 'percent' THEN 100 * (p.v / b.v - 1) ELSE p.v - b.v END AS expected,
         CASE WHEN s.unit_code IN ('percent', 'ratio')
           THEN CASE s.unit_code WHEN 'ratio' THEN 1 ELSE 100 END * ((p.v + p.room) / nullif(b.v - b.room, 0) - p.v / b.v)
           ELSE p.room + b.room END AS others_room
  FROM stated AS s
  JOIN levels AS p ON p.level_flow = s.claim_flow_code AND p.document_key = s.document_key AND p.reporter_code = s.reporter_code
   AND p.partner_code = s.partner_code AND p.period_start = s.period_start AND p.period_end = s.period_end
  JOIN levels AS b ON b.level_flow = s.claim_flow_code AND b.document_key = s.document_key AND b.reporter_code = s.reporter_code
   AND b.partner_code = s.partner_code AND b.unit_code = p.unit_code AND b.period_start = s.base_period_start AND b.period_end = s.base_period_end
  WHERE s.claim_indicator_code = 'growth' AND (s.unit_code IN ('percent', 'ratio') OR s.unit_code = p.unit_code) AND b.v > 0 AND coalesce(s.scope_code, 'whole') = 'whole'
), currencies AS (
  -- Two sums of money side by side for one thing; a rate of the year is no rate of the day, so a tenth is allowed.
  SELECT s.claim_id, 'currency_pair' AS test_code, row_number() OVER (PARTITION BY s.claim_id ORDER BY o.span_start, o.claim_id) AS test_number,
         concat('the sum in ', o.unit_code, ' beside it, at the average rate of the year') AS test_words,
         CAST(o.value_usd AS DOUBLE) AS expected, 0.1 * abs(CAST(o.value_usd AS DOUBLE)) AS others_room
  FROM stated AS s
  JOIN stated AS o ON o.document_key = s.document_key AND o.unit_code <> 'USD' AND o.value_usd IS NOT NULL
   AND o.claim_indicator_code = s.claim_indicator_code AND o.reporter_code IS NOT DISTINCT FROM s.reporter_code
   AND o.partner_code IS NOT DISTINCT FROM s.partner_code AND o.period_start IS NOT DISTINCT FROM s.period_start
   AND o.period_end IS NOT DISTINCT FROM s.period_end
   AND greatest(o.span_start - s.span_end, s.span_start - o.span_end) BETWEEN 0 AND 30
  WHERE s.unit_code = 'USD'
), two_bases AS (
  -- Told of two offices, or of one and nobody, they may be two counts.
  SELECT s.claim_id, 'two_bases' AS test_code, CASE WHEN s.office_code IS DISTINCT FROM f.office_code THEN 4 ELSE 1 END AS test_number,
         concat('another number of the text for the same fact', CASE WHEN s.office_code IS DISTINCT FROM f.office_code THEN ', as another office counts it' ELSE '' END) AS test_words,
         f.v AS expected, f.room AS others_room
  FROM stated AS s
  JOIN levels AS f ON f.level_flow = s.level_flow AND f.document_key = s.document_key AND f.reporter_code = s.reporter_code
   AND f.partner_code = s.partner_code AND f.unit_code = s.unit_code AND f.period_start = s.period_start AND f.period_end = s.period_end
   AND f.claim_id <> s.claim_id
  WHERE coalesce(s.scope_code, 'whole') = 'whole' AND coalesce(f.scope_code, 'whole') = 'whole'
), two_sides AS (
  -- One trade as either side counts it, both in the text: they may well lie apart, and a reader has to know that they are two counts.
  SELECT s.claim_id, 'two_bases' AS test_code, 2 AS test_number, 'the same trade as the other side counts it, in the text too' AS test_words,
         CASE s.level_flow WHEN 'balance' THEN -f.v ELSE f.v END AS expected, f.room AS others_room
  FROM stated AS s
  JOIN levels AS f ON f.document_key = s.document_key AND f.reporter_code = s.partner_code AND f.partner_code = s.reporter_code
   AND f.level_flow = CASE s.level_flow WHEN 'export' THEN 'import' WHEN 'import' THEN 'export' ELSE s.level_flow END
   AND f.unit_code = s.unit_code AND f.period_start = s.period_start AND f.period_end = s.period_end AND f.span_start < s.span_start
  WHERE coalesce(s.scope_code, 'whole') = 'whole' AND coalesce(f.scope_code, 'whole') = 'whole'
), counted_by AS (
  -- Whose count a claim can only be. A turnover has no side of its own, so each by itself may be right.
  SELECT s.claim_id, s.document_key, s.unit_code, s.period_start, s.period_end, s.reporter_code, s.level_flow, s.office_code, min(c.side_reporter_code) AS side
  FROM stated AS s
  JOIN claims.comparisons AS c ON c.claim_id = s.claim_id AND (c.side_code <> 'mirror' OR s.level_flow = 'total') AND c.comparability_code = 'same'
   AND c.now_fit_code IN ('equal', 'rounded')
  WHERE s.level_flow IS NOT NULL AND coalesce(s.scope_code, 'whole') = 'whole'
  GROUP BY s.claim_id, s.document_key, s.unit_code, s.period_start, s.period_end, s.reporter_code, s.level_flow, s.office_code
  HAVING count(DISTINCT c.side_reporter_code) = 1
), mixed_sides AS (
  SELECT b.claim_id, 'two_bases' AS test_code, 3 AS test_number, 'the count of China, which other numbers of the text follow' AS test_words,
         CAST(c.now_value AS DOUBLE) AS expected, CAST(c.tolerance AS DOUBLE) - s.room AS others_room
  FROM counted_by AS b
  JOIN stated AS s ON s.claim_id = b.claim_id
  JOIN (
    SELECT *, row_number() OVER (PARTITION BY claim_id ORDER BY comparison_number) AS nth FROM claims.comparisons
    WHERE side_code <> 'mirror' AND side_reporter_code = 'CHN' AND comparability_code = 'same' AND now_fit_code = 'differs' AND figure_licence_code = 'rows') AS c
    ON c.claim_id = b.claim_id AND c.nth = 1
  WHERE b.level_flow = 'total' AND b.reporter_code = 'CHN' AND b.side <> 'CHN' AND coalesce(b.office_code, 'CHN') = 'CHN'
    AND EXISTS (SELECT 1 FROM counted_by AS o WHERE o.document_key = b.document_key AND o.unit_code = b.unit_code
      AND o.period_start = b.period_start AND o.period_end = b.period_end AND o.side = 'CHN')
), tests AS (
  SELECT * FROM flow_sums UNION ALL SELECT * FROM flows_beyond UNION ALL SELECT * FROM state_sums UNION ALL SELECT * FROM shares UNION ALL SELECT * FROM growths
  UNION ALL SELECT * FROM currencies UNION ALL SELECT * FROM two_bases UNION ALL SELECT * FROM two_sides UNION ALL SELECT * FROM mixed_sides
), apart AS (
  SELECT t.*, s.citation_id, s.v, s.room, s.half_step, s.bound_code, s.licence_code,
         -- A fall and a deficit are told by their size: "over" lies further from nought.
         CASE s.bound_code WHEN 'min' THEN greatest(CAST(0 AS DOUBLE), sign(s.v) * (s.v - t.expected) - t.others_room)
              WHEN 'max' THEN greatest(CAST(0 AS DOUBLE), sign(s.v) * (t.expected - s.v) - t.others_room)
              ELSE greatest(CAST(0 AS DOUBLE), abs(s.v - t.expected) - s.room - t.others_room) END AS distance
  FROM tests AS t JOIN stated AS s ON s.claim_id = t.claim_id
  WHERE t.expected IS NOT NULL
)
SELECT claim_id, test_code, CAST(test_number AS BIGINT) AS test_number, citation_id, test_words, CAST(v AS DECIMAL(30, 6)) AS stated,
       CAST(round(expected, 3) AS DECIMAL(30, 6)) AS expected, CAST(round(v - expected, 3) AS DECIMAL(30, 6)) AS difference,
       CAST(round(room + others_room, 3) AS DECIMAL(30, 6)) AS tolerance,
       CASE WHEN test_code = 'two_bases' AND test_number IN (2, 4) THEN 'apart' WHEN distance <= 1e-9 * abs(v) THEN 'holds' WHEN distance <= coalesce(half_step, 0) * (1 + 1e-9) THEN 'rounded' ELSE 'fails' END AS outcome_code,
       licence_code
FROM apart
-- A number that is said again the same way tests nothing.
WHERE test_code <> 'two_bases' OR distance > coalesce(half_step, 0) * (1 + 1e-9)
