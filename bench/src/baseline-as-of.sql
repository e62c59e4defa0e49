-- What was known at a moment, asked of the vintages themselves: of each key the last that was told by then, unless a later
-- vintage of then lacks it; summed, so that the answer is one row.
COPY (
  WITH told AS (
    SELECT *, row_number() OVER (PARTITION BY {key} ORDER BY known_at DESC, recorded_at DESC, snapshot_id DESC) AS back,
      max(known_at) OVER () AS last_known_at
    FROM (SELECT {key}, value, known_at, recorded_at, snapshot_id FROM read_parquet('{path}/*.parquet')
      WHERE known_at <= TIMESTAMP '2020-03-15')
  )
  SELECT count(*) AS n, sum(value) AS value FROM told WHERE back = 1 AND known_at = last_known_at
) TO '{target}' (FORMAT csv, HEADER)
