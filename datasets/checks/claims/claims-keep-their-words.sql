-- Records of claims that carry words which may not leave.
SELECT concat(citation_id, ', character ', CAST(span_start AS VARCHAR)) AS offending_key, 'the words of the text stand in the record' AS message,
       source_id, partition_id, snapshot_id, record_number, locator, licence_code
FROM versions.claims
WHERE quote IS NOT NULL AND quote_licence_code IS DISTINCT FROM 'rows'
