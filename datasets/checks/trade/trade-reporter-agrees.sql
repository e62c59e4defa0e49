-- Reporters whose own figures for one flow and year differ by more than a tenth of the larger, and by more than their rounding.
WITH levels AS (
  SELECT source_id, reporter_code, partner_code, flow_code, year(period_end) AS year, value_usd,
         coalesce(value_usd_low, value_usd) AS low_usd, coalesce(value_usd_high, value_usd) AS high_usd,
         partition_id, snapshot_id, record_number, locator, licence_code
  FROM current.trade_flows
  WHERE product_scheme_code = 'TOTAL' AND frequency_code = 'A' AND NOT coalesce(is_cumulative, FALSE)
    AND coalesce(reporter_region_code, transport_mode_code, regime_code, nullif(partner2_code, 'WLD'),
      nullif(customs_procedure_code, 'C00')) IS NULL AND bound_code IN ('exact', 'approx')
    AND method_code <> 'mirror' AND coalesce(coverage_code, 'goods') = 'goods' AND value_usd > 0
    -- The world is no reporter: each source sums those whom it holds.
    AND reporter_code <> 'WLD' AND licence_code <> 'no'
), ordered AS (
  SELECT *,
         row_number() OVER (PARTITION BY year, reporter_code, partner_code, flow_code
                            ORDER BY value_usd, source_id, snapshot_id, record_number) AS from_least,
         row_number() OVER (PARTITION BY year, reporter_code, partner_code, flow_code
                            ORDER BY value_usd DESC, source_id, snapshot_id, record_number) AS from_most
  FROM levels
)
SELECT concat(CAST(l.year AS VARCHAR), ' ', l.reporter_code, ' ', l.flow_code, ' ', l.partner_code) AS offending_key,
       concat(l.source_id, ' says ', CAST(round(CAST(l.value_usd AS DOUBLE) / 1e9, 3) AS VARCHAR), ' bn, ',
              m.source_id, ' says ', CAST(round(CAST(m.value_usd AS DOUBLE) / 1e9, 3) AS VARCHAR), ' bn') AS message,
       'trade_flows' AS dataset, l.source_id, l.partition_id, l.snapshot_id, l.record_number, l.locator,
       CAST(l.value_usd AS DOUBLE) AS value, CAST(m.low_usd AS DOUBLE) AS expected_low, CAST(m.high_usd AS DOUBLE) AS expected_high,
       CASE WHEN l.licence_code = 'rows' AND m.licence_code = 'rows' THEN 'rows' ELSE 'derived' END AS licence_code
FROM ordered AS l
JOIN ordered AS m
  ON m.year = l.year AND m.reporter_code = l.reporter_code AND m.partner_code = l.partner_code AND m.flow_code = l.flow_code
WHERE l.from_least = 1 AND m.from_most = 1 AND l.high_usd < m.low_usd
  AND CAST(m.value_usd - l.value_usd AS DOUBLE) > 0.1 * CAST(m.value_usd AS DOUBLE)
