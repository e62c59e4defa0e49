import { CorridorError, type Layout, type Session, sqlText } from '@corridor/contracts'
import { cellsOf, seenColumns } from './layout-columns.ts'
import { unreadable } from './open-text.ts'
import { type OpenedPart, type RawPart, recordName } from './raw-part.ts'

/** Opens the objects of a JSON array: one record each, one column per key; what is nested stays JSON text. */
export const openJson = async (
  session: Session,
  layout: Layout,
  rows: string,
  part: RawPart,
  target: string,
): Promise<OpenedPart> => {
  const { path, name } = part
  const read = `(SELECT json_extract(content, ${sqlText(rows)}) AS found FROM read_text(${sqlText(path)}))`
  const [shape] = await unreadable(name, 'JSON', () =>
    session.rows(`SELECT json_type(found) AS type, json_array_length(found) AS n FROM ${read}`),
  )
  if (shape?.type !== 'ARRAY') {
    throw new CorridorError('SourceChanged', `${name} has no array of records at ${rows}`, { place: name })
  }
  if (Number(shape.n) === 0) throw new CorridorError('SourceEmpty', `${name} holds no records`, { place: name })
  await session.run(`CREATE OR REPLACE TEMP TABLE objects AS SELECT unnest(range(1, len(items) + 1)) AS record_number,
    unnest(items) AS item FROM (SELECT json_extract(found, '$[*]') AS items FROM ${read})`)
  const strangers = await session.rows("SELECT record_number FROM objects WHERE json_type(item) <> 'OBJECT' LIMIT 1")
  if (strangers.length > 0) {
    throw new CorridorError('SourceChanged', `${name}: record ${strangers[0]?.record_number} is no object`, {
      place: name,
    })
  }
  const keys = await session.rows(
    'SELECT key, min(record_number) AS first FROM (SELECT record_number, unnest(json_keys(item)) AS key FROM objects) GROUP BY key ORDER BY first, key',
  )
  const columns = keys.map(({ key }) => String(key))
  const cells = cellsOf(layout, name, columns)
  const seen = seenColumns(layout, columns)
  const values = seen.map((column) => `json_extract_string(item, ${sqlText(`$."${column}"`)}) AS "${column}"`)
  await session.run(`COPY (SELECT record_number + ${part.recordsBefore} AS record_number,
      ${recordName(part, 'record_number')} AS locator, ${cells}
    FROM (SELECT record_number, ${values.join(', ')} FROM objects) ORDER BY record_number)
    TO ${sqlText(target)} (FORMAT parquet, COMPRESSION uncompressed)`)
  return {
    path: target,
    columns: [...seen, ...(layout.columns.optional ?? []).filter((column) => !columns.includes(column))],
    expected: Number(shape.n),
  }
}
