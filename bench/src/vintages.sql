-- One vintage of the records of a snapshot: every twentieth value is another, and all of it became known a month later.
COPY (
  SELECT * REPLACE (
    '{snapshot}' AS snapshot_id,
    CAST(CASE WHEN record_number % 20 = {nth} THEN value + {nth} + 1 ELSE value END AS DECIMAL(30,6)) AS value,
    TIMESTAMP '2020-01-01' + {nth} * INTERVAL 1 MONTH AS known_at)
  FROM read_parquet('{path}')
) TO '{target}' (FORMAT parquet, COMPRESSION zstd)
