-- The least that any history has to do: of the vintages of each fact those that say another value than the one before, in the
-- order in which they became known, to one Parquet file. No tombstones, no corrections, no partitions that speak for themselves.
COPY (
  WITH beside AS (
    SELECT *, lag(value) OVER vintages AS value_before, row_number() OVER vintages AS nth
    FROM read_parquet('{path}/*.parquet')
    WINDOW vintages AS (
      PARTITION BY source_id, reporter_code, partner_code, flow_code, product_scheme_code, product_code, transport_mode_code,
        valuation_code, coverage_code, period_start, period_end, is_cumulative, key_detail
      ORDER BY known_at, recorded_at, snapshot_id, record_number)
  ), versions AS (
    SELECT * EXCLUDE (value_before, nth) FROM beside WHERE nth = 1 OR value_before IS DISTINCT FROM value
  )
  SELECT *, lead(known_at) OVER (
      PARTITION BY source_id, reporter_code, partner_code, flow_code, product_scheme_code, product_code, transport_mode_code,
        valuation_code, coverage_code, period_start, period_end, is_cumulative, key_detail
      ORDER BY known_at, recorded_at, snapshot_id, record_number) AS known_to
  FROM versions
  ORDER BY source_id, reporter_code, partner_code, flow_code, product_scheme_code, product_code, transport_mode_code,
    valuation_code, coverage_code, period_start, period_end, is_cumulative, key_detail, known_at, snapshot_id, record_number
) TO '{target}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
