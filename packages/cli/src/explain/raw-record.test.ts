import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileReaders } from '@corridor/adapters'
import type { Layout } from '@corridor/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rawText, recordAfterHeader } from './raw-record.ts'

const layout = (open: object): Layout => ({ open }) as Layout

const read = async (
  bytes: string | Uint8Array,
  locator: string,
  how: Layout | undefined,
): Promise<string | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-raw-'))
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  return (await rawText(fileReaders, folder, path, how, locator))?.text
}

test('the record of separated values is counted from its header on', async () => {
  expect(await read('a,b\n1,2\n3,4\n', 'record 2', undefined)).toBe('3,4')
})

test('a preamble before the header is no record', async () => {
  const how = layout({ as: 'delimited', headerBegins: 'a,' })
  expect(await read('Title\n\na,b\n1,2\n', 'record 1', how)).toBe('1,2')
})

test('a line end inside quotation marks ends no record', async () => {
  expect(await read('a,b\n"1\n1",2\n3,4\n', 'record 2', undefined)).toBe('3,4')
})

test('text is shown in the encoding of its layout', async () => {
  const bytes = Uint8Array.from([0x61, 0x0a, 0xd6, 0xd0, 0xb9, 0xfa, 0x0a])
  expect(await read(bytes, 'record 1', layout({ as: 'delimited', encodings: ['utf-8', 'gb18030'] }))).toBe('中国')
})

test('an object of a JSON array is found by its ordinal', async () => {
  const how = layout({ as: 'json', rows: '$[1]' })
  expect(await read('[{"page":1},[{"v":1},{"v":2}]]', 'record 2', how)).toBe('{"v":2}')
})

test('a line is found by its number', async () => {
  expect(await read('one\ntwo\nthree', 'line 2', layout({ as: 'lines' }))).toBe('two')
})

test('a file inside gzip is unpacked first', async () => {
  expect(await read(gzipSync('a\n1\n2\n'), 'record 2', undefined)).toBe('2')
})

test('what a re-shaped file says is not guessed', async () => {
  expect(await read('a\n1\n', 'record 1', layout({ as: 'json-tree' }))).toBeUndefined()
})

test('any record of any table is found again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', '\n', ' '), maxLength: 6 })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), fc.nat(), (rows, pick) => {
      const lines = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
      const nth = (pick % lines.length) + 1
      expect(recordAfterHeader(`x,y\n${lines.join('\n')}\n`, 1, nth)).toBe(lines[nth - 1])
    }),
  )
})
