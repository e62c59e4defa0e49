import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Encoding } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileReaders } from './file-readers.ts'

const folder = mkdtempSync(join(tmpdir(), 'corridor-transcode-'))
const source = join(folder, 'source')
const target = join(folder, 'target')

/** The bytes of each character of an encoding, found by asking its decoder: those of one byte, and of GB18030 those of two. */
const bytesOf = (encoding: Encoding): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const found = new Map<string, readonly number[]>()
  const see = (...bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes))
      if ([...text].length === 1 && !found.has(text)) found.set(text, bytes)
    } catch {
      // These bytes are no character.
    }
  }
  for (let byte = 1; byte < 256; byte += 1) see(byte)
  if (encoding === 'gb18030') {
    for (let first = 0xb0; first < 0xf8; first += 1) for (let next = 0xa1; next < 0xff; next += 1) see(first, next)
  }
  return found
}

describe.each(['windows-1251', 'windows-1252', 'koi8-r', 'ibm866', 'gb18030'] as const)('a text in %s', (encoding) => {
  const bytes = bytesOf(encoding)
  const texts = fc.array(fc.constantFrom(...bytes.keys()), { maxLength: 400 }).map((signs) => signs.join(''))
  test('is the same text in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        writeFileSync(source, Uint8Array.from([...text].flatMap((sign) => bytes.get(sign) ?? [])))
        expect(await fileReaders.transcode(source, encoding, target)).toBe('done')
        expect(readFileSync(target, 'utf8')).toBe(text)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a text', () => {
  test('longer than a piece of reading keeps the characters that a piece splits', async () => {
    // Three bytes a character: pieces of a power of two split some of them.
    const text = '哈萨克斯坦'.repeat(150_000)
    writeFileSync(source, text)
    expect(await fileReaders.transcode(source, 'utf-8', target)).toBe('done')
    expect(readFileSync(target, 'utf8')).toBe(text)
  })
  test('of another encoding is told from one of this', async () => {
    writeFileSync(source, Buffer.from([0xca, 0xe0, 0xe7]))
    writeFileSync(target, '')
    expect(await fileReaders.transcode(source, 'utf-8', target)).toBe('other_encoding')
  })
  test('starts at the line that is asked for, quoted or not', async () => {
    writeFileSync(source, '"Data Source","WDI"\r\n\r\n"Country Name","2020"\r\n"Kazakhstan","1"\r\n')
    expect(await fileReaders.transcode(source, 'utf-8', target, 'Country Name')).toBe('done')
    expect(readFileSync(target, 'utf8')).toBe('"Country Name","2020"\r\n"Kazakhstan","1"\r\n')
    expect(await fileReaders.transcode(source, 'utf-8', target, 'Country Code')).toBe('no_such_line')
  })
})
