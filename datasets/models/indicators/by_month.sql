-- Growth of the year to date over the same months of the year before, and of a month over the same month, from figures of one source.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), told AS (
  SELECT *, CASE WHEN month(period_start) = month(period_end) THEN 'month' ELSE 'year_to_date' END AS span
  FROM stated_flows
  WHERE product = 'TOTAL' AND is_mirror = 0
    AND ((reporter_code = 'CHN' AND (partner_code IN ('C5', 'WLD') OR partner_code IN (SELECT area_code FROM five)))
      OR (partner_code IN ('CHN', 'WLD') AND reporter_code IN (SELECT area_code FROM five)))
    -- Whole months, one of them or all from January; the whole year is told elsewhere.
    AND year(period_start) = year(period_end) AND day(period_start) = 1
    AND month(period_end + INTERVAL 1 DAY) <> month(period_end)
    AND (month(period_start) = month(period_end) OR (month(period_start) = 1 AND month(period_end) < 12))
), published AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY period_start, period_end, reporter_code, partner_code, flow, source_id
      ORDER BY CASE method WHEN 'reported' THEN 1 WHEN 'converted' THEN 2 ELSE 3 END,
               CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END, is_held, width_usd NULLS LAST,
               CASE known_basis WHEN 'retrieved' THEN 2 ELSE 1 END, known_at DESC NULLS LAST, citation_id NULLS LAST,
               citation_place NULLS LAST, snapshot_id NULLS LAST, record_number NULLS LAST) AS place
    FROM told) AS in_order
  WHERE place = 1
), summed AS (
  -- The months from January, where the source has each of them.
  SELECT u.period_end, m.reporter_code, m.partner_code, m.flow, m.source_id, CAST(sum(m.value_usd) AS DECIMAL(20, 2)) AS value_usd,
         coalesce(min(CASE WHEN m.obs_status_code <> 'A' THEN m.obs_status_code END), 'A') AS obs_status_code,
         CASE WHEN min(m.coverage_code) = max(m.coverage_code) THEN min(m.coverage_code) ELSE 'mixed' END AS coverage_code,
         CASE WHEN min(m.method) = max(m.method) THEN min(m.method) ELSE 'mixed' END AS method,
         max(m.is_held) AS is_held, max(m.source_rank) AS source_rank
  FROM published AS m
  JOIN published AS u ON u.span = 'month' AND u.reporter_code = m.reporter_code AND u.partner_code = m.partner_code
   AND u.flow = m.flow AND u.source_id = m.source_id AND year(u.period_end) = year(m.period_end) AND m.period_end <= u.period_end
  WHERE m.span = 'month' AND month(u.period_end) BETWEEN 2 AND 11
  GROUP BY u.period_end, m.reporter_code, m.partner_code, m.flow, m.source_id HAVING count(*) = month(u.period_end)
), windows AS (
  SELECT span, period_start, period_end, reporter_code, partner_code, flow, source_id, value_usd, obs_status_code, coverage_code,
         method, is_held, source_rank, citation_id, 1 AS basis
  FROM published
  UNION ALL
  SELECT 'year_to_date', CAST(date_trunc('year', period_end) AS DATE), period_end, reporter_code, partner_code, flow, source_id,
         value_usd, obs_status_code, coverage_code, method, is_held, source_rank, NULL, 2
  FROM summed
), compared AS (
  SELECT w.*, b.citation_id AS base_citation_id, greatest(w.is_held, b.is_held) AS is_any_held,
         CASE WHEN b.value_usd IS NULL THEN concat('no figure of this source for the same months of ', CAST(year(w.period_end) - 1 AS VARCHAR))
              WHEN b.value_usd <= 0 THEN 'the figure compared with is nil'
              WHEN b.method <> w.method THEN 'the method changes in between'
              WHEN b.coverage_code <> w.coverage_code THEN 'the coverage changes in between'
              WHEN w.obs_status_code = 'B' THEN 'the publisher marks a break in between' END AS reason,
         100 * CAST(w.value_usd - b.value_usd AS DOUBLE) / nullif(CAST(b.value_usd AS DOUBLE), 0) AS growth
  FROM windows AS w
  LEFT JOIN windows AS b ON b.span = w.span AND b.basis = w.basis AND year(b.period_end) = year(w.period_end) - 1
   AND month(b.period_end) = month(w.period_end) AND b.reporter_code = w.reporter_code AND b.partner_code = w.partner_code
   AND b.flow = w.flow AND b.source_id = w.source_id
), offers AS (
  SELECT *, CASE WHEN reason IS NULL THEN growth END AS raw,
         row_number() OVER (PARTITION BY span, period_end, reporter_code, partner_code, flow, source_id
           ORDER BY CASE WHEN reason IS NULL THEN 1 ELSE 2 END, basis) AS nth
  FROM compared
)
SELECT period_start, period_end, reporter_code, partner_code, flow AS measured_flow_code,
       CASE span WHEN 'month' THEN 'growth_month' ELSE 'growth_ytd' END AS indicator_code,
       CASE WHEN is_any_held = 0 THEN round(raw, 6) ELSE round(raw, 1) END AS indicator_value,
       'percent' AS indicator_unit_code, 'growth' AS formula_code, reason AS null_reason,
       row_number() OVER (PARTITION BY span, period_end, reporter_code, partner_code, flow
         ORDER BY CASE WHEN raw IS NULL THEN 2 ELSE 1 END, source_rank, source_id) = 1 AND raw IS NOT NULL AS is_preferred,
       raw IS NOT NULL AND is_any_held = 1 AS is_rounded,
       nullif(concat_ws('; ', CASE WHEN basis = 2 THEN 'the months added up' END,
         CASE WHEN coverage_code = 'goods_and_services' THEN 'the figures include services' END), '') AS flag,
       obs_status_code, 'rows' AS licence_code, source_id, citation_id,
       CASE WHEN raw IS NOT NULL THEN source_id END AS base_source_id, base_citation_id
FROM offers WHERE nth = 1
