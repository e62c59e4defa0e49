-- Indicators of single products: revealed advantage, two-way trade, unit values, each null with a reason where something is missing.
WITH cells AS (
  SELECT c.year, c.period_start, c.period_end, c.frequency_code, c.reporter_code, c.partner_code, c.flow_code, c.unit_code,
         c.hs_level, c.product_code, c.hs_edition_code, c.is_whole_list, c.source_id, count(*) AS record_count,
         CASE WHEN count(*) = count(CASE WHEN f.licence_code = 'rows' THEN 1 END) THEN 1 ELSE 0 END AS is_open,
         CAST(sum(CASE WHEN c.unit_code = 'USD' THEN f.value_usd ELSE f.value END) AS DECIMAL(30, 6)) AS value,
         CAST(sum(f.net_mass_kg) AS DECIMAL(30, 6)) AS mass_kg,
         CAST(sum(f.quantity_1) AS DECIMAL(30, 6)) AS quantity, min(f.quantity_1_unit_code) AS quantity_unit,
         count(CASE WHEN f.net_mass_kg > 0 THEN 1 END) AS masses,
         sum(CASE WHEN f.is_net_mass_estimated THEN 1 ELSE 0 END) AS estimated_masses,
         count(CASE WHEN f.quantity_1 > 0 AND f.quantity_1_unit_code IS NOT NULL THEN 1 END) AS quantities,
         sum(CASE WHEN f.is_quantity_estimated THEN 1 ELSE 0 END) AS estimated_quantities,
         count(DISTINCT f.quantity_1_unit_code) AS quantity_units
  FROM trade.product_choices AS c
  JOIN current.trade_flows AS f
    ON f.source_id = c.source_id AND f.partition_id = c.partition_id AND f.snapshot_id = c.snapshot_id
   AND f.record_number = c.record_number AND f.locator = c.locator AND f.reporter_code = c.reporter_code
   AND f.partner_code = c.partner_code AND f.flow_code = c.flow_code
  WHERE c.product_code < '98' AND (c.partner_code = 'WLD' OR c.hs_level = 6 OR c.flow_code IN ('export', 'import'))
  GROUP BY c.year, c.period_start, c.period_end, c.frequency_code, c.reporter_code, c.partner_code, c.flow_code, c.unit_code,
           c.hs_level, c.product_code, c.hs_edition_code, c.is_whole_list, c.source_id
), to_world AS (
  SELECT * FROM cells WHERE partner_code = 'WLD' AND flow_code = 'export' AND is_whole_list
), of_reporters AS (
  -- The world as it reports itself, and all reporters whose exports to the world are at hand.
  SELECT CASE WHEN reporter_code = 'WLD' THEN 'world' ELSE 'reporters' END AS reference, period_end, unit_code, hs_level,
         hs_edition_code, product_code, CAST(sum(value) AS DOUBLE) AS value
  FROM to_world
  GROUP BY CASE WHEN reporter_code = 'WLD' THEN 'world' ELSE 'reporters' END, period_end, unit_code, hs_level, hs_edition_code, product_code
), of_all_goods AS (
  SELECT CASE WHEN reporter_code = 'WLD' THEN 'world' ELSE 'reporters' END AS reference, period_end, unit_code, hs_level,
         hs_edition_code, count(DISTINCT reporter_code) AS reference_count, CAST(sum(value) AS DOUBLE) AS value
  FROM to_world
  GROUP BY CASE WHEN reporter_code = 'WLD' THEN 'world' ELSE 'reporters' END, period_end, unit_code, hs_level, hs_edition_code
), own AS (
  SELECT reporter_code, period_end, unit_code, hs_level, CAST(sum(value) AS DOUBLE) AS value
  FROM to_world GROUP BY reporter_code, period_end, unit_code, hs_level
), advantages AS (
  SELECT t.*, r.reference, g.reference_count,
         CAST(t.value AS DOUBLE) / nullif(o.value, 0) / nullif(p.value / nullif(g.value, 0), 0) AS rca
  FROM to_world AS t
  JOIN own AS o
    ON o.reporter_code = t.reporter_code AND o.period_end = t.period_end AND o.unit_code = t.unit_code AND o.hs_level = t.hs_level
  CROSS JOIN (SELECT 'world' AS reference UNION ALL SELECT 'reporters') AS r
  LEFT JOIN of_all_goods AS g
    ON g.reference = r.reference AND g.period_end = t.period_end AND g.unit_code = t.unit_code AND g.hs_level = t.hs_level
   AND g.hs_edition_code = t.hs_edition_code
  LEFT JOIN of_reporters AS p
    ON p.reference = r.reference AND p.period_end = t.period_end AND p.unit_code = t.unit_code AND p.hs_level = t.hs_level
   AND p.hs_edition_code = t.hs_edition_code AND p.product_code = t.product_code
  WHERE t.reporter_code <> 'WLD'
), both_lists AS (
  SELECT x.reporter_code, x.partner_code, x.period_end, x.unit_code, x.hs_level, x.source_id, x.hs_edition_code
  FROM (SELECT DISTINCT reporter_code, partner_code, period_end, unit_code, hs_level, source_id, hs_edition_code
        FROM cells WHERE is_whole_list AND flow_code = 'export') AS x
  JOIN (SELECT DISTINCT reporter_code, partner_code, period_end, unit_code, hs_level, source_id, hs_edition_code
        FROM cells WHERE is_whole_list AND flow_code = 'import') AS m
    ON m.reporter_code = x.reporter_code AND m.partner_code = x.partner_code AND m.period_end = x.period_end
   AND m.unit_code = x.unit_code AND m.hs_level = x.hs_level AND m.source_id = x.source_id AND m.hs_edition_code = x.hs_edition_code
), two_ways AS (
  SELECT c.year, c.period_start, c.period_end, c.frequency_code, c.reporter_code, c.partner_code, c.unit_code, c.hs_level,
         c.product_code, c.hs_edition_code, c.source_id, min(c.is_open) AS is_open,
         CAST(sum(CASE WHEN c.flow_code = 'export' THEN c.value ELSE 0 END) AS DOUBLE) AS exports,
         CAST(sum(CASE WHEN c.flow_code = 'import' THEN c.value ELSE 0 END) AS DOUBLE) AS imports
  FROM cells AS c
  JOIN both_lists AS b
    ON b.reporter_code = c.reporter_code AND b.partner_code = c.partner_code AND b.period_end = c.period_end
   AND b.unit_code = c.unit_code AND b.hs_level = c.hs_level AND b.source_id = c.source_id AND b.hs_edition_code = c.hs_edition_code
  WHERE c.flow_code IN ('export', 'import')
  GROUP BY c.year, c.period_start, c.period_end, c.frequency_code, c.reporter_code, c.partner_code, c.unit_code, c.hs_level,
           c.product_code, c.hs_edition_code, c.source_id
), answers AS (
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, unit_code, hs_level, product_code,
         hs_edition_code, source_id, is_open, reference_count,
         CASE reference WHEN 'world' THEN 'rca' ELSE 'rca_among_reporters' END AS formula_code,
         CASE WHEN reference = 'world' OR reference_count >= 10 THEN rca END AS figure, 'ratio' AS indicator_unit_code,
         CASE WHEN reference_count IS NULL THEN 'no_world_total'
              WHEN reference = 'reporters' AND reference_count < 10 THEN 'fewer_than_ten_reporters'
              WHEN rca IS NULL THEN 'no_world_exports_of_the_product' END AS null_reason
  FROM advantages
  UNION ALL
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, unit_code, hs_level, product_code,
         hs_edition_code, source_id, is_open, reference_count,
         CASE reference WHEN 'world' THEN 'rca_symmetric' ELSE 'rca_among_reporters_symmetric' END, (rca - 1) / (rca + 1), 'index', NULL
  FROM advantages WHERE rca IS NOT NULL AND (reference = 'world' OR reference_count >= 10)
  UNION ALL
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, NULL, unit_code, hs_level, product_code,
         hs_edition_code, source_id, is_open, NULL, 'grubel_lloyd', 1 - abs(exports - imports) / nullif(exports + imports, 0), 'index',
         CASE WHEN exports + imports = 0 THEN 'no_trade' END
  FROM two_ways
  UNION ALL
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, unit_code, hs_level, product_code,
         hs_edition_code, source_id, is_open, NULL, 'unit_value_mass',
         CASE WHEN estimated_masses = 0 AND masses = record_count THEN CAST(value AS DOUBLE) / CAST(mass_kg AS DOUBLE) END,
         unit_code || '_per_kg',
         CASE WHEN estimated_masses > 0 THEN 'net_mass_is_estimated' WHEN masses < record_count THEN 'net_mass_is_missing' END
  FROM cells WHERE hs_level = 6
  UNION ALL
  SELECT year, period_start, period_end, frequency_code, reporter_code, partner_code, flow_code, unit_code, hs_level, product_code,
         hs_edition_code, source_id, is_open, NULL, 'unit_value_quantity',
         CASE WHEN estimated_quantities = 0 AND quantities = record_count AND quantity_units = 1
              THEN CAST(value AS DOUBLE) / CAST(quantity AS DOUBLE) END,
         CASE WHEN quantity_units = 1 THEN unit_code || '_per_' || quantity_unit END,
         CASE WHEN estimated_quantities > 0 THEN 'quantity_is_estimated' WHEN quantities < record_count THEN 'quantity_is_missing'
              WHEN quantity_units > 1 THEN 'quantities_in_several_units' END
  FROM cells WHERE hs_level = 6 AND quantities > 0 AND quantity_unit <> 'kg'
)
SELECT a.year, a.period_start, a.period_end, a.frequency_code, a.reporter_code, a.partner_code, a.flow_code, a.unit_code, a.hs_level,
       a.product_code, h.name_en AS chapter_title, a.hs_edition_code, a.source_id, a.formula_code,
       -- Three digits say enough, and show no single figure of a source that may not leave.
       CASE WHEN a.is_open = 1 OR a.figure = 0 THEN round(a.figure, 6)
            ELSE round(a.figure, CAST(2 - floor(log10(abs(a.figure))) AS INTEGER)) END AS indicator_value,
       a.indicator_unit_code, CAST(a.reference_count AS BIGINT) AS reference_count, a.null_reason
FROM answers AS a
LEFT JOIN reference.hs_chapters AS h ON h.hs_code = substr(a.product_code, 1, 2)
