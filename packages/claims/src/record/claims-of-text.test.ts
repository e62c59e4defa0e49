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
  test('is dated by what its head says, unless somebody knows better', () => {
    expect(claimsOfText('date 2025-09-05 Товарооборот вырос.', null).date).toBe('2025-09-05')
    expect(claimsOfText('date 2025-09-05 Товарооборот вырос.', '2025-09-06').date).toBe('2025-09-06')
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
