-- What later snapshots told differently, cell by cell, with when each value was known and by which snapshot.
WITH flows AS (
  SELECT *,
         concat_ws(', ', reporter_code, reporter_region_code, region_basis_code, flow_code, partner_code, partner_basis_code, 'via ' || partner2_code,
           product_scheme_code, product_code, 'by ' || transport_mode_code, 'procedure ' || customs_procedure_code, 'regime ' || regime_code, trade_system_code,
           valuation_code, coverage_code, unit_code, CAST(period_start AS VARCHAR) || '..' || CAST(period_end AS VARCHAR), CASE WHEN is_cumulative THEN 'cumulative' END, key_detail) AS fact_key
  FROM versions.trade_flows
), told AS (
  SELECT 'trade_flows' AS kind, 'value' AS measure, source_id, fact_key, CAST(value AS DECIMAL(30,6)) AS value, unit_code,
         is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number, locator, licence_code
  FROM flows
  UNION ALL
  SELECT 'trade_flows' AS kind, 'net_mass_kg' AS measure, source_id, fact_key, CAST(net_mass_kg AS DECIMAL(30,6)) AS value, 'kg' AS unit_code,
         is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number, locator, licence_code
  FROM flows
  UNION ALL
  SELECT 'trade_flows' AS kind, 'quantity_1' AS measure, source_id, fact_key, CAST(quantity_1 AS DECIMAL(30,6)) AS value, quantity_1_unit_code,
         is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number, locator, licence_code
  FROM flows
  UNION ALL
  SELECT 'trade_flows' AS kind, 'quantity_2' AS measure, source_id, fact_key, CAST(quantity_2 AS DECIMAL(30,6)) AS value, quantity_2_unit_code,
         is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number, locator, licence_code
  FROM flows
  UNION ALL
  SELECT 'observations' AS kind, 'value' AS measure, source_id,
         concat_ws(', ', indicator_code, area_code, 'with ' || counterpart_code, 'region ' || region_code, 'city ' || city, 'route ' || route_code, 'border point ' || border_point_code,
           'sector ' || sector, 'product ' || product, 'subject ' || subject, bound_code, modality_code, unit_code, 'defined as ' || definition, CAST(period_start AS VARCHAR) || '..' || CAST(period_end AS VARCHAR), CASE WHEN is_cumulative THEN 'cumulative' END, key_detail) AS fact_key,
         CAST(value AS DECIMAL(30,6)) AS value, unit_code, is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number,
         locator, licence_code
  FROM versions.observations
  UNION ALL
  SELECT 'investment_positions' AS kind, 'value' AS measure, source_id,
         concat_ws(', ', host_area_code, investor_area_code, position_code, stock_flow_code, gross_net_code, principle_code,
           investor_basis_code, instrument_code, 'sector ' || sector, 'compiler ' || compiler, bound_code, modality_code, 'defined as ' || definition, CAST(period_start AS VARCHAR) || '..' || CAST(period_end AS VARCHAR), CASE WHEN is_cumulative THEN 'cumulative' END, key_detail) AS fact_key,
         CAST(value AS DECIMAL(30,6)) AS value, unit_code, is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number,
         locator, licence_code
  FROM versions.investment_positions
  UNION ALL
  SELECT 'rates' AS kind, 'rate' AS measure, source_id,
         concat_ws(', ', currency_code, per_currency_code, rate_type_code, CAST(period_start AS VARCHAR) || '..' || CAST(period_end AS VARCHAR), key_detail) AS fact_key,
         CAST(rate AS DECIMAL(30,6)) AS value, currency_code || ' per ' || per_currency_code AS unit_code, is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number,
         locator, licence_code
  FROM versions.rates
), beside AS (
  SELECT *,
         lag(value) OVER w AS old_value, lag(unit_code) OVER w AS old_unit_code, lag(is_tombstone) OVER w AS was_gone,
         lag(known_at) OVER w AS old_known_at, lag(snapshot_id) OVER w AS old_snapshot_id,
         lag(locator) OVER w AS old_locator, lag(licence_code) OVER w AS old_licence_code
  FROM told
  WINDOW w AS (PARTITION BY kind, source_id, fact_key, measure ORDER BY known_at, recorded_at, snapshot_id, record_number)
)
SELECT kind, source_id, fact_key, measure,
       CASE WHEN is_tombstone THEN 'withdrawn' WHEN was_gone THEN 'restored' ELSE 'revised' END AS change_code,
       old_value, old_unit_code, value AS new_value, unit_code,
       100 * CAST(value - old_value AS DOUBLE) / nullif(abs(CAST(old_value AS DOUBLE)), 0) AS change_pct,
       old_known_at, known_at, known_basis, recorded_at, old_snapshot_id, snapshot_id, old_locator, locator,
       -- A revision lets out the value before it too, and a withdrawal nothing but it.
       CASE WHEN 'no' IN (licence_code, coalesce(old_licence_code, 'rows')) THEN 'no'
            WHEN 'derived' IN (licence_code, coalesce(old_licence_code, 'rows')) THEN 'derived'
            ELSE 'rows' END AS licence_code
FROM beside
WHERE old_snapshot_id IS NOT NULL AND (value IS NOT NULL OR old_value IS NOT NULL)
  AND (value IS DISTINCT FROM old_value OR unit_code IS DISTINCT FROM old_unit_code)
