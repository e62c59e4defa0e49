-- What somebody would write who knows these vintages: all complete, of one partition, in the order of their names. Of each key
-- the values that differ from the one before, an end where the next vintage lacks it, and since when each was known until when.
-- Only the value is compared; no corrections, no partitions that speak for themselves, no order but that of the vintages.
COPY (
  WITH told AS (
    SELECT *, CAST(right(snapshot_id, 12) AS INTEGER) AS nth FROM read_parquet('{path}/*.parquet')
  ), beside AS (
    SELECT *, lag(value) OVER vintages AS value_before, lag(nth) OVER vintages AS nth_before, lead(nth) OVER vintages AS nth_after
    FROM told
    WINDOW vintages AS (PARTITION BY {key} ORDER BY known_at, recorded_at, snapshot_id, record_number)
  ), versions AS (
    SELECT * EXCLUDE (value_before, nth_before, nth_after), FALSE AS is_tombstone FROM beside
    WHERE nth_before IS DISTINCT FROM nth - 1 OR value_before IS DISTINCT FROM value
    UNION ALL BY NAME
    SELECT {key}, partition_id, record_number, licence_code, nth + 1 AS nth, 'absent' AS locator, known_basis,
      known_at + INTERVAL 1 MONTH AS known_at, recorded_at, TRUE AS is_tombstone
    FROM beside WHERE nth < 4 AND nth_after IS DISTINCT FROM nth + 1
  )
  SELECT * EXCLUDE (nth), known_at AS known_from, lead(known_at) OVER (
      PARTITION BY {key} ORDER BY known_at, recorded_at, snapshot_id, record_number) AS known_to
  FROM versions
  ORDER BY {key}, known_at, recorded_at, snapshot_id, record_number
) TO '{target}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
