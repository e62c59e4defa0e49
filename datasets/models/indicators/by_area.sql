-- Indicators of one area and year for every source: how concentrated its partners are, its trade with the world per person and of output.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), figures AS (
  SELECT * FROM told_by_year
  WHERE product = 'TOTAL' AND flow <> 'turnover' AND (reporter_code = 'CHN' OR reporter_code IN (SELECT area_code FROM five))
), totals AS (
  SELECT year, reporter_code, flow, source_id, series, value_usd, usd, obs_status_code, coverage_code, citation_id, is_held,
         is_mirror, source_rank
  FROM figures WHERE partner_code = 'WLD'
), all_totals AS (
  SELECT * FROM totals
  UNION ALL
  SELECT e.year, e.reporter_code, 'turnover', e.source_id, e.series, CAST(e.value_usd + i.value_usd AS DECIMAL(20, 2)), e.usd + i.usd,
         CASE WHEN e.obs_status_code <> 'A' THEN e.obs_status_code ELSE i.obs_status_code END, e.coverage_code,
         CASE WHEN e.citation_id = i.citation_id THEN e.citation_id END, greatest(e.is_held, i.is_held),
         greatest(e.is_mirror, i.is_mirror), e.source_rank
  FROM totals AS e
  JOIN totals AS i ON i.year = e.year AND i.reporter_code = e.reporter_code AND i.source_id = e.source_id AND i.series = e.series
   AND i.flow = 'import' AND i.coverage_code = e.coverage_code
  WHERE e.flow = 'export'
), one_total AS (
  -- A collection may quote several compilers of one total.
  SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY year, reporter_code, flow, source_id ORDER BY is_mirror, is_held, series) AS nth
    FROM all_totals) AS in_order
  WHERE nth = 1
), partners AS (
  SELECT f.year, f.reporter_code, g.group_code, f.flow, f.source_id, f.usd, f.value_usd, f.obs_status_code, f.coverage_code, f.citation_id,
         f.is_held, f.source_rank
  FROM figures AS f
  JOIN (SELECT area_code, 'WLD' AS group_code FROM reference.areas WHERE area_type IN ('state', 'territory')
        UNION ALL SELECT area_code, 'C5' FROM five) AS g ON g.area_code = f.partner_code
  WHERE f.is_mirror = 0 AND f.usd > 0 AND f.partner_code <> f.reporter_code AND (g.group_code = 'WLD' OR f.reporter_code = 'CHN')
), sums AS (
  SELECT year, reporter_code, group_code, flow, source_id, CAST(CAST(sum(value_usd) AS DECIMAL(20, 2)) AS DOUBLE) AS sum_usd
  FROM partners GROUP BY year, reporter_code, group_code, flow, source_id
), concentration AS (
  -- Squares are added as decimals: the order of adding does not matter to them.
  SELECT p.year, p.reporter_code, p.group_code, p.flow, p.source_id, count(*) AS n, min(s.sum_usd) AS sum_usd,
         CAST(sum(CAST(p.usd / s.sum_usd * p.usd / s.sum_usd AS DECIMAL(20, 15))) AS DOUBLE) AS hhi, max(p.is_held) AS is_held,
         max(p.source_rank) AS source_rank, coalesce(min(CASE WHEN p.obs_status_code <> 'A' THEN p.obs_status_code END), 'A') AS obs_status_code,
         CASE WHEN min(p.coverage_code) = max(p.coverage_code) THEN min(p.coverage_code) ELSE 'mixed' END AS coverage_code,
         CASE WHEN min(p.citation_id) = max(p.citation_id) THEN min(p.citation_id) END AS citation_id
  FROM partners AS p
  JOIN sums AS s ON s.year = p.year AND s.reporter_code = p.reporter_code AND s.group_code = p.group_code AND s.flow = p.flow
   AND s.source_id = p.source_id
  GROUP BY p.year, p.reporter_code, p.group_code, p.flow, p.source_id
), weighed AS (
  SELECT c.*, t.usd AS total_usd,
         CASE WHEN c.group_code = 'C5' AND c.n < (SELECT count(*) FROM five) THEN 'this source has not all five states for this year'
              WHEN c.group_code = 'WLD' AND c.sum_usd < 0.9 * t.usd THEN 'the partners of this source make less than 90 % of its total with the world'
              WHEN c.group_code = 'WLD' AND t.usd IS NULL AND c.n < 20 THEN 'this source has a few partners only, and no total with the world'
         END AS reason,
         CASE WHEN c.group_code = 'WLD' AND t.usd IS NULL THEN 'the source has no total with the world to hold its partners against' END AS note
  FROM concentration AS c
  LEFT JOIN one_total AS t ON t.year = c.year AND t.reporter_code = c.reporter_code AND t.flow = c.flow AND t.source_id = c.source_id
   AND c.group_code = 'WLD' AND t.is_mirror = 0
  -- A source that tells of the corridor alone has no list of partners.
  WHERE c.group_code = 'C5' OR c.n > (SELECT count(*) FROM five)
), lines AS (
  SELECT w.year, w.reporter_code AS area_code, w.group_code AS partner_code, w.flow, w.source_id, w.citation_id, 0 AS is_mirror, w.source_rank,
         w.obs_status_code, w.coverage_code, k.indicator_code, k.unit, k.formula,
         CASE WHEN w.reason IS NULL THEN CASE k.indicator_code WHEN 'partner_count' THEN CAST(w.n AS DOUBLE) WHEN 'hhi' THEN w.hhi
           WHEN 'hhi_10000' THEN 10000 * w.hhi
           ELSE (w.hhi - CAST(1 AS DOUBLE) / w.n) / (1 - CAST(1 AS DOUBLE) / w.n) END END AS raw,
         w.source_id AS base_source_id, w.citation_id AS base_citation_id,
         CASE k.indicator_code WHEN 'partner_count' THEN 0 ELSE w.is_held END AS is_held, w.reason, w.note
  FROM weighed AS w
  CROSS JOIN (VALUES ('partner_count', 'count', 'partner_count'), ('hhi', 'ratio', 'hhi'), ('hhi_10000', 'index', 'hhi'),
    ('hhi_normalised', 'ratio', 'hhi_normalised')) AS k(indicator_code, unit, formula)
  WHERE w.group_code = 'WLD' OR k.indicator_code <> 'partner_count'
  UNION ALL
  SELECT t.year, t.reporter_code, 'WLD', t.flow, t.source_id, t.citation_id, t.is_mirror, t.source_rank, t.obs_status_code, t.coverage_code,
         k.indicator_code, k.unit, k.indicator_code, k.factor * t.usd / a.size, a.source_id, a.citation_id, greatest(t.is_held, a.is_held),
         CASE WHEN a.size IS NULL THEN concat('no ', k.word, ' of the area for this year') END, NULL
  FROM one_total AS t
  CROSS JOIN (VALUES ('per_gdp', 'gdp', 'percent', 100, 'output in dollars'), ('per_person', 'population', 'USD_per_person', 1, 'population'))
    AS k(indicator_code, needs, unit, factor, word)
  LEFT JOIN area_sizes AS a ON a.year = t.year AND a.area_code = t.reporter_code AND a.indicator_code = k.needs
), kept AS (
  SELECT *, CASE WHEN raw IS NULL OR raw = 0 OR is_held = 0 THEN 0 WHEN unit = 'percent' THEN -1
                 ELSE CAST(floor(log10(abs(raw))) AS INTEGER) - 2 END AS place
  FROM lines
)
SELECT year, area_code, partner_code, flow AS measured_flow_code, indicator_code,
       CASE WHEN coalesce(is_held, 0) = 0 THEN round(raw, 6)
            ELSE round(round(raw / power(10, place)) * power(10, place), 9) END AS indicator_value,
       unit AS indicator_unit_code, formula AS formula_code,
       CASE WHEN raw IS NULL THEN coalesce(reason, 'the figure to divide by is nil') END AS null_reason,
       row_number() OVER (PARTITION BY year, area_code, partner_code, flow, indicator_code
         ORDER BY CASE WHEN raw IS NULL THEN 2 ELSE 1 END, is_mirror, source_rank, source_id) = 1 AND raw IS NOT NULL AS is_preferred,
       coalesce(is_held, 0) = 1 AND raw IS NOT NULL AS is_rounded,
       nullif(concat_ws('; ', note, CASE WHEN is_mirror = 1 THEN 'rests on the reports of the other side' END,
         CASE WHEN coverage_code = 'goods_and_services' THEN 'the figures include services' END), '') AS flag,
       obs_status_code, 'rows' AS licence_code, source_id, citation_id, base_source_id, base_citation_id
FROM kept
