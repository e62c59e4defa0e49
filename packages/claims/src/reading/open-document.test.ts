import type { DocumentReaders } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import { encode } from './encode.example.ts'
import { openDocument, readDocument } from './open-document.ts'

const readers: DocumentReaders = {
  readHtml: async (html) => ({ text: `html:${html.length}`, parts: [{ kind: 'item', start: 0, end: 4 }] }),
  readDocx: async () => ({ text: 'docx' }),
  readPdf: async () => ({ text: 'pdf' }),
}
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('a file is opened by what its bytes are', () => {
  test.each([
    ['pdf', bytes('%PDF-1.7 …'.replace('…', ''))],
    ['docx', bytes('PK\x03\x04')],
    ['html', bytes('\n<!DOCTYPE html><p>5')],
    ['html', bytes('<?xml version="1.0"?>\n<!-- a --><html>')],
    ['html', encode('<html><body>да', 'windows-1251')],
    ['text', bytes('a < b, <5 %')],
    ['text', bytes('<5 % of exports')],
  ])('%s', async (format, file) => {
    expect((await openDocument(file, readers)).format).toBe(format)
  })
})

test('a text says which encoding it was in, a document none', async () => {
  const text = 'Вывоз яблок из области вырос за год вдвое'
  expect(await openDocument(encode(text, 'koi8-r'), readers)).toEqual({ text, format: 'text', encoding: 'koi8-r' })
  expect((await openDocument(bytes('%PDF-1.7'), readers)).encoding).toBeNull()
})

test('what a document says of its form counts', async () => {
  const read = await readDocument(bytes('<html><p>Вывоз'), readers, { language: 'ru' })
  expect(read).toMatchObject({ format: 'html', language: 'ru', blocks: [{ kind: 'item', start: 0, end: 4 }] })
})

test('what is nothing of all that is refused by name with its place', async () => {
  await expect(openDocument(bytes('\x89PNG....'), readers, 'a.png')).rejects.toMatchObject({
    name: 'NoText',
    place: 'a.png',
  })
})
