-- The gap of each pair of the mirror in parts: what is measured, what is assumed, what is not known, and what is left.
WITH pairs AS (
  SELECT m.*, CASE exporter_code WHEN 'CHN' THEN china_source_id ELSE partner_source_id END AS exporter_source_id,
         CASE importer_code WHEN 'CHN' THEN china_source_id ELSE partner_source_id END AS importer_source_id,
         CASE importer_code WHEN 'CHN' THEN china_reports_usd ELSE partner_reports_usd END AS importer_usd,
         -- Per cents are of China's figure: of nil there are none.
         CASE WHEN importer_code <> 'CHN' THEN 100 - gap_pct WHEN gap_pct IS NOT NULL THEN CAST(100 AS DOUBLE) END AS importer_pct,
         CASE importer_code WHEN 'CHN' THEN china_valuation_code ELSE partner_valuation_code END AS importer_valuation,
         CASE importer_code WHEN 'CHN' THEN china_valuation_basis ELSE partner_valuation_basis END AS importer_basis,
         CASE importer_code WHEN 'CHN' THEN china_licence_code ELSE partner_licence_code END AS importer_licence,
         -- More on the importer's side widens the gap where China imports, and narrows it where China exports.
         CASE importer_code WHEN 'CHN' THEN 1 ELSE -1 END AS importer_sign,
         nullif(CAST(china_reports_usd AS DOUBLE), 0) AS china_usd
  FROM trade.mirror AS m
), annual AS (
  SELECT year(period_end) AS year, source_id, reporter_code, partner_code, partner2_code, partner_basis_code, flow_code,
         valuation_code, value_usd, licence_code, method_code
  FROM current.trade_flows
  WHERE product_scheme_code = 'TOTAL' AND coalesce(product_code, 'TOTAL') = 'TOTAL' AND frequency_code = 'A'
    AND NOT coalesce(is_cumulative, FALSE) AND value_usd IS NOT NULL AND bound_code IN ('exact', 'approx')
    AND method_code <> 'mirror' AND coalesce(obs_status_code, 'A') <> 'E' AND coalesce(licence_code, 'no') <> 'no'
    AND coalesce(reporter_region_code, transport_mode_code, regime_code, nullif(customs_procedure_code, 'C00')) IS NULL
    AND (reporter_code = 'CHN' OR partner_code = 'CHN')
), valued AS (
  SELECT year, source_id, reporter_code, partner_code, CAST(max(CASE valuation_code WHEN 'CIF' THEN value_usd END) AS DOUBLE) AS cif_usd,
         CAST(max(CASE valuation_code WHEN 'FOB' THEN value_usd END) AS DOUBLE) AS fob_usd,
         max(CASE WHEN licence_code <> 'rows' THEN 1 ELSE 0 END) AS is_bound
  FROM annual
  WHERE flow_code = 'import' AND valuation_code IS NOT NULL AND coalesce(partner2_code, 'WLD') = 'WLD'
  GROUP BY year, source_id, reporter_code, partner_code
  HAVING count(*) = 2 AND count(DISTINCT valuation_code) = 2
), valuation AS (
  SELECT p.*, v.cif_usd - v.fob_usd AS measured, v.cif_usd, v.is_bound
  FROM pairs AS p
  LEFT JOIN valued AS v ON v.year = p.year AND v.source_id = p.importer_source_id AND v.reporter_code = p.importer_code
   AND v.partner_code = p.exporter_code AND p.importer_valuation = 'CIF'
), decembers AS (
  SELECT source_id, reporter_code, partner_code, year(period_end) AS year, max(CAST(value_usd AS DOUBLE)) AS value_usd
  FROM trade.by_month
  WHERE flow_code = 'export' AND month(period_end) = 12 AND product_scheme_code = 'TOTAL' AND value_usd IS NOT NULL
    AND coalesce(product_code, 'TOTAL') = 'TOTAL'
    AND coalesce(reporter_region_code, transport_mode_code, regime_code, nullif(partner2_code, 'WLD'),
      nullif(customs_procedure_code, 'C00')) IS NULL
  GROUP BY source_id, reporter_code, partner_code, year(period_end)
  HAVING count(*) = 1
), shifts AS (
  SELECT d.year, d.source_id, d.reporter_code, d.partner_code, d.value_usd - b.value_usd AS shift_usd
  FROM decembers AS d
  JOIN decembers AS b ON b.source_id = d.source_id AND b.reporter_code = d.reporter_code AND b.partner_code = d.partner_code
   AND b.year = d.year - 1
), timing AS (
  SELECT * FROM (
    SELECT p.*, s.source_id AS months_source_id, -p.importer_sign * s.shift_usd AS shift_usd, row_number() OVER (
             PARTITION BY p.year, p.partner_code, p.direction, p.china_source_id, p.partner_source_id
             ORDER BY CASE WHEN s.source_id = p.exporter_source_id THEN 1 ELSE 2 END, s.source_id) AS place
    FROM pairs AS p
    LEFT JOIN shifts AS s ON s.year = p.year AND s.reporter_code = p.exporter_code AND s.partner_code = p.importer_code) AS ranked
  WHERE place = 1
), passed_on AS (
  -- The exporter's goods of foreign origin, which the importer books to that origin.
  SELECT year, source_id, reporter_code, partner_code, max(CAST(value_usd AS DOUBLE)) AS passed_usd,
         max(CASE WHEN licence_code <> 'rows' THEN 1 ELSE 0 END) AS is_bound
  FROM annual
  WHERE flow_code = 're_export' AND coalesce(partner2_code, 'WLD') = 'WLD'
  GROUP BY year, source_id, reporter_code, partner_code
  HAVING count(*) = 1
), by_basis AS (
  -- The importer's goods of the exporter's origin that came by way of others.
  SELECT year, source_id, reporter_code, partner_code,
         CAST(max(CASE partner_basis_code WHEN 'origin' THEN value_usd END) AS DOUBLE)
           - CAST(max(CASE partner_basis_code WHEN 'consignment' THEN value_usd END) AS DOUBLE) AS around_usd,
         max(CASE WHEN licence_code <> 'rows' THEN 1 ELSE 0 END) AS is_bound
  FROM annual
  WHERE flow_code = 'import' AND partner_basis_code IN ('origin', 'consignment') AND coalesce(partner2_code, 'WLD') = 'WLD'
  GROUP BY year, source_id, reporter_code, partner_code
  HAVING count(*) = 2 AND count(DISTINCT partner_basis_code) = 2
), by_way AS (
  SELECT year, source_id, reporter_code, partner_code, CAST(sum(value_usd) AS DOUBLE) AS around_usd,
         max(CASE WHEN licence_code <> 'rows' THEN 1 ELSE 0 END) AS is_bound
  FROM annual
  WHERE flow_code = 'import' AND partner2_code NOT IN ('WLD', partner_code, reporter_code)
  GROUP BY year, source_id, reporter_code, partner_code
), transit AS (
  SELECT p.*, r.passed_usd, coalesce(b.around_usd, w.around_usd) AS around_usd,
         coalesce(-p.importer_sign * r.passed_usd, CAST(0 AS DOUBLE))
           + coalesce(p.importer_sign * coalesce(b.around_usd, w.around_usd), CAST(0 AS DOUBLE)) AS part,
         greatest(coalesce(r.is_bound, 0), coalesce(b.is_bound, w.is_bound, 0)) AS is_bound
  FROM pairs AS p
  LEFT JOIN passed_on AS r ON r.year = p.year AND r.source_id = p.exporter_source_id AND r.reporter_code = p.exporter_code
   AND r.partner_code = p.importer_code
  LEFT JOIN by_basis AS b ON b.year = p.year AND b.source_id = p.importer_source_id AND b.reporter_code = p.importer_code
   AND b.partner_code = p.exporter_code
  LEFT JOIN by_way AS w ON w.year = p.year AND w.source_id = p.importer_source_id AND w.reporter_code = p.importer_code
   AND w.partner_code = p.exporter_code
), goods AS (
  -- The same reporter's figure of goods alone, beside the same figure of China.
  SELECT * FROM (
    SELECT p.*, g.partner_source_id AS goods_source_id, g.gap_pct AS goods_gap_pct, g.gap_usd AS goods_gap_usd,
           g.pair_licence_code AS goods_licence, row_number() OVER (
             PARTITION BY p.year, p.partner_code, p.direction, p.china_source_id, p.partner_source_id
             ORDER BY CASE WHEN g.is_preferred THEN 1 ELSE 2 END, g.gap_pct, g.partner_source_id) AS place
    FROM pairs AS p
    LEFT JOIN pairs AS g ON g.year = p.year AND g.partner_code = p.partner_code AND g.direction = p.direction
     AND g.china_source_id = p.china_source_id AND p.partner_coverage_code = 'goods_and_services'
     AND g.partner_coverage_code = 'goods') AS ranked
  WHERE place = 1
), fullest AS (
  -- The largest figure of goods that the same reporter gives anywhere.
  SELECT * FROM (
    SELECT p.*, g.partner_source_id AS full_source_id, g.gap_pct AS full_gap_pct, g.gap_usd AS full_gap_usd,
           g.pair_licence_code AS full_licence, row_number() OVER (
             PARTITION BY p.year, p.partner_code, p.direction, p.china_source_id, p.partner_source_id
             ORDER BY g.gap_pct, g.partner_source_id) AS place
    FROM pairs AS p
    LEFT JOIN pairs AS g ON g.year = p.year AND g.partner_code = p.partner_code AND g.direction = p.direction
     AND g.china_source_id = p.china_source_id AND coalesce(p.partner_coverage_code, 'goods') = 'goods'
     AND coalesce(g.partner_coverage_code, 'goods') = 'goods'
     -- More than a tenth of the larger figure is missing from this one.
     AND 100 - p.gap_pct < 0.9 * (100 - g.gap_pct)) AS ranked
  WHERE place = 1
), parts AS (
  SELECT year, partner_code, direction, china_source_id, partner_source_id, 1 AS part_order, 'valuation' AS part_code,
         CASE WHEN measured IS NOT NULL THEN importer_sign * measured
              WHEN importer_valuation = 'FOB' THEN 0
              ELSE importer_sign * CAST(importer_usd AS DOUBLE) * (1 - 1 / CAST(1.06 AS DOUBLE)) END AS part,
         CASE WHEN measured IS NULL AND importer_valuation = 'CIF'
              THEN importer_sign * CAST(importer_usd AS DOUBLE) * (1 - 1 / CAST(1.05 AS DOUBLE)) END AS one_end,
         CASE WHEN measured IS NULL AND importer_valuation = 'CIF'
              THEN importer_sign * CAST(importer_usd AS DOUBLE) * (1 - 1 / CAST(1.10 AS DOUBLE)) END AS other_end,
         CASE WHEN measured IS NOT NULL THEN importer_sign * importer_pct * measured / nullif(cif_usd, 0)
              WHEN importer_valuation = 'FOB' THEN 0
              ELSE importer_sign * importer_pct * (1 - 1 / CAST(1.06 AS DOUBLE)) END AS pct,
         CASE WHEN measured IS NOT NULL OR importer_valuation = 'FOB' THEN 'measured' ELSE 'assumed' END AS basis_code,
         CASE WHEN measured IS NOT NULL THEN 'The importer publishes this flow CIF and FOB: the difference'
              WHEN importer_valuation = 'FOB' THEN 'The importer states FOB, as the exporter does'
              ELSE concat('Importer''s CIF (', importer_basis, ') less the same divided by 1.06, the factor of the IMF; ends: 1.05 and 1.10') END AS how,
         CASE WHEN importer_licence = 'rows' AND coalesce(is_bound, 0) = 0 THEN 'rows' ELSE 'derived' END AS licence
  FROM valuation
  UNION ALL
  SELECT year, partner_code, direction, china_source_id, partner_source_id, 2, 'timing', shift_usd, CAST(0 AS DOUBLE), shift_usd,
         100 * shift_usd / china_usd, CASE WHEN shift_usd IS NULL THEN 'unknown' ELSE 'measured' END,
         coalesce('The exporter''s December less its December a year before (' || months_source_id
           || '): what arrives a month later; ends: no lag, and a month', 'No Decembers of the exporter in the store'), 'rows'
  FROM timing
  UNION ALL
  SELECT year, partner_code, direction, china_source_id, partner_source_id, 3, 'transit',
         CASE WHEN coalesce(passed_usd, around_usd) IS NOT NULL THEN part END, NULL, NULL,
         CASE WHEN coalesce(passed_usd, around_usd) IS NOT NULL THEN 100 * part / china_usd END,
         CASE WHEN coalesce(passed_usd, around_usd) IS NULL THEN 'unknown' ELSE 'measured' END,
         coalesce(nullif(concat_ws('; ', CASE WHEN passed_usd IS NOT NULL THEN 'Re-exports that the exporter publishes' END,
           CASE WHEN around_usd IS NOT NULL THEN 'Imports by origin that were consigned from elsewhere, as the importer publishes them' END), ''),
           'No re-exports of the exporter, and no imports by consignment, in the store'),
         CASE WHEN is_bound = 0 THEN 'rows' ELSE 'derived' END
  FROM transit
  UNION ALL
  SELECT year, partner_code, direction, china_source_id, partner_source_id, 4, 'coverage',
         CAST(gap_usd - goods_gap_usd AS DOUBLE), NULL, NULL, gap_pct - goods_gap_pct,
         CASE WHEN goods_source_id IS NULL THEN 'unknown' ELSE 'measured' END,
         CASE WHEN goods_source_id IS NOT NULL THEN 'The partner''s figure with services less its figure of goods (' || goods_source_id || ')'
              WHEN partner_coverage_code = 'goods_and_services' THEN 'The partner''s figure includes services; none of goods alone in the store'
              ELSE 'No figures of one reporter with and without services' END,
         CASE WHEN coalesce(goods_licence, 'rows') = 'rows' THEN pair_licence_code ELSE 'derived' END
  FROM goods
  UNION ALL
  SELECT year, partner_code, direction, china_source_id, partner_source_id, 5, 'partial',
         CAST(gap_usd - full_gap_usd AS DOUBLE), NULL, NULL, gap_pct - full_gap_pct,
         CASE WHEN full_source_id IS NULL THEN 'unknown' ELSE 'measured' END,
         coalesce('Another source of the same reporter has more than a tenth more (' || full_source_id || ')',
           'No source of the same reporter has much more; what none of them counts is not known'),
         CASE WHEN coalesce(full_licence, 'rows') = 'rows' THEN pair_licence_code ELSE 'derived' END
  FROM fullest
), told AS (
  -- Where a pair is withheld no part stands beside it in dollars.
  SELECT q.*, p.gap_usd, p.gap_pct, p.is_preferred, p.pair_licence_code,
         CASE WHEN q.basis_code <> 'unknown' THEN CAST(round(q.part, 2) AS DECIMAL(20, 2)) END AS part_usd,
         CASE WHEN q.basis_code <> 'unknown' THEN q.pct END AS part_pct
  FROM parts AS q
  JOIN pairs AS p ON p.year = q.year AND p.partner_code = q.partner_code AND p.direction = q.direction
   AND p.china_source_id = q.china_source_id AND p.partner_source_id = q.partner_source_id
), sums AS (
  SELECT year, partner_code, direction, china_source_id, partner_source_id,
         CASE WHEN count(part_usd) = count(CASE WHEN basis_code <> 'unknown' THEN 1 END)
              THEN CAST(coalesce(sum(part_usd), 0) AS DECIMAL(20, 2)) END AS known_usd,
         CASE WHEN count(part_pct) = count(CASE WHEN basis_code <> 'unknown' THEN 1 END)
              THEN coalesce(sum(CASE part_code WHEN 'valuation' THEN part_pct END), 0) + coalesce(sum(CASE part_code WHEN 'timing' THEN part_pct END), 0)
                 + coalesce(sum(CASE part_code WHEN 'transit' THEN part_pct END), 0) + coalesce(sum(CASE part_code WHEN 'coverage' THEN part_pct END), 0)
                 + coalesce(sum(CASE part_code WHEN 'partial' THEN part_pct END), 0) END AS known_pct,
         max(CASE basis_code WHEN 'assumed' THEN 1 ELSE 0 END) AS has_assumed,
         max(CASE WHEN part_usd IS NOT NULL AND licence <> 'rows' THEN 1 ELSE 0 END) AS is_bound
  FROM told
  GROUP BY year, partner_code, direction, china_source_id, partner_source_id
), listed AS (
  SELECT t.year, t.partner_code, t.direction, t.china_source_id, t.partner_source_id, t.part_order, t.part_code, t.gap_usd,
         t.gap_pct, t.part_usd, CAST(round(least(t.one_end, t.other_end), 2) AS DECIMAL(20, 2)) AS part_low_usd,
         CAST(round(greatest(t.one_end, t.other_end), 2) AS DECIMAL(20, 2)) AS part_high_usd, t.part_pct, t.basis_code, t.how,
         t.is_preferred, t.licence AS part_licence_code, t.pair_licence_code
  FROM told AS t
  UNION ALL
  SELECT p.year, p.partner_code, p.direction, p.china_source_id, p.partner_source_id, 6, 'unexplained', p.gap_usd, p.gap_pct,
         CAST(p.gap_usd - s.known_usd AS DECIMAL(20, 2)), NULL, NULL, p.gap_pct - s.known_pct,
         CASE WHEN p.gap_pct - s.known_pct IS NULL AND p.gap_usd - s.known_usd IS NULL THEN 'unknown' WHEN s.has_assumed = 1 THEN 'assumed' ELSE 'measured' END,
         'The gap less the known parts: whatever is unknown above is in it', p.is_preferred,
         CASE WHEN s.is_bound = 1 THEN 'derived' ELSE p.pair_licence_code END, p.pair_licence_code
  FROM pairs AS p
  JOIN sums AS s ON s.year = p.year AND s.partner_code = p.partner_code AND s.direction = p.direction
   AND s.china_source_id = p.china_source_id AND s.partner_source_id = p.partner_source_id
)
SELECT l.year, l.partner_code, l.direction, l.china_source_id, l.partner_source_id, CAST(l.part_order AS BIGINT) AS part_order, l.part_code, l.gap_usd, l.gap_pct,
       l.part_usd, CASE l.basis_code WHEN 'unknown' THEN NULL ELSE coalesce(l.part_low_usd, l.part_usd) END AS part_low_usd,
       CASE l.basis_code WHEN 'unknown' THEN NULL ELSE coalesce(l.part_high_usd, l.part_usd) END AS part_high_usd,
       round(l.part_pct, 1) + 0 AS part_pct, round(100 * l.part_pct / nullif(l.gap_pct, 0), 1) + 0 AS part_share_pct,
       round(100 * s.known_pct / nullif(l.gap_pct, 0), 1) + 0 AS explained_share_pct, l.basis_code, l.how, l.is_preferred,
       l.part_licence_code, l.pair_licence_code
FROM listed AS l
JOIN sums AS s ON s.year = l.year AND s.partner_code = l.partner_code AND s.direction = l.direction
 AND s.china_source_id = l.china_source_id AND s.partner_source_id = l.partner_source_id
