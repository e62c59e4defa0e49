-- Flows that one source lets grow or shrink more than tenfold within a year: often a mistaken unit.
WITH levels AS (
  SELECT source_id, reporter_code, partner_code, flow_code, year(period_end) AS year, value_usd,
         partition_id, snapshot_id, record_number, locator, licence_code
  FROM current.trade_flows
  WHERE product_scheme_code = 'TOTAL' AND frequency_code = 'A' AND NOT coalesce(is_cumulative, FALSE)
    AND coalesce(reporter_region_code, transport_mode_code, regime_code, nullif(partner2_code, 'WLD'),
      nullif(customs_procedure_code, 'C00')) IS NULL AND bound_code IN ('exact', 'approx')
    AND value_usd > 0 AND reporter_code <> 'WLD' AND licence_code <> 'no'
)
SELECT concat(n.source_id, ' ', CAST(n.year AS VARCHAR), ' ', n.reporter_code, ' ', n.flow_code, ' ', n.partner_code) AS offending_key,
       concat(CAST(round(CAST(b.value_usd AS DOUBLE) / 1e6, 1) AS VARCHAR), ' m the year before, then ',
              CAST(round(CAST(n.value_usd AS DOUBLE) / 1e6, 1) AS VARCHAR), ' m') AS message,
       'trade_flows' AS dataset, n.source_id, n.partition_id, n.snapshot_id, n.record_number, n.locator,
       CAST(n.value_usd AS DOUBLE) AS value, CAST(b.value_usd AS DOUBLE) / 10 AS expected_low, CAST(b.value_usd AS DOUBLE) * 10 AS expected_high,
       CASE WHEN n.licence_code = 'rows' AND b.licence_code = 'rows' THEN 'rows' ELSE 'derived' END AS licence_code
FROM levels AS n
JOIN levels AS b
  ON b.source_id = n.source_id AND b.reporter_code = n.reporter_code AND b.partner_code = n.partner_code
 AND b.flow_code = n.flow_code AND b.year = n.year - 1
WHERE (n.value_usd > 10 * b.value_usd OR b.value_usd > 10 * n.value_usd)
  -- Below a hundred million a single delivery does it.
  AND greatest(n.value_usd, b.value_usd) >= 100000000
