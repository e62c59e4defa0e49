-- Gas, oil and uranium between Central Asia and China, as each publication says it.
SELECT
  o.indicator_code, i.name_en AS indicator_name, o.area_code, o.counterpart_code, o.region_code, o.city,
  o.route_code, o.border_point_code, o.sector, o.product, o.subject,
  o.period_start, o.period_end, o.frequency_code, o.is_cumulative,
  o.value_text, o.value, o.unit_code, o.value_low, o.value_high,
  o.value_usd, o.value_usd_low, o.value_usd_high, o.usd_basis_code,
  o.bound_code, o.modality_code, o.obs_status_code, o.method_code, o.formula, o.growth_published_pct, o.definition,
  o.asserted_by, o.via, o.citation_id, o.citation_place, o.unit_wording, o.note, o.licence_code,
  o.known_at, o.known_basis, o.recorded_at, o.source_id, o.snapshot_id, o.record_number
FROM current.observations AS o
JOIN reference.indicators AS i ON i.indicator_code = o.indicator_code
WHERE i.subject = 'energy'
