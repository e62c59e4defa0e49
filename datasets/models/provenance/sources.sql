-- Every source with its terms, and the rows, rejected records and citations of it.
WITH newest AS (
  SELECT source_id, row_count, rejected_count,
    row_number() OVER (PARTITION BY source_id, partition_id ORDER BY retrieved_at DESC, snapshot_id DESC) AS place
  FROM records.snapshots
), counted AS (
  -- Older snapshots hold the same rows again.
  SELECT source_id, CAST(sum(row_count) AS BIGINT) AS row_count, CAST(sum(rejected_count) AS BIGINT) AS rejected_count
  FROM newest WHERE place = 1 GROUP BY source_id
), cited AS (
  SELECT source_id, count(DISTINCT citation_id) AS citation_count FROM records.citations GROUP BY source_id
), told AS (
  SELECT source_id, licence_code FROM current.classification_items
  UNION ALL
  SELECT source_id, licence_code FROM current.correspondences
  UNION ALL
  SELECT source_id, licence_code FROM current.deal_events
  UNION ALL
  SELECT source_id, licence_code FROM current.deal_participants
  UNION ALL
  SELECT source_id, licence_code FROM current.deals
  UNION ALL
  SELECT source_id, licence_code FROM current.events
  UNION ALL
  SELECT source_id, licence_code FROM current.investment_positions
  UNION ALL
  SELECT source_id, licence_code FROM current.observations
  UNION ALL
  SELECT source_id, licence_code FROM current.rates
  UNION ALL
  SELECT source_id, licence_code FROM current.trade_flows
), restricted AS (
  SELECT source_id, CAST(count(*) AS BIGINT) AS restricted_count FROM told WHERE licence_code IS DISTINCT FROM 'rows' GROUP BY source_id
)
SELECT s.source_id, s.title, s.publisher, s.description, s.coverage, s.cadence, s.licence_code, s.licence_text,
  coalesce(n.row_count, 0) AS row_count, coalesce(n.rejected_count, 0) AS rejected_count,
  coalesce(c.citation_count, 0) AS citation_count,
  coalesce(r.restricted_count, 0) AS restricted_count,
  concat(s.publisher, ': ', s.title, '. ', s.licence_text) AS attribution
FROM records.sources AS s
LEFT JOIN counted AS n ON n.source_id = s.source_id
LEFT JOIN cited AS c ON c.source_id = s.source_id
LEFT JOIN restricted AS r ON r.source_id = s.source_id
