import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CorridorError,
  type DocumentFacts,
  type ErrorName,
  type FileReaders,
  isCorridorError,
  type Layout,
  type Session,
  type ShapedRow,
} from '@corridor/contracts'
import { openDelimited } from './open-delimited.ts'
import { openJson } from './open-json.ts'
import { linesOf, textLines, unreadable } from './open-text.ts'
import type { OpenEffects, OpenedPart, RawPart } from './raw-part.ts'
import { unpacked } from './unpack.ts'
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
  about: Omit<DocumentFacts, 'name'>,
): Promise<OpenedPart> => {
  const inside = join(folder, `unpacked-${raw.ordinal}`)
  const isDocument = layout.open.as === 'document'
  const part = isDocument ? raw : { ...raw, path: await unpacked(effects.readers, raw, inside, layout.inZip) }
  const target = join(folder, `part-${part.ordinal}.parquet`)
  const { open } = layout
  switch (open.as) {
    case 'delimited':
      return openDelimited(session, effects, layout, open, part, folder, target)
    case 'json':
      return openJson(session, layout, open.rows, part, target)
    default: {
      const { rows, expected } = await named(part.name, () => shapedRows(effects.readers, layout, part, about))
      const columns = [...layout.columns.mapped, ...(layout.columns.optional ?? [])]
      await named(part.name, () => writeShaped(session, { rows, expected, columns, part, folder, target }))
      return { path: target, columns, expected: expected.size }
    }
  }
}

/** A re-shaping knows the place in the file, and not what people call the file: it is put before what it refuses. */
const named = async <T>(name: string, read: () => Promise<T>): Promise<T> => {
  try {
    return await read()
  } catch (cause) {
    if (!isCorridorError(cause) || cause.message.includes(name)) throw cause
    const { name: error, place, hint } = cause
    throw new CorridorError(error as ErrorName, `${name}: ${cause.message}`, {
      hint,
      cause,
      ...(place === undefined ? { place: name } : { place }),
    })
  }
}

type Shaped = { readonly rows: Iterable<ShapedRow>; readonly expected: ReadonlySet<number> }

/** Ordinals 1 to a count. */
const ordinals = (count: number): ReadonlySet<number> => new Set(Array.from({ length: count }, (_, index) => index + 1))

const shapedRows = async (
  readers: FileReaders,
  { open }: Layout,
  { path, name }: RawPart,
  about: Omit<DocumentFacts, 'name'>,
): Promise<Shaped> => {
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
    case 'document': {
      const { text, rows } = await unreadable(name, 'a text', async () =>
        open.reshape(await readFile(path), { ...about, name }, await readers.documents()),
      )
      return { rows, expected: new Set(linesOf(text).map(({ record }) => record)) }
    }
    case 'delimited':
    case 'json':
      throw new TypeError(`${open.as} is not re-shaped`)
  }
}
