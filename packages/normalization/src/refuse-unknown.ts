import { basename } from 'node:path'
import { CorridorError, type ErrorName, type FileReaders } from '@corridor/contracts'
import { unreadable } from './open-text.ts'

/** As much of a file as tells why nobody knows it, in characters. */
const HEAD = 2048

/**
 * Says of a file that no layout knows what it is instead of data: an archive of several files, a broken workbook, a page of a
 * website, an error of a service, text in UTF-16, nothing at all. Anything else may still be read in another way.
 * @throws MalformedFile, SourceEmpty, WrongEncoding
 */
export const refuseUnknown = async (readers: FileReaders, path: string, given: string): Promise<void> => {
  const name = basename(given)
  const refuse = (error: ErrorName, what: string, hint?: string, place = name): never => {
    throw new CorridorError(error, `${name} ${what}`, { place, ...(hint === undefined ? {} : { hint }) })
  }
  const format = await readers.formatOf(path)
  if (format === 'gzip') refuse('MalformedFile', 'is packed twice', 'Unpack it, then add what is inside.')
  if (format === 'zip') {
    const entries = await readers.entriesOf(path)
    if (entries.length === 0) refuse('SourceEmpty', 'is an archive without files')
    refuse('MalformedFile', `is an archive of ${listed(entries)}`, 'Unpack it, then add the files that hold data.')
  }
  if (format === 'workbook') {
    const sheets = await unreadable(name, 'workbook', () => readers.readWorkbook(path))
    if (sheets.every(({ rows }) => rows.length === 0)) refuse('SourceEmpty', 'is a workbook without cells')
    return
  }
  const head = (await readers.headOf(path, 'windows-1252', HEAD)) ?? ''
  if (/^(ÿþ|þÿ)/.test(head)) {
    refuse('WrongEncoding', 'is text in UTF-16', 'Save it as UTF-8, then add it again.', `${name} byte 0`)
  }
  if (/^%PDF-/.test(head)) refuse('MalformedFile', 'is a PDF', 'Get the table as a workbook or as separated values.')
  const text = head.replace(/^ï»¿/, '').trimStart()
  if (text === '') refuse('SourceEmpty', 'holds nothing but blanks')
  if (/^<(!doctype html|html|head|body|table)\b/i.test(text)) {
    const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim()
    refuse(
      'MalformedFile',
      `is a page of a website${title ? ` (${title})` : ''}, not the file that was asked for`,
      'Open the address in a browser, see what the page says, and download the file itself.',
    )
  }
  const json = /^[[{]/.test(text) ? await jsonOf(readers, path) : undefined
  const said = json === undefined ? undefined : errorIn(json)
  if (said !== undefined) refuse('MalformedFile', `is an error of a service, and holds no data: ${said}`, 'Ask again.')
}

const MOST_NAMED = 5

const listed = (names: readonly string[]): string =>
  `${names.length} files: ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`

/** JSON of a service that answers with an error is short. */
const LONGEST_ANSWER = 65_536

const jsonOf = async (readers: FileReaders, path: string): Promise<unknown> => {
  const text = (await readers.headOf(path, 'utf-8', LONGEST_ANSWER))?.replace(/^\uFEFF/, '') ?? ''
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What an answer says instead of data: `{"statusCode": 401, "message": "…"}`, `{"count": 0, "data": [], "error": "…"}`. */
const errorIn = (root: unknown): string | undefined => {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return undefined
  const { error, message, Message, data } = root as Readonly<Record<string, unknown>>
  const said = [error, message, Message].find((words) => typeof words === 'string' && words.trim() !== '')
  if (typeof said === 'string') return said
  if (typeof error === 'object' && error !== null) return JSON.stringify(error)
  return Array.isArray(data) && data.length === 0 ? 'its data is an empty list' : undefined
}
