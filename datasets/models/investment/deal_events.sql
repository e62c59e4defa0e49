-- The dated steps of deals, from announcement to completion or cancellation.
SELECT
  d.deal_id, d.stage_code, d.event_on, d.event_end_on, d.stage_wording,
  d.asserted_by, d.via, d.citation_id, d.citation_place, d.unit_wording, d.note, d.licence_code,
  d.known_at, d.known_basis, d.recorded_at, d.source_id, d.snapshot_id, d.record_number
FROM current.deal_events AS d
