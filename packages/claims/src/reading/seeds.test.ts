import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode/decode-text.ts'
import { encode } from './encode.example.ts'
import { readText } from './read-text.ts'
import { spanInOriginal } from './text-as-read.ts'

/** The first documents stand beside a checkout and stay out of it: they are told here by numbers alone. */
const folder = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'seeds')
const isThere = existsSync(folder)
const files = isThere ? readdirSync(folder).sort() : []
const textOf = (index: number): string => readFileSync(join(folder, files[index] ?? ''), 'utf8')
const COUNTRIES = ['Казахстан', 'Киргизия', 'Узбекистан', 'Туркмения', 'Таджикистан']

describe.skipIf(!isThere)(
  `the first documents${isThere ? '' : ' (skipped: they are not beside this checkout)'}`,
  () => {
    test.each([
      [0, 'ru', 9, 17],
      [1, 'ru', 57, 157],
      [2, 'uk', 14, 16],
      [3, 'uk', 11, 13],
      [4, 'ru', 20, 34],
    ])('document %i is read in its language, blocks and sentences', (index, language, blocks, sentences) => {
      const read = readText(textOf(index))
      expect([
        read.language,
        read.blocks.length,
        read.blocks.reduce((sum, block) => sum + block.sentences.length, 0),
      ]).toEqual([language, blocks, sentences])
    })

    test('the table of the journal is a table of six rows and three columns of figures with its headings', () => {
      const { text, blocks } = readText(textOf(1))
      const tables = blocks.flatMap(({ table }) => table ?? [])
      expect(tables.length).toBe(1)
      const [table] = tables
      const figures = table?.rows.map((row) => row.slice(1).map((cell) => cell.text))
      expect([table?.headerRows, figures?.slice(1)]).toEqual([
        1,
        [
          ['28', '15,9', '43,8'],
          ['19,9', '2,8', '22,7'],
          ['11,8', '2', '13,8'],
          ['1', '9,6', '10,6'],
          ['3,5', '0,3', '3,9'],
          ['64,2', '30,6', '94,8'],
        ],
      ])
      expect(table?.rows.slice(1, 6).map(([name]) => name?.text)).toEqual(COUNTRIES)
      expect(figures?.[0]).toEqual(['Экспорт Китая', 'Импорт Китая', 'Товарооборот'])
      expect(text.slice(table?.title?.start, table?.title?.end)).toMatch(/^Таблица 1\. .* 2024 г\., млрд долл\.$/)
    })

    test('each figure of the table points at its digits in the original', () => {
      const original = textOf(1)
      const read = readText(original)
      const points = [...original]
      for (const { start, end, text } of read.blocks
        .flatMap(({ table }) => table?.rows.slice(1) ?? [])
        .flatMap((row) => row.slice(1)))
        expect(points.slice(...spanInOriginal(read, start, end)).join('')).toBe(text)
    })

    test('no mark of a note, no broken word and no sign of a wrong encoding is left in the journal, and its notes stand apart', () => {
      const { text, blocks, citations } = readText(textOf(1))
      const prose = blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end))
      expect(prose.filter((said) => /[а-я.)]\d{1,2}(?![\d-])/.test(said))).toEqual([])
      expect(prose.filter((said) => /[а-яa-z]- [а-яa-z]/.test(said))).toEqual([])
      expect(text).not.toMatch(/[À-ÿ\ufffd]|https?:|www\./)
      expect(blocks.filter(({ kind }) => kind === 'note').length).toBe(11)
      expect(citations.length).toBe(8)
    })

    test.each(['windows-1251', 'koi8-u', 'utf-16le', 'utf-16be', 'gb18030'])(
      'written in %s they are decoded again',
      (encoding) => {
        for (const index of files.keys()) {
          const bytes = encode(textOf(index), encoding)
          expect(decodeText(bytes).text).toBe(new TextDecoder(encoding).decode(bytes))
        }
      },
    )
  },
)
