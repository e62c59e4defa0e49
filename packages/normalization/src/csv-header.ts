import { open } from 'node:fs/promises'
import { CorridorError, intakeColumns, type Kind, requiredIntake } from '@corridor/contracts'

/** The cells of the first record of a file, which is no longer than `limit` bytes. */
export const headerOf = async (path: string, limit: number, delimiter = ','): Promise<readonly string[]> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(limit), 0, limit, 0)
    return firstRecord(buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, ''), delimiter)
  } finally {
    await file.close()
  }
}

/** Cells up to the first line end outside quotes, trimmed; a doubled quotation mark inside quotes is one. */
export const firstRecord = (text: string, delimiter: string): readonly string[] => {
  const cells: string[] = []
  const cell = new RegExp(`[ ]*(?:"((?:[^"]|"")*)"[ ]*|([^${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|\\r?$)`, 'y')
  for (;;) {
    const found = cell.exec(text)
    if (!found) return [...cells, (text.slice(cell.lastIndex).split(/[\r\n]/, 1)[0] ?? '').trim()]
    cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim())
    if (found[3] !== delimiter) return cells
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
