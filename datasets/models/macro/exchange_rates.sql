-- Exchange rates as published, one row per currency, period and publication.
SELECT
  r.currency_code, r.per_currency_code, r.rate_type_code, r.period_start, r.period_end, r.frequency_code, r.rate, r.day_count,
  r.asserted_by, r.via, r.citation_id, r.citation_place, r.unit_wording, r.note, r.licence_code,
  r.known_at, r.known_basis, r.recorded_at, r.source_id, r.snapshot_id, r.record_number
FROM current.rates AS r
