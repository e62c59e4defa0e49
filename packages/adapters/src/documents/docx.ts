import { CorridorError, type DocumentReaders, type LaidText } from '@corridor/contracts'
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { soundEntries } from '../sound-zip.ts'
import { docxWriter } from './docx-writer.ts'
import { layout } from './lay-out.ts'

const BODY = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']
const isRead = (name: string): boolean => name === BODY || NOTES.includes(name)

/**
 * The text of a DOCX: paragraphs by their styles, tables as tables, foot and end notes behind the text, deleted text left out.
 * @throws MalformedFile, NoText
 */
export const readDocx: DocumentReaders['readDocx'] = async (bytes, place) => {
  const where = place === undefined ? {} : { place }
  let laid: LaidText
  try {
    if (unpackedSize(bytes) > MOST_BYTES) throw new Error('it unpacks to more than any article')
    const entries = soundEntries(bytes, isRead)
    const body = entries.get(BODY)
    if (body === undefined) throw new CorridorError('NoText', 'this is an archive and no DOCX', where)
    const out = layout()
    parse(body, docxWriter(out))
    for (const name of NOTES) {
      const notes = entries.get(name)
      if (notes) parse(notes, docxWriter(out, 'note'))
    }
    laid = out.done()
  } catch (cause) {
    if (cause instanceof CorridorError) throw cause
    throw new CorridorError('MalformedFile', `the DOCX cannot be read: ${(cause as Error).message}`, {
      ...where,
      cause,
    })
  }
  if (laid.text === '') throw new CorridorError('NoText', 'the DOCX holds no text', where)
  return laid
}

const MOST_BYTES = 256 * 1024 * 1024

/** What the parts that are read unpack to, as the archive states it. */
const unpackedSize = (bytes: Uint8Array): number => {
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isRead(name)) size += originalSize
      return false
    },
  })
  return size
}

const PIECE = 1 << 16

const parse = (bytes: Uint8Array, writer: ReturnType<typeof docxWriter>): void => {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => writer.open(name, (key) => attributes[key]))
  parser.on('closetag', ({ name }) => writer.close(name))
  parser.on('text', writer.text)
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE))
  parser.close()
}
