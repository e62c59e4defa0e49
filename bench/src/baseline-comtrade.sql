-- The least that any reader of a Comtrade file has to do: every column with a type that holds it, in the order of the file, to
-- one Parquet file. No codes looked up, no provenance, no duplicates, no rejects: one bad cell ends it.
COPY (
  SELECT *
  FROM read_csv('{path}', auto_detect = false, compression = 'gzip', header = true, delim = ',', quote = '"', escape = '"',
    columns = {
      line: 'BIGINT', pfCode: 'VARCHAR', yr: 'INTEGER', period: 'VARCHAR', periodDesc: 'VARCHAR', aggrLevel: 'INTEGER',
      IsLeaf: 'INTEGER', rgCode: 'INTEGER', rgDesc: 'VARCHAR', rtCode: 'VARCHAR', rtTitle: 'VARCHAR', rt3ISO: 'VARCHAR',
      ptCode: 'VARCHAR', ptTitle: 'VARCHAR', pt3ISO: 'VARCHAR', ptCode2: 'VARCHAR', ptTitle2: 'VARCHAR', pt3ISO2: 'VARCHAR',
      cstCode: 'VARCHAR', cstDesc: 'VARCHAR', motCode: 'VARCHAR', motDesc: 'VARCHAR', cmdCode: 'VARCHAR',
      cmdDescE: 'VARCHAR', qtCode: 'VARCHAR', qtDesc: 'VARCHAR', qtAltCode: 'VARCHAR', qtAltDesc: 'VARCHAR',
      TradeQuantity: 'DECIMAL(30,6)', AltQuantity: 'DECIMAL(30,6)', NetWeight: 'DECIMAL(30,6)',
      GrossWeight: 'DECIMAL(30,6)', TradeValue: 'DECIMAL(30,6)', CIFValue: 'DECIMAL(30,6)', FOBValue: 'DECIMAL(30,6)',
      estCode: 'VARCHAR', source_file: 'VARCHAR'
    })
) TO '{target}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
