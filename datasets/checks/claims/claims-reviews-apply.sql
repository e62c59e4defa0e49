-- Reviews that apply to no claim: of an earlier text, or of a place where nothing is read any more.
SELECT concat(r.citation_id, ', characters ', CAST(r.span_start AS VARCHAR), '-', CAST(r.span_end AS VARCHAR), ', by ', r.reviewed_by) AS offending_key,
       CASE WHEN EXISTS (SELECT 1 FROM current.claims AS t WHERE t.citation_id = r.citation_id AND t.document_sha256 = r.document_sha256)
            THEN 'no such claim is read at the place' ELSE 'the text has changed since: the review is open again' END AS message,
       r.source_id, r.partition_id, r.snapshot_id, r.record_number, r.locator, r.licence_code
FROM current.claim_reviews AS r
LEFT JOIN current.claims AS c
  ON c.citation_id = r.citation_id AND c.document_sha256 = r.document_sha256 AND c.span_start = r.span_start AND c.span_end = r.span_end
 AND c.quote_sha256 = r.quote_sha256 AND coalesce(r.claim_indicator_code, c.claim_indicator_code) = c.claim_indicator_code
WHERE c.citation_id IS NULL
