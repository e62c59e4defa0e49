-- The ledgers of all sources, each correction with how many versions of records it changed and records it set aside.
WITH corrected AS (
  SELECT source_id, correction_id FROM versions.classification_items WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.correspondences WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.deal_events WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.deal_participants WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.deals WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.events WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.investment_positions WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.observations WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.rates WHERE correction_id IS NOT NULL
  UNION ALL SELECT source_id, correction_id FROM versions.trade_flows WHERE correction_id IS NOT NULL
), changed AS (
  -- A record with several corrections names them all.
  SELECT c.source_id, c.correction_id, count(*) AS corrected_count
  FROM records.corrections AS c
  JOIN corrected AS r ON r.source_id = c.source_id
   AND concat('; ', r.correction_id, '; ') LIKE concat('%; ', c.correction_id, '; %')
  GROUP BY c.source_id, c.correction_id
), set_aside AS (
  SELECT c.source_id, c.correction_id, count(*) AS set_aside_count
  FROM records.corrections AS c
  JOIN records.rejected AS r ON r.source_id = c.source_id AND r.reason = c.set_aside_reason
  GROUP BY c.source_id, c.correction_id
), snapshots AS (
  SELECT c.source_id, c.correction_id, count(*) AS snapshot_count
  FROM records.corrections AS c
  JOIN records.snapshots AS s ON s.source_id = c.source_id AND s.kind = c.kind
  WHERE c.correction_matches NOT LIKE '%partition_id = %'
     OR concat(c.correction_matches, '; ') LIKE concat('%partition_id = ', s.partition_id, '; %')
  GROUP BY c.source_id, c.correction_id
)
SELECT l.source_id, l.correction_id, l.kind, l.correction_matches, l.corrected_column, l.published_text,
       nullif(l.corrected_text, '') AS corrected_text, l.reason, l.correction_status,
       CAST(nullif(CAST(l.reported_on AS VARCHAR), '') AS DATE) AS reported_on, nullif(l.url, '') AS url, CAST(l.recorded_on AS DATE) AS recorded_on,
       CAST(coalesce(c.corrected_count, 0) AS BIGINT) AS corrected_count,
       CAST(coalesce(a.set_aside_count, 0) AS BIGINT) AS set_aside_count,
       CAST(coalesce(s.snapshot_count, 0) AS BIGINT) AS snapshot_count, o.licence_code
FROM records.corrections AS l
LEFT JOIN records.sources AS o ON o.source_id = l.source_id
LEFT JOIN changed AS c ON c.source_id = l.source_id AND c.correction_id = l.correction_id
LEFT JOIN set_aside AS a ON a.source_id = l.source_id AND a.correction_id = l.correction_id
LEFT JOIN snapshots AS s ON s.source_id = l.source_id AND s.correction_id = l.correction_id
