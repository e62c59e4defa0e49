-- Steps of the records of the dataset on one ladder: pledge, commitment, implementation, completion, or an end before.
WITH read AS (
  SELECT record_number, locator, "AidData Record ID" AS id, "Status" AS status, "Recipient" AS recipient,
    coalesce("Commitment Date (MM/DD/YYYY)", "Commitment Year") AS committed,
    coalesce("Actual Implementation Start Date (MM/DD/YYYY)", "Implementation Start Year") AS started,
    coalesce("Actual Completion Date (MM/DD/YYYY)", "Completion Year") AS completed
  FROM input
), steps AS (
  SELECT record_number, locator || ', commitment' AS locator, id, recipient, committed AS date, 'Commitment Year' AS wording,
    CASE
      WHEN status = 'Pipeline: Pledge' THEN 'announced'
      WHEN status IN ('Pipeline: Commitment', 'Implementation', 'Completion', 'Suspended', 'Cancelled') THEN 'signed'
      ELSE 'status:' || coalesce(status, 'blank')
    END AS stage
  FROM read
  UNION ALL
  SELECT record_number, locator || ', implementation', id, recipient, started, 'Implementation Start Year', 'started'
  FROM read WHERE started IS NOT NULL OR status = 'Implementation'
  UNION ALL
  SELECT record_number, locator || ', completion', id, recipient, completed,
    CASE WHEN status = 'Completion' THEN status ELSE 'Completion Year' END,
    CASE WHEN status = 'Completion' THEN 'completed' ELSE 'planned' END
  FROM read WHERE status = 'Completion' OR completed IS NOT NULL
  UNION ALL
  SELECT record_number, locator || ', end', id, recipient, NULL, status, lower(status)
  FROM read WHERE status IN ('Suspended', 'Cancelled')
)
SELECT
  record_number, locator,
  CASE WHEN recipient LIKE '%, regional' OR recipient = 'Multi-Region' THEN 'more than one recipient' END AS ignored_by,
  'aiddata-' || id AS deal_id, stage,
  regexp_replace(date, '^([0-9]{2})/([0-9]{2})/([0-9]{4})$', '\3-\1-\2') AS date,
  wording AS stage_wording,
  'AidData''s Global Chinese Development Finance Dataset, Version 3.0' AS citation_title,
  'record ' || id || ', ' || wording AS place
FROM steps
