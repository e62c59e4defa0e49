-- Indicators of one year for every source of every pair: shares, balances from both sides, intensity, energy, per person and of output.
WITH five AS (
  SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), flows AS (
  SELECT year, reporter_code, partner_code, flow, source_id, asserted_by, value_usd, usd, obs_status_code, coverage_code,
         citation_id, is_held, is_mirror, source_rank
  FROM told_by_year
  WHERE product = 'TOTAL' AND ((reporter_code = 'CHN' AND (partner_code = 'C5' OR partner_code IN (SELECT area_code FROM five)))
      OR (partner_code = 'CHN' AND reporter_code IN (SELECT area_code FROM five)))
), summed AS (
  SELECT year, flow, source_id, CAST(sum(value_usd) AS DECIMAL(20, 2)) AS value_usd, max(is_held) AS is_held
  FROM flows WHERE reporter_code = 'CHN' AND partner_code <> 'C5'
  GROUP BY year, flow, source_id HAVING count(*) = (SELECT count(*) FROM five)
), turnovers AS (
  -- Where a source tells both flows their sum is its turnover, else what it publishes as one figure.
  SELECT e.year, e.reporter_code, e.partner_code, 'turnover' AS flow, e.source_id, e.asserted_by,
         CAST(e.value_usd + i.value_usd AS DECIMAL(20, 2)) AS value_usd, e.usd + i.usd AS usd,
         CASE WHEN e.obs_status_code <> 'A' THEN e.obs_status_code ELSE i.obs_status_code END AS obs_status_code,
         e.coverage_code, CASE WHEN e.citation_id = i.citation_id THEN e.citation_id END AS citation_id,
         greatest(e.is_held, i.is_held) AS is_held, greatest(e.is_mirror, i.is_mirror) AS is_mirror, e.source_rank
  FROM flows AS e
  JOIN flows AS i ON i.year = e.year AND i.reporter_code = e.reporter_code AND i.partner_code = e.partner_code
   AND i.source_id = e.source_id AND i.flow = 'import' AND i.coverage_code = e.coverage_code
  WHERE e.flow = 'export'
), traded AS (
  SELECT * FROM flows WHERE flow <> 'turnover'
  UNION ALL SELECT * FROM turnovers
  UNION ALL
  SELECT * FROM flows AS f WHERE flow = 'turnover' AND NOT EXISTS (SELECT 1 FROM turnovers AS t WHERE t.year = f.year
    AND t.reporter_code = f.reporter_code AND t.partner_code = f.partner_code AND t.source_id = f.source_id)
), c5_offers AS (
  SELECT year, flow, source_id, CAST(value_usd AS DOUBLE) AS usd, is_held, CAST(NULL AS VARCHAR) AS citation_id, 1 AS place FROM summed
  UNION ALL
  SELECT e.year, 'turnover', e.source_id, CAST(e.value_usd + i.value_usd AS DOUBLE), greatest(e.is_held, i.is_held), NULL, 1
  FROM summed AS e JOIN summed AS i ON i.year = e.year AND i.source_id = e.source_id AND i.flow = 'import'
  WHERE e.flow = 'export'
  UNION ALL
  SELECT year, flow, source_id, usd, is_held, citation_id, 2 FROM traded WHERE reporter_code = 'CHN' AND partner_code = 'C5'
), c5 AS (
  SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY year, flow, source_id ORDER BY place) AS nth FROM c5_offers) AS o WHERE nth = 1
), totals AS (
  SELECT year, reporter_code, flow, source_id, asserted_by, series, usd, is_held, citation_id, coverage_code, source_rank
  FROM told_by_year WHERE partner_code = 'WLD' AND product = 'TOTAL' AND is_mirror = 0
), with_total AS (
  SELECT f.*, t.usd AS total_usd, t.source_id AS total_source_id, t.citation_id AS total_citation_id, t.is_held AS is_total_held,
         CASE WHEN t.source_id <> f.source_id THEN 'the total is from another publication of the same compiler' END AS total_note,
         row_number() OVER (PARTITION BY f.year, f.reporter_code, f.partner_code, f.flow, f.source_id
           ORDER BY CASE WHEN t.source_id = f.source_id THEN 1 ELSE 2 END, t.source_rank, t.source_id, t.series) AS nth
  FROM flows AS f
  LEFT JOIN totals AS t ON t.year = f.year AND t.reporter_code = f.reporter_code AND t.flow = f.flow
   AND t.coverage_code = f.coverage_code AND (t.source_id = f.source_id OR t.asserted_by = f.asserted_by)
  WHERE f.flow IN ('export', 'import') AND f.is_mirror = 0
), markets AS (
  -- What the partner buys, as a share of what the world buys without the reporter itself: all three from one source.
  SELECT * FROM (
    SELECT w.year, r.reporter_code, p.reporter_code AS partner_code, w.source_id, w.citation_id,
           p.usd / nullif(w.usd - r.usd, 0) AS market_share, greatest(w.is_held, p.is_held, r.is_held) AS is_held,
           row_number() OVER (PARTITION BY w.year, r.reporter_code, p.reporter_code
             ORDER BY w.source_rank, w.source_id, w.series) AS nth
    FROM totals AS w
    JOIN totals AS p ON p.year = w.year AND p.source_id = w.source_id AND p.series = w.series AND p.flow = 'import'
    JOIN totals AS r ON r.year = w.year AND r.source_id = w.source_id AND r.series = w.series AND r.flow = 'import'
    WHERE w.reporter_code = 'WLD' AND w.flow = 'import' AND p.reporter_code <> r.reporter_code) AS offers
  WHERE nth = 1
), lines AS (
  SELECT year, reporter_code, partner_code, flow, source_id, citation_id, is_mirror, source_rank, obs_status_code, coverage_code,
         'share_of_total' AS indicator_code, 'percent' AS unit, 'share' AS formula, 100 * usd / nullif(total_usd, 0) AS raw,
         total_source_id AS base_source_id, total_citation_id AS base_citation_id, greatest(is_held, is_total_held) AS is_held,
         CASE WHEN total_usd IS NULL THEN 'no trade with the world from this source or its compiler for this year' END AS reason,
         total_note AS note
  FROM with_total WHERE nth = 1
  UNION ALL
  SELECT f.year, f.reporter_code, f.partner_code, f.flow, f.source_id, f.citation_id, f.is_mirror, f.source_rank, f.obs_status_code,
         f.coverage_code, 'share_of_c5', 'percent', 'share', 100 * f.usd / nullif(c.usd, 0), c.source_id, c.citation_id,
         greatest(f.is_held, c.is_held),
         CASE WHEN c.usd IS NULL THEN 'this source has neither all five states nor their total for this year' END, NULL
  FROM traded AS f
  LEFT JOIN c5 AS c ON c.year = f.year AND c.flow = f.flow AND c.source_id = f.source_id
  WHERE f.reporter_code = 'CHN' AND f.partner_code <> 'C5'
  UNION ALL
  -- The partner's figures are those of the same pair seen from its side.
  SELECT e.year, CASE k.indicator WHEN 'balance_by_partner' THEN e.partner_code ELSE e.reporter_code END,
         CASE k.indicator WHEN 'balance_by_partner' THEN e.reporter_code ELSE e.partner_code END, 'both',
         e.source_id, e.citation_id, greatest(e.is_mirror, i.is_mirror), e.source_rank, CASE WHEN e.obs_status_code <> 'A' THEN e.obs_status_code ELSE i.obs_status_code END, e.coverage_code,
         k.indicator, k.unit, k.formula,
         CASE k.indicator WHEN 'balance' THEN CAST(e.value_usd - i.value_usd AS DOUBLE)
           WHEN 'balance_by_partner' THEN CAST(i.value_usd - e.value_usd AS DOUBLE)
           WHEN 'normalised_balance' THEN (e.usd - i.usd) / nullif(e.usd + i.usd, 0)
           ELSE 100 * e.usd / nullif(i.usd, 0) END,
         i.source_id, i.citation_id, greatest(e.is_held, i.is_held),
         CASE WHEN k.indicator = 'coverage_ratio' AND i.usd = 0 THEN 'the imports are nil' END, NULL
  FROM flows AS e
  JOIN flows AS i ON i.year = e.year AND i.reporter_code = e.reporter_code AND i.partner_code = e.partner_code
   AND i.source_id = e.source_id AND i.flow = 'import' AND i.coverage_code = e.coverage_code
  CROSS JOIN (VALUES ('balance', 'USD', 'balance'), ('balance_by_partner', 'USD', 'balance'),
    ('normalised_balance', 'ratio', 'normalised_balance'), ('coverage_ratio', 'percent', 'coverage_ratio')) AS k(indicator, unit, formula)
  WHERE e.flow = 'export' AND NOT (k.indicator = 'balance_by_partner' AND e.partner_code = 'C5')
  UNION ALL
  SELECT f.year, f.reporter_code, f.partner_code, f.flow, f.source_id, f.citation_id, f.is_mirror, f.source_rank, f.obs_status_code,
         f.coverage_code, 'trade_intensity', 'ratio', 'trade_intensity', f.usd / nullif(f.total_usd, 0) / nullif(m.market_share, 0),
         m.source_id, m.citation_id, greatest(f.is_held, f.is_total_held, m.is_held),
         CASE WHEN f.total_usd IS NULL THEN 'no trade with the world from this source or its compiler for this year'
              WHEN m.market_share IS NULL THEN 'no source has the imports of the world, of the partner and of the reporter for this year' END,
         f.total_note
  FROM with_total AS f
  LEFT JOIN markets AS m ON m.year = f.year AND m.reporter_code = f.reporter_code AND m.partner_code = f.partner_code
  WHERE f.nth = 1 AND f.flow = 'export' AND f.partner_code <> 'C5'
  UNION ALL
  SELECT p.year, p.reporter_code, p.partner_code, p.flow, p.source_id, p.citation_id, p.is_mirror, p.source_rank, p.obs_status_code,
         p.coverage_code, CASE p.product WHEN '27' THEN 'energy_share' ELSE 'pipeline_gas_share' END, 'percent', 'share',
         100 * p.usd / nullif(f.usd, 0), f.source_id, f.citation_id, greatest(p.is_held, f.is_held),
         CASE WHEN f.usd IS NULL THEN 'no total of the flow from this source for this year' END, NULL
  FROM told_by_year AS p
  LEFT JOIN flows AS f ON f.year = p.year AND f.reporter_code = p.reporter_code AND f.partner_code = p.partner_code
   AND f.flow = p.flow AND f.source_id = p.source_id
  WHERE p.product <> 'TOTAL' AND ((p.reporter_code = 'CHN' AND p.partner_code IN (SELECT area_code FROM five))
      OR (p.partner_code = 'CHN' AND p.reporter_code IN (SELECT area_code FROM five)))
  UNION ALL
  SELECT f.year, f.reporter_code, f.partner_code, f.flow, f.source_id, f.citation_id, f.is_mirror, f.source_rank, f.obs_status_code,
         f.coverage_code, k.indicator, k.unit, k.indicator, k.factor * f.usd / a.size, a.source_id, a.citation_id,
         greatest(f.is_held, a.is_held),
         CASE WHEN a.size IS NULL THEN concat('no ', k.word, ' of the reporter for this year') END, NULL
  FROM traded AS f
  CROSS JOIN (VALUES ('per_gdp', 'gdp', 'percent', 100, 'output in dollars'), ('per_person', 'population', 'USD_per_person', 1, 'population'))
    AS k(indicator, needs, unit, factor, word)
  LEFT JOIN area_sizes AS a ON a.year = f.year AND a.area_code = f.reporter_code AND a.indicator_code = k.needs
), kept AS (
  SELECT *, unit = 'USD' AND is_held = 1 AS is_withheld,
         CASE WHEN raw IS NULL OR raw = 0 OR is_held = 0 THEN 0 WHEN unit = 'percent' THEN -1
              ELSE CAST(floor(log10(abs(raw))) AS INTEGER) - 2 END AS place
  FROM lines
)
SELECT year, reporter_code, partner_code, flow AS measured_flow_code, indicator_code,
       CASE WHEN unit = 'USD' THEN round(raw, 2) WHEN coalesce(is_held, 0) = 0 THEN round(raw, 6)
            ELSE round(round(raw / power(10, place)) * power(10, place), 9) END AS indicator_value,
       unit AS indicator_unit_code, formula AS formula_code,
       CASE WHEN raw IS NULL THEN coalesce(reason, 'the figure to divide by is nil') END AS null_reason,
       row_number() OVER (PARTITION BY year, reporter_code, partner_code, flow, indicator_code
         ORDER BY CASE WHEN raw IS NULL THEN 2 ELSE 1 END, CASE WHEN is_withheld THEN 2 ELSE 1 END, is_mirror, source_rank, source_id) = 1
         AND raw IS NOT NULL AS is_preferred,
       coalesce(is_held, 0) = 1 AND raw IS NOT NULL AND unit <> 'USD' AS is_rounded,
       nullif(concat_ws('; ', note, CASE WHEN is_mirror = 1 THEN 'rests on the reports of the other side' END,
         CASE WHEN coverage_code = 'goods_and_services' THEN 'the figures include services' END), '') AS flag,
       obs_status_code, CASE WHEN is_withheld THEN 'derived' ELSE 'rows' END AS licence_code,
       source_id, citation_id, base_source_id, base_citation_id
FROM kept
