import { open } from 'node:fs/promises'
import { CorridorError, intakeColumns, type Kind, requiredIntake } from '@corridor/contracts'

/** The cells of the first record of a file, which is no longer than `limit` bytes. */
export const headerOf = async (path: string, limit: number): Promise<readonly string[]> =>
  (await recordsOf(path, limit, ',', 1))[0] ?? []

/** The cells of the first records of a file, as many of them as stand in its first `limit` bytes. */
export const recordsOf = async (
  path: string,
  limit: number,
  delimiter: string,
  count: number,
): Promise<readonly (readonly string[])[]> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(limit), 0, limit, 0)
    let text = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '')
    const records: (readonly string[])[] = []
    while (records.length < count && (records.length === 0 || text !== '')) {
      const { cells, end } = recordIn(text, delimiter)
      records.push(cells)
      text = text.slice(end).replace(/^[\r\n]+/, '')
    }
    return records
  } finally {
    await file.close()
  }
}

/** Cells up to the first line end outside quotes, trimmed; a doubled quotation mark inside quotes is one. */
export const firstRecord = (text: string, delimiter: string): readonly string[] => recordIn(text, delimiter).cells

const recordIn = (text: string, delimiter: string): { readonly cells: readonly string[]; readonly end: number } => {
  const cells: string[] = []
  const cell = new RegExp(`[ ]*(?:"((?:[^"]|"")*)"[ ]*|([^${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|\\r?$)`, 'y')
  for (let end = 0; ; end = cell.lastIndex) {
    const found = cell.exec(text)
    if (!found) {
      const rest = text.slice(end).split(/[\r\n]/, 1)[0] ?? ''
      return { cells: [...cells, rest.trim()], end: end + rest.length }
    }
    cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim())
    if (found[3] !== delimiter) return { cells, end: cell.lastIndex }
  }
}

/**
 * Strict reading: every column of the file is one that the layout documents, once; those that a record needs are there.
 * @throws MalformedFile, SourceChanged
 */
export const checkHeader = (name: string, columns: readonly string[], kind: Kind): void => {
  const only = columns[0] ?? ''
  const separator = columns.length === 1 ? [';', '\t', '|'].find((sign) => only.includes(sign)) : undefined
  if (separator !== undefined) {
    throw new CorridorError(
      'MalformedFile',
      `${name} separates its cells by ${JSON.stringify(separator)}, not by commas`,
      {
        place: `${name} header`,
        hint: 'Save the file with commas between the cells, then add it again.',
      },
    )
  }
  const known = new Set(intakeColumns(kind))
  const blank = columns.flatMap((column, index) => (column === '' ? [index + 1] : []))
  const strange = columns.filter((column) => column !== '' && !known.has(column))
  const missing = requiredIntake(kind).filter((column) => !columns.includes(column))
  const doubled = columns.filter((column, index) => column !== '' && columns.indexOf(column) !== index)
  const faults = [
    ...(blank.length > 0 ? [`columns without a name: ${blank.join(', ')}`] : []),
    ...(strange.length > 0 ? [`columns that the layout of ${kind.id} does not know: ${strange.join(', ')}`] : []),
    ...(missing.length > 0 ? [`no column for what it needs, missing: ${missing.join(', ')}`] : []),
    ...(doubled.length > 0 ? [`columns that stand twice: ${doubled.join(', ')}`] : []),
  ]
  if (faults.length > 0) {
    throw new CorridorError('SourceChanged', `${name} has ${faults.join('; ')}`, { place: `${name} header` })
  }
}
