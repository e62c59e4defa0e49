-- What later snapshots told differently, cell by cell, with when each value was known, by which snapshot, and why.
WITH flows AS (
  SELECT *,
         concat_ws(', ', reporter_code, reporter_region_code, region_basis_code, flow_code, partner_code, partner_basis_code, 'via ' || partner2_code,
           product_scheme_code, product_code, 'by ' || transport_mode_code, 'procedure ' || customs_procedure_code, 'regime ' || regime_code, trade_system_code,
           valuation_code, coverage_code, unit_code, CAST(period_start AS VARCHAR) || '..' || CAST(period_end AS VARCHAR), CASE WHEN is_cumulative THEN 'cumulative' END, key_detail) AS fact_key,
         -- The cell without its classification: product, unit, valuation, and how partners and goods are counted.
         concat_ws(chr(31), reporter_code, coalesce(reporter_region_code, ''), coalesce(region_basis_code, ''), flow_code, partner_code, coalesce(partner2_code, ''),
           coalesce(transport_mode_code, ''), coalesce(customs_procedure_code, ''), coalesce(regime_code, ''), CAST(period_start AS VARCHAR), CAST(period_end AS VARCHAR),
           CAST(is_cumulative AS VARCHAR), coalesce(key_detail, '')) AS cell
  FROM versions.trade_flows
), observed AS (
  SELECT *,
         concat_ws(', ', indicator_code, area_code, 'with ' || counterpart_code, 'region ' || region_code, 'city ' || city, 'route ' || route_code, 'border point ' || border_point_code,
           'sector ' || sector, 'product ' || product, 'subject ' || subject, bound_code, modality_code, unit_code, 'defined as ' || definition, CAST(period_start AS VARCHAR) || '..' || CAST(period_end AS VARCHAR), CASE WHEN is_cumulative THEN 'cumulative' END, key_detail) AS fact_key,
         -- The cell without product, sector, unit and definition.
         concat_ws(chr(31), indicator_code, coalesce(area_code, ''), coalesce(counterpart_code, ''), coalesce(region_code, ''), coalesce(city, ''), coalesce(route_code, ''),
           coalesce(border_point_code, ''), coalesce(subject, ''), bound_code, modality_code, coalesce(CAST(period_start AS VARCHAR), ''),
           coalesce(CAST(period_end AS VARCHAR), ''), CAST(is_cumulative AS VARCHAR), coalesce(key_detail, '')) AS cell
  FROM versions.observations
), positions AS (
  SELECT *,
         concat_ws(', ', host_area_code, investor_area_code, position_code, stock_flow_code, gross_net_code, principle_code,
           investor_basis_code, instrument_code, 'sector ' || sector, 'compiler ' || compiler, bound_code, modality_code, 'defined as ' || definition, CAST(period_start AS VARCHAR) || '..' || CAST(period_end AS VARCHAR), CASE WHEN is_cumulative THEN 'cumulative' END, key_detail) AS fact_key,
         -- The cell without the kind of position, its sector and its definition.
         concat_ws(chr(31), host_area_code, investor_area_code, stock_flow_code, coalesce(compiler, ''), bound_code, modality_code, coalesce(CAST(period_start AS VARCHAR), ''),
           coalesce(CAST(period_end AS VARCHAR), ''), CAST(is_cumulative AS VARCHAR), coalesce(key_detail, '')) AS cell
  FROM versions.investment_positions
), priced AS (
  SELECT *,
         concat_ws(', ', currency_code, per_currency_code, rate_type_code, CAST(period_start AS VARCHAR) || '..' || CAST(period_end AS VARCHAR), key_detail) AS fact_key
  FROM versions.rates
), stated AS (
  SELECT 'trade_flows' AS kind, source_id, fact_key, cell, period_end, is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number, locator, licence_code, correction_id,
         obs_status_code, hs_edition_code, usd_basis_code, CAST(value AS DECIMAL(30,6)) AS value, value_low, value_high, unit_code, CAST(value_usd AS DECIMAL(30,6)) AS value_usd,
         CAST(net_mass_kg AS DECIMAL(30,6)) AS net_mass_kg, CAST(quantity_1 AS DECIMAL(30,6)) AS quantity_1, quantity_1_unit_code,
         CAST(quantity_2 AS DECIMAL(30,6)) AS quantity_2, quantity_2_unit_code
  FROM flows
  UNION ALL
  SELECT 'observations' AS kind, source_id, fact_key, cell, period_end, is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number, locator, licence_code, correction_id,
         obs_status_code, NULL, usd_basis_code, CAST(value AS DECIMAL(30,6)), value_low, value_high, unit_code, CAST(value_usd AS DECIMAL(30,6)), NULL, NULL, NULL, NULL, NULL
  FROM observed
  UNION ALL
  SELECT 'investment_positions' AS kind, source_id, fact_key, cell, period_end, is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number, locator, licence_code, correction_id,
         obs_status_code, NULL, usd_basis_code, CAST(value AS DECIMAL(30,6)), value_low, value_high, unit_code, CAST(value_usd AS DECIMAL(30,6)), NULL, NULL, NULL, NULL, NULL
  FROM positions
  UNION ALL
  SELECT 'rates' AS kind, source_id, fact_key, NULL, period_end, is_tombstone, known_at, known_basis, recorded_at, snapshot_id, record_number, locator, licence_code, correction_id,
         obs_status_code, NULL, NULL, CAST(rate AS DECIMAL(30,6)), NULL, NULL, currency_code || ' per ' || per_currency_code, NULL, NULL, NULL, NULL, NULL, NULL
  FROM priced
), beside AS (
  SELECT *,
         lag(value) OVER w AS old_value, lag(value_low) OVER w AS old_low, lag(value_high) OVER w AS old_high, lag(unit_code) OVER w AS old_unit_code, lag(value_usd) OVER w AS old_value_usd, lag(net_mass_kg) OVER w AS old_net_mass_kg,
         lag(quantity_1) OVER w AS old_quantity_1, lag(quantity_1_unit_code) OVER w AS old_quantity_1_unit_code,
         lag(quantity_2) OVER w AS old_quantity_2, lag(quantity_2_unit_code) OVER w AS old_quantity_2_unit_code,
         lag(obs_status_code) OVER w AS old_obs_status_code, lag(usd_basis_code) OVER w AS old_usd_basis_code, lag(hs_edition_code) OVER w AS old_hs_edition_code,
         lag(is_tombstone) OVER w AS was_gone, lag(known_at) OVER w AS old_known_at, lag(snapshot_id) OVER w AS old_snapshot_id,
         lag(locator) OVER w AS old_locator, lag(licence_code) OVER w AS old_licence_code, lag(correction_id) OVER w AS old_correction_id
  FROM stated
  WINDOW w AS (PARTITION BY kind, source_id, fact_key ORDER BY known_at, recorded_at, snapshot_id, record_number)
), moved AS (
  SELECT CASE WHEN kind = 'rates' THEN 'rate' ELSE 'value' END AS measure, old_value AS old, value AS new, old_unit_code AS old_unit, unit_code AS unit, beside.*
  FROM beside WHERE value IS DISTINCT FROM old_value OR unit_code IS DISTINCT FROM old_unit_code
  UNION ALL
  SELECT 'value_usd', old_value_usd, value_usd, CASE WHEN old_value_usd IS NOT NULL THEN 'USD' END, CASE WHEN value_usd IS NOT NULL THEN 'USD' END, beside.*
  FROM beside WHERE value_usd IS DISTINCT FROM old_value_usd AND 'converted' IN (coalesce(usd_basis_code, ''), coalesce(old_usd_basis_code, ''))
  UNION ALL
  SELECT 'net_mass_kg', old_net_mass_kg, net_mass_kg, 'kg', 'kg', beside.*
  FROM beside WHERE net_mass_kg IS DISTINCT FROM old_net_mass_kg
  UNION ALL
  SELECT 'quantity_1', old_quantity_1, quantity_1, old_quantity_1_unit_code, quantity_1_unit_code, beside.*
  FROM beside WHERE quantity_1 IS DISTINCT FROM old_quantity_1 OR quantity_1_unit_code IS DISTINCT FROM old_quantity_1_unit_code
  UNION ALL
  SELECT 'quantity_2', old_quantity_2, quantity_2, old_quantity_2_unit_code, quantity_2_unit_code, beside.*
  FROM beside WHERE quantity_2 IS DISTINCT FROM old_quantity_2 OR quantity_2_unit_code IS DISTINCT FROM old_quantity_2_unit_code
  UNION ALL
  -- A status is no figure: what was provisional and is final now is told even where the value stays.
  SELECT 'obs_status_code', NULL, NULL, NULL, NULL, beside.*
  FROM beside WHERE NOT is_tombstone AND NOT was_gone AND obs_status_code IS DISTINCT FROM old_obs_status_code
), told AS (
  SELECT * FROM moved
  WHERE old_snapshot_id IS NOT NULL AND (measure = 'obs_status_code' OR new IS NOT NULL OR old IS NOT NULL)
), left_cells AS (
  SELECT kind, source_id, cell, snapshot_id, old_value AS value, old_net_mass_kg AS net_mass_kg, max(fact_key) AS fact_key
  FROM beside WHERE is_tombstone AND NOT was_gone AND cell IS NOT NULL AND old_value <> 0
  GROUP BY kind, source_id, cell, snapshot_id, old_value, old_net_mass_kg HAVING count(*) = 1
), new_cells AS (
  SELECT kind, source_id, cell, snapshot_id, value, net_mass_kg, max(fact_key) AS fact_key
  FROM beside WHERE NOT is_tombstone AND (old_snapshot_id IS NULL OR was_gone) AND cell IS NOT NULL
  GROUP BY kind, source_id, cell, snapshot_id, value, net_mass_kg HAVING count(*) = 1
), successors AS (
  -- One value left the cell, and the same value came to it in the same snapshot under another code.
  SELECT l.kind, l.source_id, l.fact_key, l.snapshot_id, n.fact_key AS successor_key
  FROM left_cells AS l
  JOIN new_cells AS n ON n.kind = l.kind AND n.source_id = l.source_id AND n.cell = l.cell AND n.snapshot_id = l.snapshot_id
   AND n.value = l.value AND n.net_mass_kg IS NOT DISTINCT FROM l.net_mass_kg
), sources AS (
  SELECT source_id, max(absence) AS absence FROM records.snapshots GROUP BY source_id
), measured AS (
  SELECT t.*, s.successor_key, o.absence,
         CASE WHEN t.old_unit = t.unit THEN 100 * CAST(t.new - t.old AS DOUBLE) / nullif(abs(CAST(t.old AS DOUBLE)), 0) END AS change_pct
  FROM told AS t
  LEFT JOIN successors AS s ON t.is_tombstone AND s.kind = t.kind AND s.source_id = t.source_id AND s.fact_key = t.fact_key AND s.snapshot_id = t.snapshot_id
  LEFT JOIN sources AS o ON o.source_id = t.source_id
)
SELECT kind, source_id, fact_key, measure,
       CASE WHEN is_tombstone THEN 'withdrawn' WHEN was_gone THEN 'restored' ELSE 'revised' END AS change_code,
       CASE WHEN absence = 'our_correction' OR (NOT is_tombstone AND NOT was_gone AND correction_id IS DISTINCT FROM old_correction_id) THEN 'our_correction'
            WHEN is_tombstone THEN CASE WHEN successor_key IS NULL THEN 'source_revised' ELSE 'classification' END
            WHEN old_unit <> unit OR old_hs_edition_code <> hs_edition_code THEN 'classification'
            WHEN measure = 'value_usd' AND value = old_value AND unit_code = old_unit_code AND usd_basis_code = old_usd_basis_code THEN 'rate'
            ELSE 'source_revised' END AS cause_code,
       old AS old_value, old_unit AS old_unit_code, new AS new_value, unit AS unit_code, change_pct,
       -- Rounded, so that a tenth over a tenth is no hair's breadth below a bound.
       CASE WHEN round(abs(change_pct), 9) >= 15 THEN 'at_least_15_pct' WHEN round(abs(change_pct), 9) >= 1 THEN 'at_least_1_pct'
            WHEN change_pct IS NOT NULL THEN 'below_1_pct' END AS tier_code,
       CASE WHEN measure = 'value' AND old_unit = unit AND old_low < old_high THEN new BETWEEN old_low AND old_high END AS is_within_rounding,
       old_obs_status_code, obs_status_code, successor_key, period_end,
       date_diff('day', period_end, CAST(known_at AS DATE)) AS lag_days,
       date_diff('day', CAST(old_known_at AS DATE), CAST(known_at AS DATE)) AS days_since_last,
       old_known_at, known_at, known_basis, recorded_at, old_snapshot_id, snapshot_id, old_locator, locator, coalesce(correction_id, old_correction_id) AS correction_id,
       -- A revision lets out the value before it too, and a withdrawal nothing but it.
       CASE WHEN 'no' IN (licence_code, coalesce(old_licence_code, 'rows')) THEN 'no'
            WHEN 'derived' IN (licence_code, coalesce(old_licence_code, 'rows')) THEN 'derived'
            ELSE 'rows' END AS licence_code
FROM measured
