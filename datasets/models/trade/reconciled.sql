-- One value for each flow that both sides report: weighed where the reporters can be told apart, else the range of what they say.
WITH cells AS (
  SELECT year, exporter_code, importer_code, 'TOTAL' AS product, is_preferred, flag, china_source_id, partner_source_id,
         pair_licence_code, china_licence_code, partner_licence_code,
         CAST(china_reports_usd AS DOUBLE) / CASE china_valuation_code WHEN 'CIF' THEN 1.06 ELSE 1 END AS china_fob,
         CAST(partner_reports_usd AS DOUBLE) / CASE partner_valuation_code WHEN 'CIF' THEN 1.06 ELSE 1 END AS partner_fob
  FROM trade.mirror
  WHERE coalesce(partner_coverage_code, 'goods') = 'goods'
  UNION ALL
  SELECT year, exporter_code, importer_code, mirror_product_code, is_preferred, flag, china_source_id, partner_source_id,
         pair_licence_code, china_licence_code, partner_licence_code,
         CAST(china_reports_usd AS DOUBLE) / CASE china_valuation_code WHEN 'CIF' THEN 1.06 ELSE 1 END,
         CAST(partner_reports_usd AS DOUBLE) / CASE partner_valuation_code WHEN 'CIF' THEN 1.06 ELSE 1 END
  FROM trade.mirror_products
  WHERE product_level_code = 'GROUP'
), spans AS (
  -- Every figure of either side; a cell that holds one that may not leave shows no ends.
  SELECT year, exporter_code, importer_code, product, min(least(china_fob, partner_fob)) AS low_usd,
         max(greatest(china_fob, partner_fob)) AS high_usd,
         max(CASE WHEN pair_licence_code = 'rows' THEN 0 ELSE 1 END) AS is_bound, count(*) AS pair_count
  FROM cells
  GROUP BY year, exporter_code, importer_code, product
), picked AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
      PARTITION BY year, exporter_code, importer_code, product
      ORDER BY CASE WHEN is_preferred THEN 1 ELSE 2 END, china_source_id, partner_source_id) AS nth
    FROM cells) AS ranked
  WHERE nth = 1
), weighed AS (
  SELECT s.year, s.exporter_code, s.importer_code, s.product, s.low_usd, s.high_usd, s.is_bound, s.pair_count, p.is_preferred,
         p.china_source_id, p.partner_source_id, p.china_fob, p.partner_fob, p.pair_licence_code,
         coalesce(x.is_identified, FALSE) AND coalesce(m.is_identified, FALSE) AS is_identified,
         x.error_variance AS exporter_error, m.error_variance AS importer_error,
         CASE WHEN x.is_identified THEN m.reason ELSE coalesce(x.reason, 'no pairs of totals') END AS why_not,
         CASE s.exporter_code WHEN 'CHN' THEN p.china_fob ELSE p.partner_fob END AS exporter_fob,
         CASE s.exporter_code WHEN 'CHN' THEN p.partner_fob ELSE p.china_fob END AS importer_fob
  FROM spans AS s
  JOIN picked AS p ON p.year = s.year AND p.exporter_code = s.exporter_code AND p.importer_code = s.importer_code AND p.product = s.product
  LEFT JOIN trade.reporter_weights AS x ON x.reporter_code = s.exporter_code
  LEFT JOIN trade.reporter_weights AS m ON m.reporter_code = s.importer_code
), shared AS (
  SELECT *,
         -- Nil has no logarithm.
         is_preferred AND is_identified AND coalesce(least(exporter_fob, importer_fob) > 0, TRUE) AS is_weighed,
         -- Without any error both sides weigh the same.
         CASE WHEN exporter_error + importer_error = 0 THEN CAST(0.5 AS DOUBLE)
              ELSE importer_error / (exporter_error + importer_error) END AS exporter_share,
         CASE WHEN exporter_error + importer_error = 0 THEN CAST(0 AS DOUBLE)
              ELSE 1.96 * sqrt(exporter_error * importer_error / (exporter_error + importer_error)) END AS half_width
  FROM weighed
), valued AS (
  SELECT *, CASE WHEN is_weighed
                 THEN exporter_share * ln(exporter_fob) + (1 - exporter_share) * ln(importer_fob) END AS log_value
  FROM shared
)
SELECT year, exporter_code, importer_code, product AS mirror_product_code,
       CAST(round(exp(log_value), 2) AS DECIMAL(20, 2)) AS reconciled_usd,
       CAST(round(CASE WHEN is_weighed THEN exp(log_value - half_width) WHEN is_preferred THEN least(china_fob, partner_fob) ELSE low_usd END, 2)
         AS DECIMAL(20, 2)) AS reconciled_low_usd,
       CAST(round(CASE WHEN is_weighed THEN exp(log_value + half_width) WHEN is_preferred THEN greatest(china_fob, partner_fob) ELSE high_usd END, 2)
         AS DECIMAL(20, 2)) AS reconciled_high_usd,
       CASE WHEN is_weighed THEN exporter_share END AS exporter_weight,
       CASE WHEN is_weighed THEN 1 - exporter_share END AS importer_weight,
       CASE WHEN is_weighed THEN 'weights' ELSE 'range' END AS reconciled_method,
       CASE WHEN is_weighed THEN 'Weighted mean of the logarithms of both sides, FOB, by the reliability of their reporters; 95 % interval'
            WHEN is_preferred THEN 'What the two sides say, FOB (CIF divided by 1.06): no value between them is preferred'
            ELSE 'What all sources of both sides say, FOB (CIF divided by 1.06): none is preferred' END AS how,
       CASE WHEN is_weighed AND log_value IS NULL THEN 'a figure behind it may not leave'
            WHEN is_weighed THEN NULL
            WHEN NOT is_preferred THEN 'the sources of one reporter disagree, or no pair of goods is preferred'
            WHEN is_identified THEN 'one side says nil, and nil has no logarithm to weigh'
            ELSE concat('reliability is not identified: ', why_not) END AS reason,
       CASE WHEN is_preferred THEN china_source_id END AS china_source_id,
       CASE WHEN is_preferred THEN partner_source_id END AS partner_source_id,
       pair_count, CASE WHEN is_preferred THEN pair_licence_code WHEN is_bound = 1 THEN 'derived' ELSE 'rows' END AS pair_licence_code
FROM valued
