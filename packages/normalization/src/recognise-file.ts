import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  type FileFormat,
  type FileReaders,
  type Layout,
  type Likeness,
  lineBeginning,
  type Opening,
  type Sheet,
  type Source,
  type XmlElement,
} from '@corridor/contracts'
import { firstRecord } from './csv-header.ts'
import { compareColumns, END_CELL, namedColumns } from './layout-columns.ts'
import { linesOf } from './open-text.ts'
import { refuseUnknown } from './refuse-unknown.ts'
import { unpacked } from './unpack.ts'

/** A layout that a file seems to have, by its content alone. */
export type Recognised = {
  readonly source: Source
  readonly layout: Layout
  readonly likeness: 'certain' | 'likely'
}

/** As much of a text as tells what it is, in characters. */
const HEAD = 65_536
/** A header of which at least this share is known, and holds at least this share of what a layout needs, is likely its own. */
const MOST_OF = 0.6
const FEWEST_COLUMNS = 3

/**
 * Which layouts of which sources a file has the shape of: by its columns, encoding, sheets and keys, never by its name.
 * Those that are certain hide those that are only likely.
 * @throws MalformedFile, SourceEmpty, WrongEncoding for a file that is no data at all
 */
export const recogniseFile = async (
  readers: FileReaders,
  sources: readonly Source[],
  path: string,
  scratch: string,
): Promise<readonly Recognised[]> => {
  const name = basename(path)
  const opened = await unpacked(readers, { path, name }, join(scratch, 'unpacked'))
  const look = await lookInside(readers, opened, scratch)
  const found: Recognised[] = []
  for (const source of sources) {
    for (const layout of source.layouts) {
      const likeness = await likenessOf(look, layout)
      if (likeness !== undefined) found.push({ source, layout, likeness })
    }
  }
  if (found.length === 0) await refuseUnknown(readers, opened, path)
  const certain = found.filter(({ likeness }) => likeness === 'certain')
  return certain.length > 0 ? certain : found
}

/** What a file shows of itself, each part read at most once and only when it is asked for. */
type Look = {
  readonly format: FileFormat
  readonly sheets: () => Promise<readonly Sheet[] | undefined>
  readonly xml: () => Promise<XmlElement | undefined>
  readonly json: () => Promise<unknown>
  readonly head: (encoding: Parameters<FileReaders['headOf']>[1]) => Promise<string | undefined>
  readonly inside: (ending: string) => Promise<Look | undefined>
}

const once = <T>(read: () => Promise<T>): (() => Promise<T | undefined>) => {
  let answer: Promise<T | undefined> | undefined
  return () => {
    // What cannot be read has no shape that a layout could know.
    answer ??= read().catch(() => undefined)
    return answer
  }
}

const lookInside = async (readers: FileReaders, path: string, scratch: string): Promise<Look> => {
  const heads = new Map<string, Promise<string | undefined>>()
  const entries = new Map<string, Promise<Look | undefined>>()
  const head: Look['head'] = (encoding) => {
    const known = heads.get(encoding) ?? readers.headOf(path, encoding, HEAD)
    heads.set(encoding, known)
    return known
  }
  const unpack = async (ending: string): Promise<Look | undefined> => {
    const target = join(scratch, `inside-${entries.size}`)
    const entry = await readers.unzip(path, ending, target)
    return entry === undefined ? undefined : lookInside(readers, target, scratch)
  }
  return {
    format: await readers.formatOf(path),
    sheets: once(() => readers.readWorkbook(path)),
    xml: once(() => readers.readXml(path)),
    json: once(async () => {
      const begin = (await head('utf-8'))?.trimStart() ?? ''
      return /^[[{]/.test(begin) ? (JSON.parse(await readFile(path, 'utf8')) as unknown) : undefined
    }),
    head,
    inside: (ending) => {
      const known = entries.get(ending) ?? unpack(ending)
      entries.set(ending, known)
      return known
    },
  }
}

const likenessOf = async (look: Look, layout: Layout): Promise<Likeness> => {
  if (look.format === 'zip') {
    const inside = layout.inZip === undefined ? undefined : await look.inside(layout.inZip)
    return inside && likenessOf(inside, { ...layout, inZip: '' })
  }
  const { open } = layout
  switch (open.as) {
    case 'workbook': {
      const sheets = look.format === 'workbook' ? await look.sheets() : undefined
      return sheets && open.recognise(sheets)
    }
    case 'xml': {
      const root = look.format === 'xml' ? await look.xml() : undefined
      return root && open.recognise(root)
    }
    case 'json-tree': {
      const root = look.format === 'text' ? await look.json() : undefined
      return root === undefined ? undefined : open.recognise(root)
    }
    case 'json': {
      const rows = look.format === 'text' ? arrayAt(await look.json(), open.rows) : undefined
      const first: unknown = rows?.[0]
      return typeof first === 'object' && first !== null ? likeColumns(layout, Object.keys(first)) : undefined
    }
    case 'lines': {
      if (look.format !== 'text') return undefined
      for (const encoding of open.encodings) {
        const head = await look.head(encoding)
        if (head !== undefined) return open.recognise(linesOf(head))
      }
      return undefined
    }
    case 'document':
      return undefined
    case 'delimited':
      return look.format === 'text' ? likeDelimited(look, layout, open) : undefined
  }
}

const likeDelimited = async (
  look: Look,
  layout: Layout,
  open: Extract<Opening, { as: 'delimited' }>,
): Promise<Likeness> => {
  let best: Likeness
  for (const encoding of open.encodings) {
    const text = (await look.head(encoding))?.replace(/^\uFEFF/, '')
    const header = text === undefined ? undefined : headerIn(text, open.headerBegins)
    if (header === undefined) continue
    const cells = firstRecord(header, open.delimiter)
    if (open.header !== undefined) {
      if (cells.length === open.header.length + (open.hasTrailingSeparator === true ? 1 : 0)) best ??= 'likely'
      continue
    }
    const ends = open.hasTrailingSeparator === true && cells.at(-1) === ''
    const likeness = likeColumns(layout, namedColumns(ends ? cells.slice(0, -1) : cells))
    if (likeness === 'certain') return likeness
    best ??= likeness
  }
  return best
}

/** The text from the line on that begins so; the whole text where no beginning is asked for. */
const headerIn = (text: string, begins: string | undefined): string | undefined => {
  if (begins === undefined) return text.replace(/^(\s*\n)+/, '')
  const at = lineBeginning(text, begins)
  return at === undefined ? undefined : text.slice(at)
}

/** Whether these are the columns of a layout: all of them and no other, or most of them. */
const likeColumns = (layout: Layout, columns: readonly string[]): Likeness => {
  const { strange, missing, doubled, hasSeries } = compareColumns(layout, columns)
  if (strange.length + missing.length + doubled.length === 0 && hasSeries) return 'certain'
  const known = columns.length - strange.length
  const { mapped } = layout.columns
  const isLikely =
    known >= FEWEST_COLUMNS &&
    known >= MOST_OF * columns.filter((column) => column !== END_CELL).length &&
    mapped.length - missing.length >= MOST_OF * mapped.length
  return isLikely ? 'likely' : undefined
}

/** The array at a path such as `$`, `$.data`, `$[1]`. */
const arrayAt = (root: unknown, path: string): readonly unknown[] | undefined => {
  const steps = [...path.slice(1).matchAll(/\.([^.[]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index))
  const found = steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  )
  return Array.isArray(found) ? found : undefined
}
