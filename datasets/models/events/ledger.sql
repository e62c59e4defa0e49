-- Dated facts without a number, one row per event and publication.
SELECT
  e.event_id, e.event_type_code, e.area_codes, e.event_on, e.event_end_on, e.title, e.description, e.event_status_code,
  e.asserted_by, e.via, e.citation_id, e.citation_place, e.unit_wording, e.note, e.licence_code,
  e.known_at, e.known_basis, e.recorded_at, e.source_id, e.snapshot_id, e.record_number
FROM current.events AS e
