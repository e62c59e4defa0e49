-- Records that were not taken, each with its reasons.
SELECT DISTINCT r.source_id, r.partition_id, r.snapshot_id, r.file, r.record_number, r.locator, r.column_name, r.reason,
  -- That a record was rejected may always be told; what it says only where all that its source gives may leave row by row.
  CASE WHEN s.licence_code = 'rows' AND t.source_id IS NULL THEN r.rejected_value END AS rejected_value
FROM records.rejected AS r
LEFT JOIN records.snapshots AS s
  ON s.source_id = r.source_id AND s.partition_id = r.partition_id AND s.snapshot_id = r.snapshot_id
LEFT JOIN (SELECT DISTINCT source_id FROM records.citations WHERE licence_code IS DISTINCT FROM 'rows') AS t
  ON t.source_id = r.source_id
