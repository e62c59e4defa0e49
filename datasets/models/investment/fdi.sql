-- Stocks and flows of direct investment, as each compiler counts them.
SELECT
  p.source_id, p.partition_id, p.snapshot_id, p.record_number, p.locator, p.key_detail,
  p.host_area_code, p.investor_area_code, p.position_code, p.stock_flow_code, p.gross_net_code, p.principle_code,
  p.investor_basis_code, p.instrument_code, p.sector, p.compiler,
  p.bound_code, p.modality_code, p.obs_status_code, p.method_code, p.formula, p.definition,
  p.period_start, p.period_end, p.frequency_code, p.is_cumulative,
  p.value_text, p.unit_code, p.value, p.value_low, p.value_high,
  p.value_usd, p.value_usd_low, p.value_usd_high, p.usd_basis_code,
  p.citation_id, p.citation_place, p.asserted_by, p.via, p.unit_wording, p.licence_code, p.note, p.correction_id,
  p.known_at, p.known_basis, p.recorded_at
FROM current.investment_positions AS p
