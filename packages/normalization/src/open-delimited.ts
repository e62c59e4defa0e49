import { join } from 'node:path'
import { CorridorError, type Layout, type Opening, type Session, sqlName, sqlText } from '@corridor/contracts'
import { recordsOf } from './csv-header.ts'
import { type CsvInput, dataRecords, LONGEST_RECORD, soundScan, withRecords } from './inspect-csv.ts'
import { cellsOf, END_CELL, namedColumns, seenColumns } from './layout-columns.ts'
import { wrongEncoding } from './open-text.ts'
import { type OpenEffects, type OpenedPart, type RawPart, recordName } from './raw-part.ts'
import { type RaggedLine, readInput } from './read-input.ts'

type Delimited = Extract<Opening, { as: 'delimited' }>

/** Opens a file of separated values: transcoded where it is not UTF-8, counted by its bytes, then parsed. */
export const openDelimited = async (
  session: Session,
  effects: OpenEffects,
  layout: Layout,
  open: Delimited,
  part: RawPart,
  folder: string,
  target: string,
): Promise<OpenedPart> => {
  const { name } = part
  const path = await asUtf8(effects, open, part, join(folder, `utf8-${part.ordinal}.csv`))
  const input = await inspect(effects, open, path, name)
  const cells = cellsOf(layout, name, input.columns)
  const hasEnd = input.columns.includes(END_CELL)
  const ragged = await readInput(session, input, folder, hasEnd ? `${cells}, trim(${END_CELL}) AS ${END_CELL}` : cells)
  await refuse(session, part, ragged)
  const where = hasEnd ? `WHERE ${END_CELL} IS NULL OR ${END_CELL} = ''` : ''
  if (hasEnd) {
    await session.run(`INSERT INTO refused SELECT record_number + ${part.recordsBefore},
      ${recordName(part, 'record_number')}, 'has too many cells', ${END_CELL} FROM input WHERE ${END_CELL} <> ''`)
  }
  // A record that was refused for a cell too many may have come through the parser all the same.
  const isRefused =
    ragged.length === 0 ? 'FALSE' : `record_number IN (${ragged.map(({ record }) => record).join(', ')})`
  const sound = `FROM (FROM input ${where}) WHERE NOT ${isRefused}`
  // Downloads that were glued together bring their headings along.
  const names = layout.columns.mapped.map((column) => `${sqlName(column)} = ${sqlText(column)}`)
  const isHeading = names.length === 0 ? 'FALSE' : `coalesce(${names.join(' AND ')}, FALSE)`
  await session.run(`INSERT INTO left_out SELECT record_number + ${part.recordsBefore},
    ${recordName(part, 'record_number')}, 'heading repeated' ${sound} AND ${isHeading}`)
  const columns = [
    ...seenColumns(layout, input.columns),
    ...(layout.columns.optional ?? []).filter((column) => !input.columns.includes(column)),
  ]
  await session.run(`COPY (SELECT record_number + ${part.recordsBefore} AS record_number,
      ${recordName(part, 'record_number')} AS locator, ${columns.map(sqlName).join(', ')}
    ${sound} AND NOT ${isHeading}) TO ${sqlText(target)} (FORMAT parquet, COMPRESSION uncompressed)`)
  return { path: target, columns, expected: dataRecords(input) }
}

const refuse = async (session: Session, part: RawPart, ragged: readonly RaggedLine[]): Promise<void> => {
  if (ragged.length === 0) return
  const rows = ragged.map(
    ({ record, reason, text }) =>
      `(${record + part.recordsBefore}, ${recordName(part, String(record))}, ${sqlText(reason)}, ${sqlText(text)})`,
  )
  await session.run(`INSERT INTO refused VALUES ${rows.join(', ')}`)
}

/** A path to the text in UTF-8, beginning with its header. The first of the encodings that all bytes fit is the one. */
const asUtf8 = async (
  { scanText, readers }: OpenEffects,
  { encodings, headerBegins, headerLine, delimiter }: Delimited,
  { path, name }: RawPart,
  target: string,
): Promise<string> => {
  const from = headerBegins ?? headerLine
  for (const encoding of encodings) {
    if (encoding === 'utf-8' && from === undefined) {
      if ((await scanText(path, { delimiter })).invalidUtf8At === undefined) return path
      continue
    }
    const outcome = await readers.transcode(path, encoding, target, from)
    if (outcome === 'done') return target
    if (outcome === 'no_such_line') {
      throw new CorridorError(
        'SourceChanged',
        `${name} has no header ${headerBegins === undefined ? `at line ${headerLine}` : `that begins with ${headerBegins}`}`,
        {
          place: name,
        },
      )
    }
  }
  throw wrongEncoding(name, encodings)
}

const inspect = async (
  { scanText }: OpenEffects,
  { delimiter, header, hasTrailingSeparator }: Delimited,
  path: string,
  name: string,
): Promise<CsvInput> => {
  const [top = [], next] = await recordsOf(path, LONGEST_RECORD, delimiter, 2)
  const first = header ?? top
  // Whoever saved such a file anew left the last separators out.
  const ends =
    hasTrailingSeparator === true && (header !== undefined || next?.length !== first.length || first.at(-1) === '')
  const cells = ends && first.at(-1) === '' ? first.slice(0, -1) : first
  const columns = [...namedColumns(cells), ...(ends ? [END_CELL] : [])]
  const scan = soundScan(name, await scanText(path, { delimiter, cells: columns.length }))
  return withRecords({ path, name, columns, scan, delimiter, hasHeader: header === undefined })
}
