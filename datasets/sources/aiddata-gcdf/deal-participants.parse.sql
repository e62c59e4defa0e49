-- Lenders of the loans of the dataset, and those that lent beside them.
WITH read AS (
  SELECT record_number, locator, "AidData Record ID" AS id, "Recipient" AS recipient,
    lower("Flow Type Simplified") AS flow_type, "Financier Country" AS financier,
    "Funding Agencies" AS funding, "Co-financing Agencies" AS beside
  FROM input
), named AS (
  SELECT record_number, locator, id, recipient, flow_type, financier AS area,
    unnest(list_distinct(list_transform(string_split(funding, '|'), name -> trim(name)))) AS name
  FROM read
  UNION ALL
  SELECT record_number, locator, id, recipient, flow_type, CAST(NULL AS VARCHAR),
    unnest(list_distinct(list_transform(string_split(beside, '|'), name -> trim(name))))
  FROM read
), all_rows AS (
  -- A lender that is named in both columns is one.
  SELECT record_number, min(locator) || ', ' || name AS locator, id, recipient, flow_type, max(area) AS area, name
  FROM named WHERE name <> '' GROUP BY record_number, id, recipient, flow_type, name
  UNION ALL
  SELECT record_number, locator, id, recipient, flow_type, NULL, NULL
  FROM read WHERE nullif(trim(concat(funding, beside), '| '), '') IS NULL
)
SELECT
  record_number, locator,
  CASE
    WHEN recipient LIKE '%, regional' OR recipient = 'Multi-Region' THEN 'more than one recipient'
    WHEN name IS NULL THEN 'no agency named'
    WHEN flow_type <> 'loan' THEN 'agency of what is no loan'
  END AS ignored_by,
  'aiddata-' || id AS deal_id, name AS participant, area AS participant_area, 'lender' AS role,
  'AidData''s Global Chinese Development Finance Dataset, Version 3.0' AS citation_title,
  'record ' || id || ', ' || name AS place
FROM all_rows
