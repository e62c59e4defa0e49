import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsOfText } from './claims-of-text.ts'
import { shapeDocument } from './shape-document.ts'

/** Plain text needs none. */
const refuse = () => Promise.reject(new TypeError('no reader'))
const noReaders = { readHtml: refuse, readDocx: refuse, readPdf: refuse }

describe('what a text claims', () => {
  test('is of a part where its sentence names a city, and of the whole where it names none', () => {
    const { claims } = claimsOfText(
      'Экспорт Китая в 2022 году вырос на 7 %.\n\nЭкспорт города Шэньчжэнь в 2022 году вырос на 13,9 %.\n',
      '2023-06-01',
    )
    expect(claims.map(({ value, scope }) => [value, scope])).toEqual([
      [7, 'whole'],
      [13.9, 'part'],
    ])
  })
})

test('every line of a text comes back once it is read, with claims or left out by name', async () => {
  const line = fc.constantFrom(
    'Товарооборот Китая и Казахстана составил 43,8 млрд долл. в 2024 году.',
    'Exports of Kazakhstan to China came to 15.9 billion dollars in 2024. 😀',
    'No number at all.',
    '',
    '  ',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      async (lines, end) => {
        const bytes = new TextEncoder().encode(lines.join(end))
        fc.pre(lines.some((each) => each.trim() !== ''))
        const { rows } = await shapeDocument(bytes, { name: 'a.txt', editionOn: '2025-06-01', stated: {} }, noReaders)
        const expected = lines.flatMap((each, index) => (each.trim() === '' ? [] : [index + 1]))
        expect([...new Set(rows.map(({ record }) => record))].sort((a, b) => a - b)).toEqual(expected)
        expect(new Set(rows.map(({ locator }) => locator)).size).toBe(rows.length)
      },
    ),
    { numRuns: 30 },
  )
})

const table = `Товарооборот Китая в 2024 году, млрд долл.

| Страна | Экспорт | Импорт |
| --- | --- | --- |
| Казахстан | 28 | 15,9 |
`

test('the cells of a table are written alike: 28 beside 15.9 is 28.0', () => {
  const { claims } = claimsOfText(table, '2025-06-01')
  expect(claims.map(({ value, step }) => [value, step])).toEqual([
    [28e9, 1e8],
    [15.9e9, 1e8],
  ])
})

test('a text that is added is dated by whoever adds it, else by its head, as the command dates it', async () => {
  const bytes = new TextEncoder().encode(
    'Торговля\n22.04.2025, 12:30\n\nТоварооборот Китая вырос на 5 % в прошлом году.\n',
  )
  const told = async (editionOn: string | null) =>
    (await shapeDocument(bytes, { name: 'a.txt', editionOn, stated: {} }, noReaders)).rows
      .filter(({ cells }) => cells)
      .map(({ cells }) => [cells?.published_on, cells?.period])
  expect(await told(null)).toEqual([['2025-04-22', '2024']])
  expect(await told('2024-03-01')).toEqual([['2024-03-01', '2023']])
})
