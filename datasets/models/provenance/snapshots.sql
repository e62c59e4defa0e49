-- The bytes that the records rest on, one row per snapshot.
SELECT s.source_id, s.partition_id, s.snapshot_id, s.kind, s.file, s.sha256, s.bytes, s.retrieved_at,
  CAST(s.edition_at AS DATE) AS edition_on, s.is_complete, s.is_first, s.licence_code, s.licence_text,
  s.row_count, s.rejected_count
FROM records.snapshots AS s
