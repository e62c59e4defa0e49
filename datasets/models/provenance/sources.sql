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
)
SELECT s.source_id, s.title, s.publisher, s.description, s.coverage, s.cadence, s.licence_code, s.licence_text,
  coalesce(n.row_count, 0) AS row_count, coalesce(n.rejected_count, 0) AS rejected_count,
  coalesce(c.citation_count, 0) AS citation_count
FROM records.sources AS s
LEFT JOIN counted AS n ON n.source_id = s.source_id
LEFT JOIN cited AS c ON c.source_id = s.source_id
