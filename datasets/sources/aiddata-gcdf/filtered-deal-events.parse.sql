-- Steps of the loans and grants of a filtered table: commitment, then the status that it states.
WITH read AS (
  SELECT record_number, locator, "AidData Record ID" AS id, "Status" AS status, "Recipient" AS recipient,
    nullif("Commitment Year", 'NA') AS committed, nullif("Completion Year", 'NA') AS completed
  FROM input
), steps AS (
  SELECT record_number, locator || ', commitment' AS locator, id, status, recipient, committed AS date, 'Commitment Year' AS wording,
    CASE
      WHEN status = 'Pipeline: Pledge' THEN 'announced'
      WHEN status IN ('Pipeline: Commitment', 'Implementation', 'Completion', 'Suspended', 'Cancelled') THEN 'signed'
      ELSE 'status:' || coalesce(status, 'blank')
    END AS stage
  FROM read
  UNION ALL
  SELECT record_number, locator || ', status', id, status, recipient,
    CASE WHEN status = 'Completion' THEN completed END, status,
    CASE status
      WHEN 'Implementation' THEN 'started'
      WHEN 'Completion' THEN 'completed'
      WHEN 'Suspended' THEN 'suspended'
      WHEN 'Cancelled' THEN 'cancelled'
    END
  FROM read WHERE status IN ('Implementation', 'Completion', 'Suspended', 'Cancelled')
  UNION ALL
  SELECT record_number, locator || ', completion to come', id, status, recipient, completed, 'Completion Year', 'planned'
  FROM read WHERE completed IS NOT NULL AND status IN ('Pipeline: Pledge', 'Pipeline: Commitment', 'Implementation')
)
SELECT
  record_number, locator,
  CASE WHEN recipient LIKE '%, regional' OR recipient = 'Multi-Region' THEN 'more than one recipient' END AS ignored_by,
  'aiddata-' || id AS deal_id, stage, date, wording AS stage_wording,
  'AidData''s Global Chinese Development Finance Dataset, Version 3.0' AS citation_title,
  'record ' || id || ', ' || wording AS place
FROM steps
