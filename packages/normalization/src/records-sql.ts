import { type Kind, type originColumns, recordColumns, sqlText } from '@corridor/contracts'
import type { SeparateTask } from './separate.ts'

/** Whether the bit of a record is set in a string of bits kept as a variable of the session. */
export const isMarked = (bits: string, record = 'record_number'): string =>
  `coalesce(get_bit(getvariable('${bits}'), CAST(${record} - 1 AS INTEGER)) = 1, FALSE)`

/** Sets such a variable from the record numbers that a query gives. A filter by bits keeps the order of the file, and is cheap. */
export const markSql = (bits: string, records: string, expected: number): string =>
  `SET VARIABLE ${bits} = (SELECT bitstring_agg(record_number, 1, ${expected}) FROM (${records}))`

/** Columns that say together which fact a record is. */
export const keyOf = (kind: Kind, keyedBy: readonly string[]): readonly string[] => [...kind.key, ...keyedBy]

/** The record columns of a kind, of those records that come through, in the order of the file. */
export const recordsSelect = ({ kind, snapshot, keyedBy }: SeparateTask): string => {
  const origin: Readonly<Record<(typeof originColumns)[number], string>> = {
    source_id: sqlText(snapshot.source_id),
    partition_id: sqlText(snapshot.partition_id),
    snapshot_id: sqlText(snapshot.snapshot_id),
    record_number: 'file_record',
    locator: 'locator',
    key_detail: keyedBy.length === 0 ? 'CAST(NULL AS VARCHAR)' : `concat_ws(' | ', ${keyedBy.join(', ')})`,
  }
  const columns = recordColumns(kind).map((column) =>
    column in origin ? `${origin[column as keyof typeof origin]} AS ${column}` : column,
  )
  return `SELECT ${columns.join(', ')} FROM resolved
    WHERE NOT ${isMarked('left_out')}`
}

/** The publications that the records in the file at `path` rest on. */
export const citedSelect = ({ snapshot }: SeparateTask, path: string): string => {
  const part = (place: number): string => `nullif(split_part(parts.citation, chr(31), ${place}), '')`
  return `
    WITH parts AS (SELECT DISTINCT citation, 'c' || left(md5(citation), 12) AS citation_id FROM intake),
    dates AS (
      SELECT 'c' || left(md5(citation), 12) AS citation_id, min(published_on) AS published_on, min(accessed_on) AS accessed_on
      FROM intake WHERE NOT ${isMarked('left_out')}
      GROUP BY citation
    ), known AS (
      SELECT citation_id, min(known_at) AS known_at,
             CASE WHEN bool_or(licence_code = 'no') THEN 'no' WHEN bool_or(licence_code = 'derived') THEN 'derived'
                  ELSE 'rows' END AS licence_code
      FROM read_parquet(${sqlText(path)}) GROUP BY citation_id
    )
    SELECT ${sqlText(snapshot.source_id)} AS source_id, known.citation_id, ${part(1)} AS citation_title,
           ${part(2)} AS publisher, dates.published_on, dates.accessed_on, ${part(3)} AS url, known.known_at, known.licence_code
    FROM known JOIN parts USING (citation_id) JOIN dates USING (citation_id)`
}
