-- Months of trade as published, and those that the difference of two windows from January gives.
WITH told AS (
  SELECT reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code,
         flow_code, product_scheme_code, product_code, hs_edition_code, transport_mode_code,
         customs_procedure_code, regime_code, trade_system_code, valuation_code, coverage_code,
         period_start, period_end, frequency_code, value, unit_code, value_usd, usd_basis_code, method_code, obs_status_code,
         formula, licence_code, known_at, source_id, citation_id, citation_place,
         concat_ws('|', coalesce(reporter_code, '-'), coalesce(reporter_region_code, '-'), coalesce(region_basis_code, '-'),
           coalesce(partner_code, '-'), coalesce(partner_basis_code, '-'), coalesce(partner2_code, '-'),
           coalesce(flow_code, '-'), coalesce(product_scheme_code, '-'), coalesce(product_code, '-'),
           coalesce(hs_edition_code, '-'), coalesce(transport_mode_code, '-'), coalesce(customs_procedure_code,
           '-'), coalesce(regime_code, '-'), coalesce(trade_system_code, '-'), coalesce(valuation_code, '-'),
           coalesce(coverage_code, '-'),
           source_id, unit_code, coalesce(usd_basis_code, '-'), CAST(year(period_end) AS VARCHAR)) AS series
  FROM current.trade_flows
  WHERE bound_code IN ('exact', 'approx') AND year(period_start) = year(period_end)
), windows AS (
  -- January alone is its own window; a window ends with a month and is shorter than the year or as long.
  SELECT *, month(period_end) AS last_month, count(*) OVER (PARTITION BY series, period_end) AS same_window
  FROM told
  WHERE month(period_start) = 1 AND day(period_start) = 1 AND month(period_end + INTERVAL 1 DAY) <> month(period_end)
    AND (frequency_code IS NULL OR frequency_code IN ('A', 'Q', 'S') OR month(period_end) = 1)
), months AS (
  SELECT reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code,
         flow_code, product_scheme_code, product_code, hs_edition_code, transport_mode_code,
         customs_procedure_code, regime_code, trade_system_code, valuation_code, coverage_code,
         period_start, period_end, value, unit_code, value_usd, usd_basis_code, method_code, obs_status_code, formula,
         CAST(NULL AS VARCHAR) AS flag, licence_code, known_at, source_id, citation_id, citation_place
  FROM told WHERE frequency_code = 'M'
  UNION ALL
  -- No window ends with January, so the first two months cannot be told apart.
  SELECT reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code,
         flow_code, product_scheme_code, product_code, hs_edition_code, transport_mode_code,
         customs_procedure_code, regime_code, trade_system_code, valuation_code, coverage_code,
         period_start, period_end, value, unit_code, value_usd, usd_basis_code, method_code, obs_status_code, formula,
         'January and February as one', licence_code, known_at, source_id, citation_id, citation_place
  FROM windows AS w
  WHERE last_month = 2 AND NOT EXISTS (SELECT 1 FROM told AS j
    WHERE j.series = w.series AND month(j.period_start) = 1 AND month(j.period_end) = 1)
  UNION ALL
  SELECT w.reporter_code, w.reporter_region_code, w.region_basis_code, w.partner_code, w.partner_basis_code,
         w.partner2_code, w.flow_code, w.product_scheme_code, w.product_code, w.hs_edition_code,
         w.transport_mode_code, w.customs_procedure_code, w.regime_code, w.trade_system_code, w.valuation_code,
         w.coverage_code,
         CAST(date_trunc('month', w.period_end) AS DATE), w.period_end,
         CAST(CASE WHEN w.value >= b.value THEN w.value - b.value END AS DECIMAL(30,6)), w.unit_code,
         CASE WHEN w.value >= b.value THEN CAST(w.value_usd - b.value_usd AS DECIMAL(20,2)) END,
         w.usd_basis_code, 'derived',
         CASE WHEN 'B' IN (w.obs_status_code, b.obs_status_code) THEN 'B'
              WHEN 'E' IN (w.obs_status_code, b.obs_status_code) THEN 'E'
              WHEN 'P' IN (w.obs_status_code, b.obs_status_code) THEN 'P' ELSE w.obs_status_code END,
         concat('January to month ', CAST(w.last_month AS VARCHAR), ' minus January to month ', CAST(b.last_month AS VARCHAR)),
         CASE WHEN w.value < b.value THEN 'the cumulative figures fall' END,
         CASE WHEN 'no' IN (w.licence_code, b.licence_code) THEN 'no'
              WHEN 'derived' IN (w.licence_code, b.licence_code) THEN 'derived' ELSE 'rows' END,
         greatest(w.known_at, b.known_at), w.source_id, w.citation_id, w.citation_place
  FROM windows AS w
  JOIN windows AS b ON b.series = w.series AND b.last_month = w.last_month - 1
  -- Two citations of one window would make two months of one; a month that is published needs no difference.
  WHERE w.same_window = 1 AND b.same_window = 1
    AND NOT EXISTS (SELECT 1 FROM told AS m WHERE m.series = w.series AND m.frequency_code = 'M' AND m.period_end = w.period_end)
)
SELECT reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code,
       flow_code, product_scheme_code, product_code, hs_edition_code, transport_mode_code,
       customs_procedure_code, regime_code, trade_system_code, valuation_code, coverage_code,
       period_start, period_end, value, unit_code, value_usd, usd_basis_code, method_code, obs_status_code, formula,
       flag, licence_code, known_at, source_id, citation_id, citation_place
FROM months
