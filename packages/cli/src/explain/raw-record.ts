import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Encoding, FileReaders, Layout, Sheet } from '@corridor/contracts'

/** What stands in the raw bytes at a locator, as text; undefined where the bytes are no text that can be shown so. */
export type RawText = { readonly place: string; readonly text: string }

/** Larger files are not searched for one record. */
const LARGEST = 256 * 1024 * 1024
const LONGEST = 600

/**
 * The record of a raw file that a locator names: the cell and the row of a sheet, the line of a text, the record of separated
 * values after its header, the object of a JSON array.
 */
export const rawText = async (
  readers: FileReaders,
  folder: string,
  given: string,
  layout: Layout | undefined,
  locator: string,
): Promise<RawText | undefined> => {
  const path = await unpacked(readers, folder, given, layout)
  if (path === undefined || (await stat(path)).size > LARGEST) return undefined
  if ((await readers.formatOf(path)) === 'workbook') return ofSheets(await readers.readWorkbook(path), locator)
  const text = decoded(await readFile(path), layout)
  if (text === undefined) return undefined
  const line = /\bline (\d+)/.exec(locator)?.[1]
  if (line !== undefined) return shown(`line ${line}`, text.split(/\r?\n/)[Number(line) - 1])
  const record = /\brecord (\d+)/.exec(locator)?.[1]
  if (record === undefined) return undefined
  if (layout?.open.as === 'json') return ofObjects(text, layout.open.rows, Number(record))
  if (layout !== undefined && layout.open.as !== 'delimited') return undefined
  return shown(`record ${record}`, recordAfterHeader(text, headerRecords(text, layout), Number(record)))
}

/** The text in the first encoding of the layout that its bytes are of. */
const decoded = (bytes: Uint8Array, layout: Layout | undefined): string | undefined => {
  const open = layout?.open
  const encodings: readonly Encoding[] = open !== undefined && 'encodings' in open ? open.encodings : ['utf-8']
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Of another encoding.
    }
  }
  return undefined
}

/** The file itself, out of the archive that may wrap it. */
const unpacked = async (
  readers: FileReaders,
  folder: string,
  path: string,
  layout: Layout | undefined,
): Promise<string | undefined> => {
  const format = await readers.formatOf(path)
  const target = join(folder, 'unpacked')
  if (format === 'gzip') {
    await readers.gunzip(path, target)
    return target
  }
  if (format !== 'zip') return path
  return (await readers.unzip(path, layout?.inZip ?? '', target)) === undefined ? undefined : target
}

const shown = (place: string, text: string | undefined): RawText | undefined =>
  text === undefined ? undefined : { place, text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text }

const ofSheets = (sheets: readonly Sheet[], locator: string): RawText | undefined => {
  const [, name, letters = '', number] = /^(.*)!\$?([A-Z]*)\$?(\d+)/s.exec(locator) ?? []
  const sheet = sheets.find((each) => each.name === name)
  const row = sheet?.rows.find((each) => each.number === Number(number))
  if (row === undefined) return undefined
  const cell = letters === '' ? undefined : row.cells[columnOf(letters)]
  const whole = row.cells.filter((each) => each !== '').join(' | ')
  return shown(locator, cell === undefined ? whole : `${cell}   (its row: ${whole})`)
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const ofObjects = (text: string, path: string, record: number): RawText | undefined => {
  const steps = [...path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index))
  let node: unknown = JSON.parse(text)
  for (const step of steps) node = (node as Readonly<Record<string | number, unknown>> | null)?.[step]
  const found = Array.isArray(node) ? node[record - 1] : undefined
  return found === undefined ? undefined : shown(`record ${record}`, JSON.stringify(found))
}

/** Records before the first one of the data: a preamble and the header. */
const headerRecords = (text: string, layout: Layout | undefined): number => {
  if (layout?.open.as !== 'delimited') return 1
  const { header, headerLine, headerBegins } = layout.open
  if (header !== undefined) return 0
  if (headerLine !== undefined) return headerLine
  if (headerBegins === undefined) return 1
  const begins = (line: string): boolean => line.replace(/^[\uFEFF "\t]+/, '').startsWith(headerBegins)
  return text.split(/\r?\n/).findIndex(begins) + 1
}

/** The record of separated values that stands `record`th after `before` lines; line ends inside quotation marks end none. */
export const recordAfterHeader = (text: string, before: number, record: number): string | undefined => {
  let start = 0
  let count = 0
  let isQuoted = false
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at]
    if (letter === '"') isQuoted = !isQuoted
    if (at < text.length && (letter !== '\n' || isQuoted)) continue
    const line = text.slice(start, at).replace(/\r$/, '')
    start = at + 1
    if (line.trim() === '' && count >= before) continue
    count += 1
    if (count === before + record) return line
  }
  return undefined
}
