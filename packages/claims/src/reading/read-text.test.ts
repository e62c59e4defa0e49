import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { misread } from './encode.example.ts'
import { readText } from './read-text.ts'
import { type ReadText, spanInOriginal } from './text-as-read.ts'

/** What a text may hold at worst: pieces of all that the reading repairs, parts and marks. */
const pieces = fc.constantFrom(
  ...[
    'экспорт',
    'Казахстан',
    'торго-\nво',
    'г. ',
    '28,4',
    ' ',
    '\n',
    '\n\n',
    '\f',
    '\t',
    '  ',
    ' | ',
    '1',
    '. ',
    '。',
    '中国',
    '— ',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u00a0',
    'й'.normalize('NFD'),
    '\ufffd',
    "'",
    '[Ли, 2024]',
    '(',
    '«',
    '»1',
    'https://a.kz/b-\n1',
    'a@b.kz',
    '😀',
    '\ud83d',
  ],
  ...[
    'Таблица 1. Яблоки, млн т',
    '• ',
    '2 Там же.',
    'Источник: ',
    '12',
    '-',
    '\r\n',
    '１２',
    'м³',
    'долл.1',
    'Литература\n',
  ],
  misread('товар', 'utf-8', 'windows-1252'),
  misread('товар', 'utf-8', 'windows-1251'),
  misread('товар', 'windows-1251', 'windows-1252'),
)
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

/** Pieces that cost most where work grows faster than the text. */
const HOSTILE = [
  ...[
    '1',
    ' ',
    '\n',
    '\t',
    '-',
    '.',
    '[',
    '|',
    "'",
    'Ð',
    'è ',
    'è\n',
    'Р°',
    'г. А ',
    'а-\n',
    '- а',
    'a@',
    '://',
    'www.\n',
    'слово1 ',
    ')1',
  ],
  ...[
    'м²',
    'а 1\n',
    'а|1\n',
    'а  1\n',
    'а\t1\n',
    'а 1\nа 1 2\n',
    '-----\n',
    '1 Аб // в\n',
    'Таблица 1\n',
    '12\n\n',
    '<p ',
    '<td>1</td> ',
    'АБВГ\n',
    '\u0301',
    '😀',
  ],
]

const inside = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end

const expectSound = (read: ReadText): void => {
  const { original, text, origin, originEnd, blocks } = read
  expect([origin.length, originEnd.length, origin[text.length]]).toEqual([
    text.length + 1,
    text.length,
    original.length,
  ])
  for (let at = 0; at < text.length; at += 1) {
    expect(origin[at]).toBeLessThanOrEqual(origin[at + 1] ?? 0)
    expect(originEnd[at]).toBeLessThanOrEqual(original.length)
  }
  let reached = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(reached)
    expect(block.end).toBeGreaterThan(block.start)
    reached = block.end
    for (const [index, sentence] of block.sentences.entries()) {
      expect(inside(block, sentence)).toBe(true)
      expect(sentence.start).toBeGreaterThanOrEqual(block.sentences[index - 1]?.end ?? 0)
    }
    for (const cell of block.table?.rows.flat() ?? []) {
      expect(inside(block, cell)).toBe(true)
      expect(text.slice(cell.start, cell.end)).toBe(cell.text)
    }
    if (block.kind !== 'table') expect(text.slice(block.start, block.end)).not.toContain('\n')
  }
  expect(reached).toBeLessThanOrEqual(text.length)
}

describe('any text is read', () => {
  test('whatever it is made of', () => {
    fc.assert(
      fc.property(texts, (text) => expectSound(readText(text))),
      { numRuns: 400 },
    )
  })
  test('whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(readText(text))),
      { numRuns: 200 },
    )
  })
})

test('a hostile text of one piece without end is read', () => {
  for (const piece of HOSTILE) expect(readText(piece.repeat(20_000 / piece.length)).original.length).toBeGreaterThan(0)
})

test('a letter that stays points at itself', () => {
  fc.assert(
    fc.property(texts, (original) => {
      // Letters that no repair writes and no wrong decoding shows: each in the text is one of the original.
      const marked = original.replaceAll('экспорт', 'zqxzqx')
      const { text, origin } = readText(marked)
      for (let at = 0; at < text.length; at += 1)
        if (/[zqx]/.test(text[at] ?? '')) expect(marked[origin[at] ?? -1]).toBe(text[at])
    }),
  )
})

test('a span counts code points, and ends before marks that are gone', () => {
  const read = readText('😀 рост на 94,8 млрд долл.1 и спад')
  const start = read.text.indexOf('94,8')
  const span = spanInOriginal(read, start, read.text.indexOf(' и спад'))
  expect(span).toEqual([10, 25])
  expect([...read.original].slice(...span).join('')).toBe('94,8 млрд долл.')
})

test('a span of words that were read anew holds all that they were shown as', () => {
  const shown = misread('год', 'utf-8', 'windows-1251')
  const read = readText(`за ${shown} вырос экспорт`)
  const start = read.text.indexOf('год')
  expect([...read.original].slice(...spanInOriginal(read, start, start + 3)).join('')).toBe(shown)
})

test('an empty text has no blocks', () => {
  expect(readText('')).toMatchObject({ text: '', blocks: [], language: null })
})

describe('a document with parts', () => {
  const text = 'Яблоки\n\nТаблица 1. Вывоз, т\n\nОбласть\tТонн\nСевер1\t5\n\nрост есть'
  const at = (said: string) => ({ start: text.indexOf(said), end: text.indexOf(said) + said.length })
  const parts = [
    { kind: 'title', ...at('Яблоки') },
    { kind: 'paragraph', ...at('Таблица 1. Вывоз, т') },
    {
      kind: 'table',
      ...at('Область\tТонн\nСевер1\t5'),
      table: {
        title: null,
        headerRows: 0,
        rows: [
          [at('Область'), at('Тонн')],
          [at('Север1'), at('5')],
        ],
      },
    },
    { kind: 'item', ...at('рост есть') },
  ] as const
  const read = readText(text, { parts })
  test('keeps their kinds, and takes the title that stands before a table into it', () => {
    expectSound(read)
    expect(read.blocks.map(({ kind }) => kind)).toEqual(['title', 'table', 'item'])
    const table = read.blocks[1]?.table
    expect(table?.title && read.text.slice(table.title.start, table.title.end)).toBe('Таблица 1. Вывоз, т')
  })
  test('finds its headings, and repairs its cells', () => {
    const table = read.blocks[1]?.table
    expect([table?.headerRows, table?.rows.map((row) => row.map((cell) => cell.text))]).toEqual([
      1,
      [
        ['Область', 'Тонн'],
        ['Север', '5'],
      ],
    ])
  })
})
