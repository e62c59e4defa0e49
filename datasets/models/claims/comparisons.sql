-- Each claim beside every figure that it can be held against: what either side says, published or computed, as known on the day of the text and now.
WITH others AS (
  SELECT 'then' AS moment, * FROM claims_beside_others WHERE known_from < CAST(document_on + INTERVAL '1' DAY AS TIMESTAMP)
    AND (known_to IS NULL OR known_to >= CAST(document_on + INTERVAL '1' DAY AS TIMESTAMP))
  UNION ALL
  SELECT 'now', * FROM claims_beside_others WHERE known_to IS NULL
), every AS (
  -- Growth that a source publishes comes before what its levels give.
  SELECT t.* FROM claims_beside_trade AS t
  LEFT JOIN (SELECT DISTINCT moment, claim_id, s_reporter, source_id FROM others WHERE basis = 'growth as published') AS g
    ON g.moment = t.moment AND g.claim_id = t.claim_id AND g.s_reporter = t.s_reporter AND g.source_id = t.source_id
  WHERE g.claim_id IS NULL
  UNION ALL
  SELECT moment, claim_id, side, s_reporter, basis, comparability, source_id, citation_id, citation_place, asserted_by, asserted_by, via, 80, known_at,
         CASE WHEN licence_code = 'rows' THEN 0 ELSE 1 END, 0, figure, coalesce(figure_low, -1e30), coalesce(figure_high, 1e30)
  FROM others
), bounded AS (
  -- What a claim leaves room for: half of its last place; a twentieth where it says about; nothing below "over", nothing above "up to".
  -- A fall and a deficit are told by their size: "over" lies further from nought, and "up to" ends at it. A range says itself how far it goes.
  SELECT claim_id, bound_code, CASE WHEN value_to IS NULL THEN coalesce(half_step, 0) ELSE 0 END AS half, CASE WHEN value < 0 THEN -1 ELSE 1 END AS way,
         CASE bound_code WHEN 'approx' THEN greatest(coalesce(half_step, 0), 0.05 * abs(CAST(value AS DOUBLE))) ELSE coalesce(half_step, 0) END AS room,
         CAST(CASE WHEN value < 0 THEN -coalesce(value_to, value) ELSE value END AS DOUBLE) AS least,
         CAST(CASE WHEN value < 0 THEN -value ELSE coalesce(value_to, value) END AS DOUBLE) AS most
  FROM claims_asked
), sized AS (
  SELECT e.*, k.bound_code, k.half, k.room, k.way * e.figure AS size,
         -- Of a range the end that is nearer, and inside of it the figure itself.
         k.way * least(greatest(k.way * e.figure, k.least), k.most) AS stated,
         max(CASE WHEN e.figure_high < 1e16 AND e.figure_low > -1e16 THEN 1 ELSE 0 END) OVER (
           PARTITION BY e.moment, e.claim_id, e.side, e.s_reporter, e.comparability) AS has_level,
         CASE WHEN k.way > 0 THEN e.figure_low ELSE -e.figure_high END AS size_low, CASE WHEN k.way > 0 THEN e.figure_high ELSE -e.figure_low END AS size_high,
         CASE k.bound_code WHEN 'max' THEN least(CAST(0 AS DOUBLE), k.least) WHEN 'min' THEN k.least ELSE k.least - k.room END AS low,
         CASE k.bound_code WHEN 'min' THEN 1e30 WHEN 'max' THEN k.most ELSE k.most + k.room END AS high
  FROM every AS e JOIN bounded AS k ON k.claim_id = e.claim_id
), apart AS (
  SELECT *, greatest(CAST(0 AS DOUBLE), low - size_high, size_low - high) AS distance FROM sized
), fitted AS (
  -- Beside an end that is open nearly everything fits: only what is near says the same.
  SELECT *, CASE WHEN stated <> 0 AND distance = 0 AND (bound_code = 'min' AND size_low > 1.25 * abs(stated) OR bound_code = 'max' AND size_high < abs(stated) / 1.25)
                   THEN 'beyond_bound'
                 -- A figure that is itself "over" says nothing far from it, and beside a level of the same side nothing at all but itself.
                 WHEN size > 0 AND size_high > 1e16 AND low > CASE has_level WHEN 1 THEN 2 * size - size_low ELSE 1.1 * size END THEN 'undecided'
                 WHEN size > 0 AND size_low < -1e16 AND high < CASE has_level WHEN 1 THEN 2 * size - size_high ELSE size / 1.1 END THEN 'undecided'
                 -- Intervals that only touch do not agree: 43.8 is not 43.9.
                 WHEN abs(stated - figure) <= 1e-9 * abs(stated) OR (low < size_high - 1e-9 * abs(stated) AND size_low < high - 1e-9 * abs(stated)) THEN 'equal'
                 WHEN distance <= half * (1 + 1e-9) AND (bound_code NOT IN ('min', 'max') OR distance <= 0.05 * abs(stated)) THEN 'rounded' ELSE 'differs' END AS fit
  FROM apart
), paired AS (
  SELECT claim_id, side, s_reporter, basis, comparability, source_id, figure_citation_id, figure_place, series, min(source_rank) AS source_rank,
         max(asserted_by) AS asserted_by, max(via) AS via, max(is_held) AS is_held, max(is_ratio) AS is_ratio, max(figure_known_at) AS figure_known_at,
         max(CASE moment WHEN 'then' THEN figure END) AS then_figure, max(CASE moment WHEN 'now' THEN figure END) AS now_figure,
         max(CASE moment WHEN 'then' THEN fit END) AS then_fit, max(CASE moment WHEN 'now' THEN fit END) AS now_fit,
         coalesce(max(CASE moment WHEN 'now' THEN stated END), max(stated)) AS stated, max(room) AS room,
         max(CASE WHEN figure_high > 1e16 AND figure_low > -1e16 THEN 'min' WHEN figure_high < 1e16 AND figure_low < -1e16 THEN 'max'
           WHEN figure_high < 1e16 THEN 'exact' END) AS figure_bound_code,
         max(CASE WHEN figure_high < 1e16 AND figure_low > -1e16 THEN (figure_high - figure_low) / 2 ELSE 0 END) AS figure_room
  FROM fitted
  GROUP BY claim_id, side, s_reporter, basis, comparability, source_id, figure_citation_id, figure_place, series
), told_apart AS (
  -- Figures that agree by their rank, others by how near they are.
  SELECT *, row_number() OVER (PARTITION BY claim_id ORDER BY
           CASE WHEN comparability NOT IN ('same', 'whole') THEN 3 WHEN side = 'mirror' THEN 2 ELSE 1 END,
           fit_order, CASE WHEN fit_order > 2 THEN abs(gap) END NULLS FIRST, source_rank, is_held, abs(gap),
           s_reporter, basis NULLS FIRST, source_id, figure_citation_id NULLS FIRST, figure_place NULLS FIRST, series) AS place
  FROM (
    SELECT *, stated - coalesce(now_figure, then_figure) AS gap,
           CASE coalesce(now_fit, then_fit) WHEN 'equal' THEN 1 WHEN 'rounded' THEN 2
             ELSE CASE WHEN then_fit IN ('equal', 'rounded') THEN 3 WHEN now_fit = 'undecided' THEN 5 ELSE 4 END END AS fit_order
    FROM (
      SELECT *, max(CASE WHEN side <> 'mirror' AND comparability = 'same' AND (now_fit IN ('equal', 'rounded') OR then_fit IN ('equal', 'rounded')) THEN 1 ELSE 0 END)
               OVER (PARTITION BY claim_id) AS is_held_up
      FROM paired) AS beside
    -- Another flow is worth telling only where it is what the claim has, to its own digits, and nothing else holds the claim up.
    WHERE comparability <> 'flow' OR (is_held_up = 0 AND abs(stated - coalesce(now_figure, then_figure)) <= room * (1 + 1e-9))) AS ordered
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
       CAST(round(CASE WHEN is_held = 1 THEN room ELSE room + figure_room END, 3) AS DECIMAL(30, 6)) AS tolerance, figure_bound_code,
       CASE WHEN is_held = 1 AND is_ratio = 0 THEN 'derived' ELSE 'rows' END AS figure_licence_code,
       CAST(source_rank AS BIGINT) AS rank
FROM told_apart
