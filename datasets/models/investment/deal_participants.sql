-- Who takes part in which deal, in which role, with which share.
SELECT
  d.deal_id, d.participant_name, d.participant_area_code, d.role_code, d.ownership_pct, d.financing_pct,
  d.asserted_by, d.via, d.citation_id, d.citation_place, d.unit_wording, d.note, d.licence_code,
  d.known_at, d.known_basis, d.recorded_at, d.source_id, d.snapshot_id, d.record_number
FROM current.deal_participants AS d
