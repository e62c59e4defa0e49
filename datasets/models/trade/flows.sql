-- Every flow of goods that is known now, as each source says it, side by side.
SELECT
  reporter_code, reporter_region_code, partner_code, flow_code, product_scheme_code, product_code, transport_mode_code,
  valuation_code, coverage_code, period_start, period_end, frequency_code, is_cumulative,
  value_text, value, unit_code, value_low, value_high, value_usd, value_usd_low, value_usd_high, usd_basis_code,
  bound_code, obs_status_code, method_code, formula, growth_published_pct,
  asserted_by, via, citation_id, citation_place, unit_wording, note, licence_code,
  known_at, known_basis, recorded_at, source_id, snapshot_id, record_number, locator
FROM current.trade_flows
