-- Claims of the newest text of each document, as read or as a reviewer has mended them; a review of an earlier text is open again.
SELECT concat(c.citation_id, '-', CAST(c.span_start AS VARCHAR), '-', CAST(c.span_end AS VARCHAR), '-', CAST(c.nth AS VARCHAR)) AS claim_id,
       c.citation_id, d.document_key, d.citation_title, d.publisher, CAST(c.known_at AS DATE) AS document_on, c.known_basis,
       c.citation_place, c.language_code, c.source_id, c.snapshot_id, c.record_number, c.locator, c.asserted_by, c.via,
       c.document_sha256, c.span_start, c.span_end, c.quote_sha256, c.quote, c.quote_licence_code, c.confidence, c.licence_code,
       c.known_at, c.recorded_at,
       coalesce(r.fixed_indicator_code, c.claim_indicator_code) AS claim_indicator_code,
       coalesce(r.reporter_code, c.reporter_code) AS reporter_code, coalesce(r.partner_code, c.partner_code) AS partner_code,
       coalesce(r.claim_flow_code, c.claim_flow_code) AS claim_flow_code, coalesce(r.unit_code, c.unit_code) AS unit_code,
       coalesce(r.value, c.value) AS value, CASE WHEN r.value IS NULL THEN c.value_to ELSE r.value_to END AS value_to,
       CASE WHEN r.value IS NULL THEN c.value_usd ELSE r.value_usd END AS value_usd,
       CAST(CASE WHEN r.value IS NULL THEN coalesce(c.value - c.value_low, c.value_high - c.value)
                 ELSE coalesce(r.value - r.value_low, r.value_high - r.value) END AS DOUBLE) AS half_step,
       coalesce(r.bound_code, c.bound_code) AS bound_code, coalesce(r.modality_code, c.modality_code) AS modality_code,
       coalesce(r.period_start, c.period_start) AS period_start, coalesce(r.period_end, c.period_end) AS period_end, c.since_on,
       coalesce(r.base_period_start, c.base_period_start) AS base_period_start,
       coalesce(r.base_period_end, c.base_period_end) AS base_period_end, coalesce(r.scope_code, c.scope_code) AS scope_code,
       CASE WHEN o.action_code IS NULL THEN NULL WHEN o.is_same = 0 THEN 'reopened' WHEN o.action_code = 'accept' THEN 'accepted'
            WHEN o.action_code = 'fix' THEN 'fixed' ELSE 'rejected' END AS review_code,
       o.review_reason, o.reviewed_by, o.reviewed_on
FROM (
  SELECT *, row_number() OVER (PARTITION BY citation_id, span_start, span_end
           ORDER BY claim_indicator_code, reporter_code NULLS LAST, partner_code NULLS LAST, claim_flow_code NULLS LAST, unit_code,
             period_start NULLS LAST, period_end NULLS LAST, record_number) AS nth
  FROM current.claims
  WHERE licence_code = 'rows'
    AND concat(citation_id, source_id, document_sha256) IN (
      SELECT told FROM (
        SELECT concat(citation_id, source_id, document_sha256) AS told, row_number() OVER (
                 PARTITION BY citation_id ORDER BY max(known_at) DESC, max(recorded_at) DESC, document_sha256, source_id) AS place
        FROM current.claims WHERE licence_code = 'rows' GROUP BY citation_id, source_id, document_sha256) AS texts
      WHERE place = 1)) AS c
LEFT JOIN (
  SELECT citation_id, min(citation_title) AS citation_title, min(publisher) AS publisher,
         lower(concat(coalesce(min(citation_title), ''), '|', coalesce(min(publisher), ''))) AS document_key
  FROM records.citations GROUP BY citation_id) AS d ON d.citation_id = c.citation_id
LEFT JOIN (
  -- The last word on each claim: on this very text, else on an earlier one.
  SELECT * FROM (
    SELECT t.source_id, t.snapshot_id, t.record_number, t.locator, q.action_code, q.review_reason, q.reviewed_by, q.reviewed_on,
           q.source_id AS review_source_id, q.snapshot_id AS review_snapshot_id, q.record_number AS review_record_number,
           CASE WHEN q.document_sha256 = t.document_sha256 THEN 1 ELSE 0 END AS is_same,
           row_number() OVER (PARTITION BY t.source_id, t.snapshot_id, t.record_number, t.locator
             ORDER BY CASE WHEN q.document_sha256 = t.document_sha256 THEN 1 ELSE 2 END, q.reviewed_on DESC, q.reviewed_by,
               q.source_id, q.record_number) AS place
    FROM current.claims AS t
    JOIN current.claim_reviews AS q
      ON q.citation_id = t.citation_id AND coalesce(q.claim_indicator_code, t.claim_indicator_code) = t.claim_indicator_code
     AND ((q.span_start = t.span_start AND q.span_end = t.span_end AND q.quote_sha256 = t.quote_sha256)
       OR (q.document_sha256 <> t.document_sha256
         AND (q.quote_sha256 = t.quote_sha256 OR q.span_start = t.span_start)))
  ) AS found WHERE place = 1
) AS o ON o.source_id = c.source_id AND o.snapshot_id = c.snapshot_id AND o.record_number = c.record_number AND o.locator = c.locator
-- Only a fix of this very text changes what was read.
LEFT JOIN current.claim_reviews AS r
  ON o.is_same = 1 AND o.action_code = 'fix' AND r.source_id = o.review_source_id AND r.snapshot_id = o.review_snapshot_id
 AND r.record_number = o.review_record_number
