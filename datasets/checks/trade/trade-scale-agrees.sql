-- Series that two sources tell with the same digits, to a twentieth, but for a factor of a thousand or a million in half of the years or more.
WITH levels AS (
  SELECT DISTINCT source_id, reporter_code, partner_code, flow_code, year(period_end) AS year, CAST(value_usd AS DOUBLE) AS usd,
         CASE WHEN licence_code = 'rows' THEN 'rows' ELSE 'derived' END AS licence_code
  FROM current.trade_flows
  WHERE product_scheme_code = 'TOTAL' AND frequency_code = 'A' AND NOT coalesce(is_cumulative, FALSE)
    AND coalesce(reporter_region_code, transport_mode_code, regime_code, nullif(partner2_code, 'WLD'),
      nullif(customs_procedure_code, 'C00')) IS NULL AND bound_code = 'exact' AND value_usd > 0 AND licence_code <> 'no'
), pairs AS (
  SELECT s.year, s.reporter_code, s.flow_code, s.partner_code, s.source_id, l.source_id AS other_source_id,
         s.usd AS small_usd, l.usd AS large_usd, l.usd / s.usd AS ratio,
         CASE WHEN s.licence_code = 'rows' AND l.licence_code = 'rows' THEN 'rows' ELSE 'derived' END AS licence_code
  FROM levels AS s
  JOIN levels AS l
    ON l.year = s.year AND l.reporter_code = s.reporter_code AND l.partner_code = s.partner_code AND l.flow_code = s.flow_code
   AND l.source_id <> s.source_id AND l.usd >= s.usd
), judged AS (
  SELECT *, CASE WHEN source_id < other_source_id THEN source_id ELSE other_source_id END AS first_source_id,
         CASE WHEN source_id < other_source_id THEN other_source_id ELSE source_id END AS second_source_id,
         -- Below a hundred million dollars on the larger side figures may differ as much by chance.
         CASE WHEN large_usd >= 1e8
               AND (abs(ratio / 1e3 - 1) < 0.05 OR abs(ratio / 1e6 - 1) < 0.05 OR abs(ratio / 1e9 - 1) < 0.05)
              THEN 1 ELSE 0 END AS is_apart
  FROM pairs
), series AS (
  -- A mistaken scale moves a whole series; a year or two that differ so may do it by chance.
  SELECT reporter_code, flow_code, partner_code, first_source_id, second_source_id, count(*) AS years, sum(is_apart) AS apart
  FROM judged GROUP BY reporter_code, flow_code, partner_code, first_source_id, second_source_id
)
SELECT concat(CAST(j.year AS VARCHAR), ' ', j.reporter_code, ' ', j.flow_code, ' ', j.partner_code, ', ', j.source_id, ' and ',
              j.other_source_id) AS offending_key,
       concat(CAST(round(j.small_usd / 1e6, 3) AS VARCHAR), ' m beside ', CAST(round(j.large_usd / 1e6, 3) AS VARCHAR), ' m') AS message,
       'trade_flows' AS dataset, j.source_id, j.small_usd AS value, j.large_usd AS expected_low, j.large_usd AS expected_high, j.licence_code
FROM judged AS j
JOIN series AS s
  ON s.reporter_code = j.reporter_code AND s.flow_code = j.flow_code AND s.partner_code = j.partner_code
 AND s.first_source_id = j.first_source_id AND s.second_source_id = j.second_source_id
WHERE j.is_apart = 1 AND 2 * s.apart >= s.years
