-- The least that any reader of the file has to do: every column with the type that the records declare for it (money
-- DECIMAL(20,2), quantities DECIMAL(30,6)), in the order of the file, to one Parquet file. No provenance, no lookups, no
-- duplicates, no rejects: one bad cell ends it.
COPY (
  SELECT *
  FROM read_csv('{path}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {
    reporter: 'VARCHAR', reporter_region: 'VARCHAR', partner: 'VARCHAR', flow: 'VARCHAR', product_scheme: 'VARCHAR',
    product: 'VARCHAR', transport_mode: 'VARCHAR', valuation: 'VARCHAR', coverage: 'VARCHAR', bound: 'VARCHAR',
    obs_status: 'VARCHAR', method: 'VARCHAR', formula: 'VARCHAR', growth_pct: 'DECIMAL(30,6)', period: 'VARCHAR',
    cumulative: 'BOOLEAN', value: 'DECIMAL(30,6)', unit: 'VARCHAR', rounded_to: 'DECIMAL(30,6)',
    usd_value: 'DECIMAL(20,2)', citation_title: 'VARCHAR', publisher: 'VARCHAR', published_on: 'DATE',
    accessed_on: 'DATE', url: 'VARCHAR', place: 'VARCHAR', asserted_by: 'VARCHAR', via: 'VARCHAR',
    unit_wording: 'VARCHAR', licence: 'VARCHAR', note: 'VARCHAR', recorded_on: 'DATE'
  })
) TO '{target}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
