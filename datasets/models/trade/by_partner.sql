-- China's trade with each of the five states and with all five together, as either side reports it: one figure per cell, its source picked by the stated precedence.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), stated AS (
  SELECT * FROM stated_flows
  UNION ALL
  SELECT * FROM stated_sums WHERE flow = 'turnover'
), eligible AS (
  SELECT *, flow AS measure, is_held AS is_restricted
  FROM stated
  WHERE is_year AND product = 'TOTAL'
    AND ((reporter_code = 'CHN' AND (partner_code = 'C5' OR partner_code IN (SELECT area_code FROM five)))
      OR (partner_code = 'CHN' AND reporter_code IN (SELECT area_code FROM five)))
), in_order AS (
  SELECT *, row_number() OVER (
    PARTITION BY year, reporter_code, partner_code, measure, source_id
    -- An estimate that rests on the other side is no word of the reporter; then, what may leave comes first.
    ORDER BY is_mirror, is_restricted, CASE method WHEN 'reported' THEN 1 WHEN 'converted' THEN 2 WHEN 'derived' THEN 3 ELSE 4 END,
             CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END,
             value_usd_high - value_usd_low NULLS LAST,
             -- The day on which we fetched an undated page does not make it the latest word.
             CASE known_basis WHEN 'retrieved' THEN 2 ELSE 1 END, known_at DESC NULLS LAST,
             citation_id NULLS LAST, citation_place NULLS LAST, snapshot_id NULLS LAST, record_number NULLS LAST) AS place
  FROM eligible
), of_source AS (
  SELECT year, reporter_code, partner_code, measure, value_usd, value_usd_low AS low_usd, value_usd_high AS high_usd,
         source_id, obs_status_code AS status_code, method, citation_id, told_coverage_code AS coverage_code, source_rank, is_mirror, is_restricted,
         ARRAY[source_id] AS source_ids
  FROM in_order WHERE place = 1
), picked AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY year, reporter_code, partner_code, measure ORDER BY is_mirror, is_restricted, source_rank, source_id) AS place
    FROM of_source) AS sources
  WHERE place = 1
), summed_flows AS (
  SELECT year, 'CHN' AS reporter_code, 'C5' AS partner_code, measure, sum(value_usd) AS value_usd,
         CASE WHEN count(low_usd) = count(*) THEN sum(low_usd) END AS low_usd,
         CASE WHEN count(high_usd) = count(*) THEN sum(high_usd) END AS high_usd,
         CASE WHEN min(source_id) = max(source_id) THEN min(source_id) ELSE 'several' END AS source_id,
         coalesce(min(CASE WHEN status_code <> 'A' THEN status_code END), 'A') AS status_code,
         CASE WHEN count(coverage_code) = count(*) AND min(coverage_code) = max(coverage_code) THEN min(coverage_code) END AS coverage_code,
         max(source_rank) AS source_rank, max(is_mirror) AS is_mirror,
         -- Beside four figures that leave, the sum would give the fifth away.
         CASE WHEN sum(is_restricted) = 1 THEN 1 ELSE 0 END AS is_restricted,
         array_agg(source_id ORDER BY partner_code) AS source_ids
  FROM picked
  WHERE reporter_code = 'CHN' AND partner_code <> 'C5' AND measure <> 'turnover'
  GROUP BY year, measure
  HAVING count(*) = (SELECT count(*) FROM five)
), flow_offers AS (
  SELECT year, reporter_code, partner_code, measure, value_usd, low_usd, high_usd, source_id, status_code, method,
         citation_id, coverage_code, source_rank, is_mirror, is_restricted, source_ids, 0 AS is_sum
  FROM picked WHERE measure <> 'turnover'
  UNION ALL
  SELECT year, reporter_code, partner_code, measure, CAST(value_usd AS DECIMAL(20, 2)), CAST(low_usd AS DECIMAL(20, 2)),
         CAST(high_usd AS DECIMAL(20, 2)), source_id, status_code, 'computed', NULL, coverage_code, source_rank, is_mirror,
         is_restricted, source_ids, 1
  FROM summed_flows
), flows AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY year, reporter_code, partner_code, measure ORDER BY is_mirror, is_restricted, source_rank, is_sum) AS place
    FROM flow_offers) AS offers
  WHERE place = 1
), uneven_years AS (
  -- Where one flow of a state is restricted and the other is not, sums over states and sums of both flows could be solved for a part.
  SELECT DISTINCT year
  FROM (
    SELECT year, sum(CASE measure WHEN 'export' THEN is_restricted ELSE -is_restricted END) AS odds
    FROM flows WHERE reporter_code = 'CHN' AND partner_code <> 'C5' GROUP BY year, partner_code) AS pairs
  WHERE odds <> 0
), both_flows AS (
  SELECT e.year, e.reporter_code, e.partner_code, CAST(e.value_usd + i.value_usd AS DECIMAL(20, 2)) AS value_usd,
         CAST(e.low_usd + i.low_usd AS DECIMAL(20, 2)) AS low_usd, CAST(e.high_usd + i.high_usd AS DECIMAL(20, 2)) AS high_usd,
         CASE WHEN e.source_id = i.source_id THEN e.source_id ELSE 'several' END AS source_id,
         CASE WHEN e.status_code <> 'A' THEN e.status_code ELSE i.status_code END AS status_code,
         greatest(e.source_rank, i.source_rank) AS source_rank, e.source_ids || i.source_ids AS source_ids,
         greatest(e.is_restricted, i.is_restricted) AS has_restricted,
         -- A sum of two figures of which neither stands beside it gives none of them away.
         CASE WHEN e.is_restricted + i.is_restricted = 2 AND e.partner_code <> 'C5'
               AND (e.reporter_code <> 'CHN' OR e.year NOT IN (SELECT year FROM uneven_years)) THEN 0
              ELSE greatest(e.is_restricted, i.is_restricted) END AS is_restricted
  FROM flows AS e
  JOIN flows AS i ON i.year = e.year AND i.reporter_code = e.reporter_code AND i.partner_code = e.partner_code
  WHERE e.measure = 'export' AND i.measure = 'import'
), turnover_offers AS (
  -- A source's own turnover stands beside its own flows, unless it is rounded more coarsely than their sum.
  SELECT t.year, t.reporter_code, t.partner_code, t.value_usd, t.low_usd, t.high_usd, t.source_id, t.status_code,
         'published' AS method, t.citation_id, t.source_rank, t.is_restricted, t.source_ids, 1 AS preference
  FROM of_source AS t
  JOIN both_flows AS b ON b.year = t.year AND b.reporter_code = t.reporter_code AND b.partner_code = t.partner_code
   AND b.source_id = t.source_id
  WHERE t.measure = 'turnover'
    AND (b.high_usd - b.low_usd IS NULL OR t.high_usd - t.low_usd <= b.high_usd - b.low_usd)
  UNION ALL
  SELECT year, reporter_code, partner_code, value_usd, low_usd, high_usd, source_id, status_code, 'computed', NULL,
         source_rank, is_restricted, source_ids, 2
  FROM both_flows
  UNION ALL
  SELECT year, reporter_code, partner_code, value_usd, low_usd, high_usd, source_id, status_code, 'published', citation_id,
         source_rank, is_restricted, source_ids, 3
  FROM picked WHERE measure = 'turnover'
), told_turnovers AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY year, reporter_code, partner_code ORDER BY is_restricted, preference) AS place
    FROM turnover_offers) AS offers
  WHERE place = 1
), summed_turnovers AS (
  SELECT year, sum(value_usd) AS value_usd,
         CASE WHEN count(low_usd) = count(*) THEN sum(low_usd) END AS low_usd,
         CASE WHEN count(high_usd) = count(*) THEN sum(high_usd) END AS high_usd,
         CASE WHEN min(source_id) = max(source_id) THEN min(source_id) ELSE 'several' END AS source_id,
         coalesce(min(CASE WHEN status_code <> 'A' THEN status_code END), 'A') AS status_code,
         max(source_rank) AS source_rank, max(is_restricted) AS is_restricted,
         array_agg(source_id || ' ' || method ORDER BY partner_code) AS source_ids
  FROM told_turnovers
  WHERE reporter_code = 'CHN' AND partner_code <> 'C5'
  GROUP BY year
  HAVING count(*) = (SELECT count(*) FROM five)
), final_turnover_offers AS (
  SELECT year, reporter_code, partner_code, value_usd, low_usd, high_usd, source_id, status_code, method, citation_id,
         source_rank, is_restricted, source_ids, preference, 0 AS is_sum
  FROM told_turnovers
  UNION ALL
  SELECT year, 'CHN', 'C5', CAST(value_usd AS DECIMAL(20, 2)), CAST(low_usd AS DECIMAL(20, 2)),
         CAST(high_usd AS DECIMAL(20, 2)), source_id, status_code, 'computed', NULL, source_rank,
         is_restricted, source_ids, 3, 1
  FROM summed_turnovers
), turnovers AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY year, reporter_code, partner_code ORDER BY is_restricted, preference, source_rank, is_sum) AS place
    FROM final_turnover_offers) AS offers
  WHERE place = 1
), figures AS (
  SELECT year, reporter_code, partner_code, measure, value_usd, low_usd, high_usd, source_id, status_code, method,
         citation_id, source_ids, coverage_code, is_restricted
  FROM flows
  UNION ALL
  SELECT year, reporter_code, partner_code, 'turnover', value_usd, low_usd, high_usd, source_id, status_code, method,
         citation_id, source_ids, NULL, is_restricted
  FROM turnovers
), compared AS (
  SELECT f.*, before.value_usd AS before_usd,
         CASE WHEN before.value_usd IS NULL OR before.value_usd = 0 THEN 'no_year_before'
              WHEN before.source_id <> f.source_id THEN 'change_of_source'
              WHEN before.method <> f.method THEN 'change_of_method'
              WHEN before.source_ids <> f.source_ids THEN 'change_of_source' END AS growth_reason,
         -- A share or a growth rate in which a restricted figure went leaves rounded.
         round(100 * CAST(f.value_usd AS DOUBLE) / nullif(CAST(whole.value_usd AS DOUBLE), 0),
           CASE WHEN f.is_restricted + whole.is_restricted = 0 THEN 6 ELSE 1 END) AS share_pct,
         CASE WHEN f.is_restricted + before.is_restricted = 0 THEN 6 ELSE 1 END AS growth_digits
  FROM figures AS f
  LEFT JOIN figures AS before
    ON before.year = f.year - 1 AND before.reporter_code = f.reporter_code AND before.partner_code = f.partner_code
   AND before.measure = f.measure
  LEFT JOIN figures AS whole
    ON whole.year = f.year AND whole.reporter_code = f.reporter_code AND whole.measure = f.measure
   AND whole.partner_code = 'C5' AND f.partner_code <> 'C5'
), measured AS (
  SELECT *, CASE WHEN growth_reason IS NULL
                 THEN round(100 * CAST(value_usd - before_usd AS DOUBLE) / CAST(before_usd AS DOUBLE), growth_digits) END AS growth_pct
  FROM compared
), cells AS (
  SELECT DISTINCT year, reporter_code, partner_code FROM figures
)
SELECT c.year, c.reporter_code, c.partner_code,
       e.value_usd AS export_usd, i.value_usd AS import_usd, t.value_usd AS turnover_usd,
       CAST(e.value_usd - i.value_usd AS DECIMAL(20, 2)) AS balance_usd,
       e.share_pct AS export_share_pct, i.share_pct AS import_share_pct, t.share_pct AS turnover_share_pct,
       e.growth_pct AS export_growth_pct, i.growth_pct AS import_growth_pct, t.growth_pct AS turnover_growth_pct,
       e.growth_reason AS export_growth_reason, i.growth_reason AS import_growth_reason,
       t.growth_reason AS turnover_growth_reason, t.method AS turnover_basis,
       e.low_usd AS export_low_usd, e.high_usd AS export_high_usd, i.low_usd AS import_low_usd,
       i.high_usd AS import_high_usd, t.low_usd AS turnover_low_usd, t.high_usd AS turnover_high_usd,
       e.source_id AS export_source_id, i.source_id AS import_source_id, t.source_id AS turnover_source_id,
       b.source_id AS balance_source_id,
       e.status_code AS export_status_code, i.status_code AS import_status_code, t.status_code AS turnover_status_code,
       b.status_code AS balance_status_code,
       e.method AS export_method_code, i.method AS import_method_code,
       e.coverage_code AS export_coverage_code, i.coverage_code AS import_coverage_code,
       e.citation_id AS export_citation_id, i.citation_id AS import_citation_id, t.citation_id AS turnover_citation_id,
       CASE e.is_restricted WHEN 0 THEN 'rows' WHEN 1 THEN 'derived' END AS export_licence_code,
       CASE i.is_restricted WHEN 0 THEN 'rows' WHEN 1 THEN 'derived' END AS import_licence_code,
       CASE t.is_restricted WHEN 0 THEN 'rows' WHEN 1 THEN 'derived' END AS turnover_licence_code,
       CASE b.has_restricted WHEN 0 THEN 'rows' WHEN 1 THEN 'derived' END AS balance_licence_code
FROM cells AS c
LEFT JOIN measured AS e
  ON e.year = c.year AND e.reporter_code = c.reporter_code AND e.partner_code = c.partner_code AND e.measure = 'export'
LEFT JOIN measured AS i
  ON i.year = c.year AND i.reporter_code = c.reporter_code AND i.partner_code = c.partner_code AND i.measure = 'import'
LEFT JOIN measured AS t
  ON t.year = c.year AND t.reporter_code = c.reporter_code AND t.partner_code = c.partner_code AND t.measure = 'turnover'
LEFT JOIN both_flows AS b
  ON b.year = c.year AND b.reporter_code = c.reporter_code AND b.partner_code = c.partner_code
