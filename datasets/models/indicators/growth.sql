-- Growth from one year to another, and what each part contributed to it, for every source of every pair from its own figures.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), figures AS (
  SELECT * FROM told_by_year WHERE product = 'TOTAL'
), flows AS (
  SELECT year, reporter_code, partner_code, flow, source_id, asserted_by, value_usd, usd, obs_status_code, coverage_code,
         method, citation_id, is_held, is_mirror, source_rank
  FROM figures
  WHERE ((reporter_code = 'CHN' AND (partner_code = 'C5' OR partner_code IN (SELECT area_code FROM five)))
      OR (partner_code = 'CHN' AND reporter_code IN (SELECT area_code FROM five)))
), told_traded AS (
  -- A sum and a published figure of the same thing are two series, never compared with one another.
  SELECT *, CASE WHEN flow = 'turnover' THEN 3 WHEN partner_code = 'C5' THEN 2 ELSE 1 END AS basis FROM flows
  UNION ALL
  SELECT year, 'CHN', 'C5', flow, source_id, min(asserted_by), CAST(sum(value_usd) AS DECIMAL(20, 2)),
         CAST(CAST(sum(value_usd) AS DECIMAL(20, 2)) AS DOUBLE), coalesce(min(CASE WHEN obs_status_code <> 'A' THEN obs_status_code END), 'A'),
         CASE WHEN min(coverage_code) = max(coverage_code) THEN min(coverage_code) ELSE 'mixed' END,
         CASE WHEN min(method) = max(method) THEN min(method) ELSE 'mixed' END, NULL, max(is_held), max(is_mirror), max(source_rank), 1
  FROM flows WHERE reporter_code = 'CHN' AND partner_code <> 'C5' AND flow <> 'turnover'
  GROUP BY year, flow, source_id HAVING count(*) = (SELECT count(*) FROM five)
), traded AS (
  SELECT * FROM told_traded
  UNION ALL
  SELECT e.year, e.reporter_code, e.partner_code, 'turnover', e.source_id, e.asserted_by,
         CAST(e.value_usd + i.value_usd AS DECIMAL(20, 2)), e.usd + i.usd,
         CASE WHEN e.obs_status_code <> 'A' THEN e.obs_status_code ELSE i.obs_status_code END, e.coverage_code,
         CASE WHEN e.method = i.method THEN e.method ELSE 'mixed' END,
         CASE WHEN e.citation_id = i.citation_id THEN e.citation_id END, greatest(e.is_held, i.is_held),
         greatest(e.is_mirror, i.is_mirror), e.source_rank, e.basis
  FROM told_traded AS e
  JOIN told_traded AS i ON i.year = e.year AND i.reporter_code = e.reporter_code AND i.partner_code = e.partner_code
   AND i.source_id = e.source_id AND i.flow = 'import' AND i.basis = e.basis AND i.coverage_code = e.coverage_code
  WHERE e.flow = 'export'
), told_series AS (
  SELECT *, sum(CASE WHEN obs_status_code = 'B' THEN 1 ELSE 0 END) OVER series AS break_count,
         min(year) OVER (PARTITION BY reporter_code, partner_code, flow, source_id, basis) AS first_year,
         max(year) OVER (PARTITION BY reporter_code, partner_code, flow, source_id, basis) AS last_year
  FROM traded
  WINDOW series AS (PARTITION BY reporter_code, partner_code, flow, source_id, basis ORDER BY year)
), spans AS (
  SELECT t.*, k.indicator_code, t.year - k.years AS base_year, k.years
  FROM told_series AS t
  CROSS JOIN (VALUES ('growth', 1), ('cagr_5y', 5), ('cagr_10y', 10)) AS k(indicator_code, years)
  -- A span that begins before the series does is no gap in it.
  WHERE k.years = 1 OR t.year - k.years >= t.first_year
  UNION ALL
  SELECT *, 'cagr_whole', first_year, year - first_year FROM told_series WHERE year = last_year AND year - first_year >= 2
), compared AS (
  SELECT s.*, b.usd AS base_usd, b.citation_id AS base_citation_id, b.source_id AS base_source_id, b.is_held AS is_base_held,
         CASE WHEN b.usd IS NULL THEN concat('no figure of this source for ', CAST(s.base_year AS VARCHAR))
              WHEN b.usd <= 0 THEN 'the figure compared with is nil'
              WHEN b.method <> s.method THEN 'the method changes in between'
              WHEN b.coverage_code <> s.coverage_code THEN 'the coverage changes in between'
              WHEN b.break_count <> s.break_count THEN 'the publisher marks a break in between'
              -- From here on the precedence holds sources that quote several compilers.
              WHEN s.source_rank >= 60 AND b.asserted_by IS DISTINCT FROM s.asserted_by THEN 'the figures are of two compilers'
         END AS reason
  FROM spans AS s
  LEFT JOIN told_series AS b ON b.year = s.base_year AND b.reporter_code = s.reporter_code AND b.partner_code = s.partner_code
   AND b.flow = s.flow AND b.source_id = s.source_id AND b.basis = s.basis
), yearly AS (
  SELECT * FROM compared WHERE indicator_code = 'growth'
), c5 AS (
  -- All five in both years, each comparable with itself.
  SELECT year, flow, source_id, CAST(sum(CAST(base_usd AS DECIMAL(20, 2))) AS DECIMAL(20, 2)) AS base_usd,
         greatest(max(is_held), max(is_base_held)) AS is_held
  FROM yearly WHERE reporter_code = 'CHN' AND partner_code <> 'C5' AND reason IS NULL AND flow <> 'turnover'
  GROUP BY year, flow, source_id HAVING count(*) = (SELECT count(*) FROM five)
), totals AS (
  SELECT year, reporter_code, flow, source_id, asserted_by, series, usd, is_held, citation_id, coverage_code, source_rank
  FROM figures WHERE partner_code = 'WLD' AND is_mirror = 0
), of_total AS (
  SELECT y.*, t.usd AS total_usd, t.source_id AS total_source_id, t.citation_id AS total_citation_id, t.is_held AS is_total_held,
         row_number() OVER (PARTITION BY y.year, y.reporter_code, y.partner_code, y.flow, y.source_id, y.basis
           ORDER BY CASE WHEN t.source_id = y.source_id THEN 1 ELSE 2 END, t.source_rank, t.source_id, t.series) AS nth
  FROM yearly AS y
  JOIN totals AS t ON t.year = y.base_year AND t.reporter_code = y.reporter_code AND t.flow = y.flow
   AND t.coverage_code = y.coverage_code AND (t.source_id = y.source_id OR t.asserted_by = y.asserted_by)
  WHERE y.is_mirror = 0 AND y.flow <> 'turnover' AND y.reason IS NULL
), lines AS (
  SELECT year, base_year, reporter_code, partner_code, flow, source_id, basis, citation_id, is_mirror, source_rank, obs_status_code,
         coverage_code, indicator_code, 'percent' AS unit, CASE WHEN indicator_code = 'growth' THEN 'growth' ELSE 'cagr' END AS formula,
         CASE WHEN reason IS NULL AND indicator_code = 'growth' THEN 100 * (usd - base_usd) / base_usd
              WHEN reason IS NULL THEN 100 * (power(usd / base_usd, CAST(1 AS DOUBLE) / years) - 1) END AS raw,
         base_source_id, base_citation_id, greatest(is_held, is_base_held) AS is_held, reason
  FROM compared
  UNION ALL
  SELECT y.year, y.base_year, y.reporter_code, y.partner_code, y.flow, y.source_id, y.basis, y.citation_id, y.is_mirror, y.source_rank,
         y.obs_status_code, y.coverage_code, 'contribution_to_c5', 'percentage_points', 'contribution',
         100 * (y.usd - y.base_usd) / nullif(CAST(c.base_usd AS DOUBLE), 0), c.source_id, NULL, c.is_held,
         CASE WHEN c.base_usd IS NULL THEN 'this source has not all five states, comparable, in both years' END
  FROM yearly AS y
  LEFT JOIN c5 AS c ON c.year = y.year AND c.flow = y.flow AND c.source_id = y.source_id
  WHERE y.reporter_code = 'CHN' AND y.partner_code <> 'C5' AND y.flow <> 'turnover' AND y.reason IS NULL
  UNION ALL
  SELECT y.year, y.base_year, y.reporter_code, y.partner_code, y.flow, y.source_id, y.basis, y.citation_id, y.is_mirror, y.source_rank,
         y.obs_status_code, y.coverage_code, 'contribution_to_turnover', 'percentage_points', 'contribution',
         100 * (y.usd - y.base_usd) / nullif(t.base_usd, 0), t.source_id, t.base_citation_id, greatest(t.is_held, t.is_base_held),
         CASE WHEN t.usd IS NULL THEN 'this source has not both flows, comparable, in both years' END
  FROM yearly AS y
  LEFT JOIN yearly AS t ON t.year = y.year AND t.reporter_code = y.reporter_code AND t.partner_code = y.partner_code
   AND t.source_id = y.source_id AND t.basis = y.basis AND t.flow = 'turnover' AND t.reason IS NULL
  WHERE y.flow <> 'turnover' AND y.reason IS NULL
  UNION ALL
  SELECT y.year, y.base_year, y.reporter_code, y.partner_code, y.flow, y.source_id, y.basis, y.citation_id, y.is_mirror, y.source_rank,
         y.obs_status_code, y.coverage_code, 'contribution_to_total', 'percentage_points', 'contribution',
         100 * (y.usd - y.base_usd) / nullif(y.total_usd, 0), y.total_source_id, y.total_citation_id,
         greatest(y.is_held, y.is_base_held, y.is_total_held), NULL
  FROM of_total AS y WHERE y.nth = 1
), kept AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY year, reporter_code, partner_code, flow, indicator_code, source_id
      ORDER BY CASE WHEN raw IS NULL THEN 2 ELSE 1 END, basis) AS nth
    FROM lines) AS offers
  WHERE nth = 1
)
SELECT year, base_year, reporter_code, partner_code, flow AS measured_flow_code, indicator_code,
       CASE WHEN coalesce(is_held, 0) = 0 THEN round(raw, 6) ELSE round(raw, 1) END AS indicator_value,
       unit AS indicator_unit_code, formula AS formula_code,
       CASE WHEN raw IS NULL THEN coalesce(reason, 'the figure to divide by is nil') END AS null_reason,
       row_number() OVER (PARTITION BY year, reporter_code, partner_code, flow, indicator_code
         ORDER BY CASE WHEN raw IS NULL THEN 2 ELSE 1 END, is_mirror, source_rank, source_id) = 1
         AND raw IS NOT NULL AS is_preferred,
       coalesce(is_held, 0) = 1 AND raw IS NOT NULL AS is_rounded,
       nullif(concat_ws('; ', CASE WHEN is_mirror = 1 THEN 'rests on the reports of the other side' END,
         CASE WHEN coverage_code = 'goods_and_services' THEN 'the figures include services' END), '') AS flag,
       obs_status_code, 'rows' AS licence_code, source_id, citation_id, base_source_id, base_citation_id
FROM kept
