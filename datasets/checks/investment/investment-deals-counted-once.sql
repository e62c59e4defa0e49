-- Deals that stand in totals more than once: by two rows, or by themselves and by what they belong to.
WITH RECURSIVE counted AS (
  SELECT deal_id, count(*) AS times FROM current.deals WHERE counts_in_totals GROUP BY deal_id
), parents AS (
  SELECT DISTINCT deal_id, parent_deal_id FROM current.deals WHERE parent_deal_id IS NOT NULL
), ancestors (deal_id, ancestor_id, steps) AS (
  SELECT deal_id, parent_deal_id, 1 FROM parents
  UNION ALL
  -- The limit keeps a circle of parents from running for ever.
  SELECT a.deal_id, p.parent_deal_id, a.steps + 1
  FROM ancestors AS a JOIN parents AS p ON p.deal_id = a.ancestor_id WHERE a.steps < 5
)
SELECT deal_id AS offending_key, 'counted in ' || CAST(times AS VARCHAR) || ' rows' AS message, 'deals' AS dataset, 'rows' AS licence_code
FROM counted WHERE times > 1
UNION ALL
SELECT a.deal_id || ' in ' || a.ancestor_id AS offending_key, 'a part is counted beside the whole' AS message, 'deals' AS dataset, 'rows' AS licence_code
FROM ancestors AS a
JOIN counted AS part ON part.deal_id = a.deal_id
JOIN counted AS whole ON whole.deal_id = a.ancestor_id
