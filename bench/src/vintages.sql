-- One vintage of the records of a snapshot, known a month after the one before: each revises one value in a hundred for good,
-- and lacks one key in five hundred more than the one before; one key in a thousand is away from the second and comes back.
COPY (
  SELECT * REPLACE (
    '{snapshot}' AS snapshot_id,
    CAST(value + CASE WHEN record_number % 100 BETWEEN 1 AND {nth} THEN record_number % 100 ELSE 0 END AS DECIMAL(30,6)) AS value,
    TIMESTAMP '2020-01-01' + {nth} * INTERVAL 1 MONTH AS known_at,
    'edition' AS known_basis,
    TIMESTAMP '2026-11-22' AS recorded_at)
  FROM read_parquet('{path}')
  WHERE NOT record_number % 500 BETWEEN 11 AND 10 + {nth} AND NOT (record_number % 1000 = 7 AND {nth} = 1)
) TO '{target}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
