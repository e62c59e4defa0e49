-- How a list of products is made up: concentration, energy, two-way trade, likeness of two exporters, fit of one's exports to another's imports.
WITH six AS (
  SELECT 'CHN' AS area_code UNION ALL SELECT area_code FROM reference.area_members WHERE group_code = 'C5'
), cells AS (
  SELECT c.year, c.period_start, c.period_end, c.frequency_code, c.reporter_code, c.partner_code, c.flow_code, c.unit_code,
         c.hs_level, c.product_code, c.hs_edition_code, c.source_id,
         CAST(CAST(sum(CASE WHEN c.unit_code = 'USD' THEN f.value_usd ELSE f.value END) AS DECIMAL(30, 6)) AS DOUBLE) AS value
  FROM trade.product_choices AS c
  JOIN current.trade_flows AS f
    ON f.source_id = c.source_id AND f.partition_id = c.partition_id AND f.snapshot_id = c.snapshot_id
   AND f.record_number = c.record_number AND f.locator = c.locator AND f.reporter_code = c.reporter_code
   AND f.partner_code = c.partner_code AND f.flow_code = c.flow_code
  WHERE c.is_whole_list AND c.product_code < '98'
  GROUP BY c.year, c.period_start, c.period_end, c.frequency_code, c.reporter_code, c.partner_code, c.flow_code, c.unit_code,
           c.hs_level, c.product_code, c.hs_edition_code, c.source_id
), lists AS (
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, unit_code, hs_level,
         hs_edition_code, source_id, count(*) AS product_count, CAST(sum(CAST(value AS DECIMAL(30, 6))) AS DOUBLE) AS whole
  FROM cells
  GROUP BY year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, unit_code, hs_level,
           hs_edition_code, source_id
  HAVING sum(CAST(value AS DECIMAL(30, 6))) > 0
), shares AS (
  SELECT c.*, c.value / l.whole AS share, l.product_count
  FROM cells AS c
  JOIN lists AS l
    ON l.period_end = c.period_end AND l.reporter_code = c.reporter_code AND l.partner_code = c.partner_code
   AND l.flow_code = c.flow_code AND l.unit_code = c.unit_code AND l.hs_level = c.hs_level
), of_lists AS (
  -- Sums of decimals, so that two runs agree to the last digit.
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, unit_code, hs_level,
         hs_edition_code, source_id, product_count, count(CASE WHEN share > 0 THEN 1 END) AS traded_count,
         CAST(sum(CAST(share * share AS DECIMAL(38, 18))) AS DOUBLE) AS hhi,
         sum(CASE WHEN product_code = '27' THEN share ELSE 0 END) AS energy
  FROM shares
  GROUP BY year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, unit_code, hs_level,
           hs_edition_code, source_id, product_count
), pairs AS (
  -- Exports and imports of one reporter with one partner: compared where one source tells both in one edition.
  SELECT coalesce(x.year, m.year) AS year, coalesce(x.period_start, m.period_start) AS period_start,
         coalesce(x.period_end, m.period_end) AS period_end, coalesce(x.frequency_code, m.frequency_code) AS frequency_code,
         coalesce(x.reporter_code, m.reporter_code) AS reporter_code, coalesce(x.partner_code, m.partner_code) AS partner_code,
         coalesce(x.unit_code, m.unit_code) AS unit_code, coalesce(x.hs_level, m.hs_level) AS hs_level,
         coalesce(x.hs_edition_code, m.hs_edition_code) AS hs_edition_code, coalesce(x.source_id, m.source_id) AS source_id,
         CASE WHEN x.year IS NULL THEN 'no_list_of_exports' WHEN m.year IS NULL THEN 'no_list_of_imports'
              WHEN x.source_id <> m.source_id THEN 'exports_and_imports_of_different_sources'
              WHEN x.hs_edition_code <> m.hs_edition_code THEN 'exports_and_imports_in_different_editions' END AS null_reason,
         coalesce(x.whole, 0) + coalesce(m.whole, 0) AS turnover
  FROM (SELECT * FROM lists WHERE flow_code = 'export') AS x
  FULL JOIN (SELECT * FROM lists WHERE flow_code = 'import') AS m
    ON m.period_end = x.period_end AND m.reporter_code = x.reporter_code AND m.partner_code = x.partner_code
   AND m.unit_code = x.unit_code AND m.hs_level = x.hs_level
), differences AS (
  SELECT period_end, reporter_code, partner_code, unit_code, hs_level, count(*) AS product_count,
         CAST(sum(CAST(abs(net) AS DECIMAL(30, 6))) AS DOUBLE) AS unmatched
  FROM (SELECT period_end, reporter_code, partner_code, unit_code, hs_level, product_code,
               sum(CASE WHEN flow_code = 'export' THEN CAST(value AS DECIMAL(30, 6)) ELSE -CAST(value AS DECIMAL(30, 6)) END) AS net
        FROM cells WHERE flow_code IN ('export', 'import')
        GROUP BY period_end, reporter_code, partner_code, unit_code, hs_level, product_code) AS nets
  GROUP BY period_end, reporter_code, partner_code, unit_code, hs_level
), rivals AS (
  SELECT a.year, a.period_start, a.period_end, a.frequency_code, a.reporter_code, a.partner_code, b.reporter_code AS counterpart_code,
         a.unit_code, a.hs_level, a.hs_edition_code, a.source_id, count(*) AS product_count,
         CAST(sum(CAST(CASE WHEN a.share < b.share THEN a.share ELSE b.share END AS DECIMAL(38, 18))) AS DOUBLE) AS similarity
  FROM shares AS a
  JOIN shares AS b
    ON b.period_end = a.period_end AND b.partner_code = a.partner_code AND b.unit_code = a.unit_code AND b.hs_level = a.hs_level
   AND b.hs_edition_code = a.hs_edition_code AND b.product_code = a.product_code AND b.reporter_code <> a.reporter_code
  WHERE a.flow_code = 'export' AND b.flow_code = 'export' AND a.reporter_code IN (SELECT area_code FROM six)
    AND (a.hs_level = 2 OR a.partner_code = 'WLD' OR a.partner_code IN (SELECT area_code FROM six))
  GROUP BY a.year, a.period_start, a.period_end, a.frequency_code, a.reporter_code, a.partner_code, b.reporter_code, a.unit_code,
           a.hs_level, a.hs_edition_code, a.source_id
), offered AS (
  SELECT * FROM lists WHERE flow_code = 'export' AND partner_code = 'WLD'
), wanted AS (
  SELECT area_code AS counterpart_code FROM six
), fits AS (
  SELECT o.year, o.period_start, o.period_end, o.frequency_code, o.reporter_code, w.counterpart_code, o.unit_code, o.hs_level,
         o.hs_edition_code, o.source_id, o.product_count,
         CASE WHEN m.year IS NULL THEN 'no_list_of_imports_from_the_world'
              WHEN m.hs_edition_code <> o.hs_edition_code THEN 'exports_and_imports_in_different_editions' END AS null_reason
  FROM offered AS o
  CROSS JOIN wanted AS w
  LEFT JOIN lists AS m
    ON m.flow_code = 'import' AND m.partner_code = 'WLD' AND m.reporter_code = w.counterpart_code AND m.period_end = o.period_end
   AND m.unit_code = o.unit_code AND m.hs_level = o.hs_level
  WHERE o.reporter_code <> w.counterpart_code
), fitted AS (
  -- Of shares that add up to 1 on both sides, half the sum of differences is 1 minus the sum of the smaller ones.
  SELECT x.period_end, x.reporter_code, m.reporter_code AS counterpart_code, x.unit_code, x.hs_level,
         CAST(sum(CAST(CASE WHEN x.share < m.share THEN x.share ELSE m.share END AS DECIMAL(38, 18))) AS DOUBLE) AS fit
  FROM shares AS x
  JOIN shares AS m
    ON m.period_end = x.period_end AND m.unit_code = x.unit_code AND m.hs_level = x.hs_level AND m.product_code = x.product_code
  WHERE x.flow_code = 'export' AND m.flow_code = 'import' AND x.partner_code = 'WLD' AND m.partner_code = 'WLD'
    AND m.reporter_code IN (SELECT area_code FROM six)
  GROUP BY x.period_end, x.reporter_code, m.reporter_code, x.unit_code, x.hs_level
), answers AS (
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, NULL AS counterpart_code, unit_code,
         hs_level, hs_edition_code, source_id, product_count, 'hhi_products' AS formula_code, hhi AS figure, 'index' AS indicator_unit_code,
         NULL AS null_reason
  FROM of_lists
  UNION ALL
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, NULL, unit_code, hs_level,
         hs_edition_code, source_id, product_count, 'hhi_products_10000', hhi * 10000, 'index_10000', NULL
  FROM of_lists
  UNION ALL
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, NULL, unit_code, hs_level,
         hs_edition_code, source_id, product_count, 'hhi_products_normalised',
         -- Whether a list names what is not traded is no matter of concentration.
         CASE WHEN traded_count > 1
              THEN greatest(0, (hhi - 1 / CAST(traded_count AS DOUBLE)) / (1 - 1 / CAST(traded_count AS DOUBLE))) END, 'index',
         CASE WHEN traded_count = 1 THEN 'one_product' END
  FROM of_lists
  UNION ALL
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, NULL, unit_code, hs_level,
         hs_edition_code, source_id, product_count, 'energy_share', energy * 100, 'percent', NULL
  FROM of_lists WHERE hs_level = 2
  UNION ALL
  SELECT p.year, p.period_start, p.period_end, p.frequency_code, p.reporter_code, p.partner_code, NULL, NULL, p.unit_code, p.hs_level,
         p.hs_edition_code, p.source_id, d.product_count, 'grubel_lloyd_aggregate',
         CASE WHEN p.null_reason IS NULL THEN 1 - d.unmatched / p.turnover END, 'index', p.null_reason
  FROM pairs AS p
  JOIN differences AS d
    ON d.period_end = p.period_end AND d.reporter_code = p.reporter_code AND d.partner_code = p.partner_code
   AND d.unit_code = p.unit_code AND d.hs_level = p.hs_level
  WHERE p.null_reason IS NULL OR p.reporter_code IN (SELECT area_code FROM six)
  UNION ALL
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, 'export', counterpart_code, unit_code, hs_level,
         hs_edition_code, source_id, product_count, 'export_similarity', similarity * 100, 'percent', NULL
  FROM rivals
  UNION ALL
  SELECT f.year, f.period_start, f.period_end, f.frequency_code, f.reporter_code, 'WLD', NULL, f.counterpart_code, f.unit_code,
         f.hs_level, f.hs_edition_code, f.source_id, f.product_count, 'complementarity',
         CASE WHEN f.null_reason IS NULL THEN coalesce(t.fit, 0) * 100 END, 'percent', f.null_reason
  FROM fits AS f
  LEFT JOIN fitted AS t
    ON t.period_end = f.period_end AND t.reporter_code = f.reporter_code AND t.counterpart_code = f.counterpart_code
   AND t.unit_code = f.unit_code AND t.hs_level = f.hs_level
)
SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, counterpart_code, unit_code, hs_level,
       hs_edition_code, source_id, CAST(product_count AS BIGINT) AS product_count, formula_code,
       CASE WHEN indicator_unit_code = 'percent' THEN round(figure, 1) WHEN figure = 0 THEN 0
            ELSE round(figure, CAST(2 - floor(log10(abs(figure))) AS INTEGER)) END AS indicator_value,
       indicator_unit_code, null_reason
FROM answers
