import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CorridorError, type FileReaders, type Layout, type Session, type ShapedRow } from '@corridor/contracts'
import { openDelimited } from './open-delimited.ts'
import { openJson } from './open-json.ts'
import { textLines, unreadable } from './open-text.ts'
import type { OpenEffects, OpenedPart, RawPart } from './raw-part.ts'
import { writeShaped } from './write-shaped.ts'

/**
 * Opens one part by its layout. What the opening itself leaves out, or refuses, stands in the tables `left_out`
 * (record_number, locator, ignored_by) and `refused` (record_number, locator, fault, fault_value).
 * @throws SourceEmpty, SourceChanged, WrongEncoding, LineTooLong, MalformedFile, RowsUnaccounted
 */
export const openPart = async (
  session: Session,
  effects: OpenEffects,
  layout: Layout,
  raw: RawPart,
  folder: string,
): Promise<OpenedPart> => {
  const part = await unpacked(effects.readers, layout, raw, folder)
  const target = join(folder, `part-${part.ordinal}.parquet`)
  const { open } = layout
  switch (open.as) {
    case 'delimited':
      return openDelimited(session, effects, layout, open, part, folder, target)
    case 'json':
      return openJson(session, layout, open.rows, part, target)
    default: {
      const { rows, expected } = await shapedRows(effects.readers, layout, part)
      const columns = [...layout.columns.mapped, ...(layout.columns.optional ?? [])]
      await writeShaped(session, { rows, expected, columns, part, folder, target })
      return { path: target, columns, expected: expected.size }
    }
  }
}

/** The file inside a gzip file, or inside a zip archive where the layout says that one may wrap it. @throws MalformedFile */
const unpacked = async (readers: FileReaders, { inZip }: Layout, part: RawPart, folder: string): Promise<RawPart> => {
  const format = await readers.formatOf(part.path)
  const path = join(folder, `unpacked-${part.ordinal}`)
  if (format === 'gzip') {
    await unreadable(part.name, 'gzip', () => readers.gunzip(part.path, path))
    return { ...part, path }
  }
  if (inZip === undefined || format !== 'zip') return part
  const entry = await unreadable(part.name, 'zip', () => readers.unzip(part.path, inZip, path))
  if (entry === undefined) {
    throw new CorridorError('MalformedFile', `${part.name} holds no file that ends in ${inZip}`, { place: part.name })
  }
  return { ...part, path }
}

type Shaped = { readonly rows: Iterable<ShapedRow>; readonly expected: ReadonlySet<number> }

/** Ordinals 1 to a count. */
const ordinals = (count: number): ReadonlySet<number> => new Set(Array.from({ length: count }, (_, index) => index + 1))

const shapedRows = async (readers: FileReaders, { open }: Layout, { path, name }: RawPart): Promise<Shaped> => {
  switch (open.as) {
    case 'workbook': {
      const sheets = await unreadable(name, 'workbook', () => readers.readWorkbook(path))
      const records = sheets.flatMap((sheet) => sheet.rows.map((row) => row.record))
      return { rows: open.reshape(sheets), expected: new Set(records) }
    }
    case 'xml': {
      const root = await unreadable(name, 'XML', () => readers.readXml(path))
      return { rows: open.reshape(root), expected: ordinals(open.count(await readFile(path, 'utf8'))) }
    }
    case 'json-tree': {
      const root = await unreadable(name, 'JSON', async () => JSON.parse(await readFile(path, 'utf8')) as unknown)
      return { rows: open.reshape(root), expected: ordinals(open.count(root)) }
    }
    case 'lines': {
      const lines = await textLines(readers, open.encodings, path, name)
      return { rows: open.reshape(lines), expected: new Set(lines.map(({ record }) => record)) }
    }
    case 'delimited':
    case 'json':
      throw new TypeError(`${open.as} is not re-shaped`)
  }
}
