-- Every flow of goods that is known now, as each source says it, side by side.
SELECT
  reporter_code, reporter_region_code, region_basis_code, partner_code, partner_basis_code, partner2_code, flow_code,
  product_scheme_code, product_code, hs_edition_code, transport_mode_code, customs_procedure_code, regime_code,
  trade_system_code, valuation_code, coverage_code, period_start, period_end, frequency_code, is_cumulative,
  value_text, value, unit_code, value_low, value_high, value_usd, value_usd_low, value_usd_high, usd_basis_code,
  bound_code, obs_status_code, method_code, formula, growth_published_pct,
  net_mass_kg, quantity_1, quantity_1_unit_code, quantity_2, quantity_2_unit_code, is_quantity_estimated, is_net_mass_estimated,
  asserted_by, via, citation_id, citation_place, unit_wording, note, licence_code,
  known_at, known_basis, recorded_at, source_id, snapshot_id, record_number, locator
FROM current.trade_flows
