-- The year in which each loan was committed.
SELECT
  record_number, locator, CAST(NULL AS VARCHAR) AS ignored_by,
  deal_id, 'signed' AS stage, "Year" AS date, 'Year of commitment' AS stage_wording,
  'China''s Overseas Development Finance' AS citation_title
FROM input
