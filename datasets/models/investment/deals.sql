-- Projects, loans, contracts and packages, one row per deal and publication.
SELECT
  d.deal_id, d.parent_deal_id, d.deal_name, d.deal_type_code, d.investor_name, d.investor_area_code, d.host_area_code,
  d.place, d.sector,
  d.value_text, d.value, d.unit_code, d.value_low, d.value_high,
  d.value_usd, d.value_usd_low, d.value_usd_high, d.usd_basis_code, d.value_basis_code, d.counts_in_totals,
  d.bound_code, d.modality_code, d.capacity, d.capacity_unit, d.financing,
  d.asserted_by, d.via, d.citation_id, d.citation_place, d.unit_wording, d.note, d.licence_code,
  d.known_at, d.known_basis, d.recorded_at, d.source_id, d.snapshot_id, d.record_number
FROM current.deals AS d
