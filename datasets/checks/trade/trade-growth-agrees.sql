-- Published growth that the two published levels of the same source do not bear out, even at the ends of their rounding.
WITH levels AS (
  SELECT source_id, snapshot_id, record_number, citation_place, reporter_code, partner_code, flow_code AS measure, period_start, period_end,
         unit_code, growth_published_pct, licence_code, CAST(coalesce(value_low, value) AS DOUBLE) AS low,
         CAST(coalesce(value_high, value) AS DOUBLE) AS high
  FROM current.trade_flows
  WHERE product_scheme_code = 'TOTAL' AND coalesce(reporter_region_code, transport_mode_code, regime_code, nullif(partner2_code, 'WLD'),
      nullif(customs_procedure_code, 'C00')) IS NULL
    AND bound_code IN ('exact', 'approx') AND licence_code <> 'no'
  UNION ALL
  SELECT source_id, snapshot_id, record_number, citation_place, area_code, counterpart_code, 'turnover', period_start, period_end,
         unit_code, growth_published_pct, licence_code, CAST(coalesce(value_low, value) AS DOUBLE), CAST(coalesce(value_high, value) AS DOUBLE)
  FROM current.observations
  WHERE indicator_code = 'trade_turnover' AND modality_code = 'actual' AND bound_code IN ('exact', 'approx') AND licence_code <> 'no'
    AND coalesce(region_code, city, route_code, border_point_code, sector, product, subject) IS NULL
), grown AS (
  SELECT n.source_id, n.snapshot_id, n.record_number, n.reporter_code, n.partner_code, n.measure, n.period_end,
         n.growth_published_pct,
         CASE WHEN n.licence_code = 'rows' AND b.licence_code = 'rows' THEN 'rows' ELSE 'derived' END AS licence_code,
         100 * (n.low / b.high - 1) - CAST(n.growth_published_pct AS DOUBLE) AS above,
         CAST(n.growth_published_pct AS DOUBLE) - 100 * (n.high / b.low - 1) AS below,
         100 * (n.low + n.high) / (b.low + b.high) - 100 AS growth
  FROM levels AS n
  JOIN levels AS b
    ON b.source_id = n.source_id AND b.reporter_code = n.reporter_code AND b.partner_code = n.partner_code
   AND b.measure = n.measure AND b.unit_code = n.unit_code AND b.low > 0
   AND year(b.period_start) = year(n.period_start) - 1 AND month(b.period_start) = month(n.period_start)
   AND year(b.period_end) = year(n.period_end) - 1 AND month(b.period_end) = month(n.period_end)
  WHERE n.growth_published_pct IS NOT NULL
)
SELECT concat(source_id, ' record ', CAST(record_number AS VARCHAR), ' (', reporter_code, ' ', measure, ' ', partner_code, ' to ',
              CAST(max(period_end) AS VARCHAR), ')') AS offending_key,
       concat('published ', CAST(CAST(max(growth_published_pct) AS DOUBLE) AS VARCHAR), ' %, the levels give ',
              CAST(round(min(growth), 1) AS VARCHAR), ' to ', CAST(round(max(growth), 1) AS VARCHAR), ' %') AS message,
       source_id, snapshot_id, record_number, CAST(max(growth_published_pct) AS DOUBLE) AS value, round(min(growth), 1) AS expected_low,
       round(max(growth), 1) AS expected_high, min(licence_code) AS licence_code
FROM grown
GROUP BY source_id, snapshot_id, record_number, reporter_code, measure, partner_code
-- A source may give several levels of the year before: one that agrees is enough.
HAVING min(greatest(above, below)) > 1
