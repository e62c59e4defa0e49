import { describe, expect, test } from 'vitest'
import { citationOf } from './cite.ts'
import type { Figure } from './figures.ts'

const figure: Figure = {
  reporter: 'CHN',
  partner: 'KGZ',
  flow: 'export',
  period: '2023',
  start: '2023-01-01',
  end: '2023-12-31',
  sourceId: 'china-customs-quoted',
  assertedBy: 'GACC',
  via: 'Trend',
  valueText: '19.7',
  unitWording: null,
  unit: 'USD',
  value: 19.7e9,
  usd: 19.7e9,
  isConverted: false,
  valuation: null,
  coverage: 'goods',
  status: 'A',
  method: 'reported',
  bound: 'exact',
  knownSince: '2024-01-18',
  knownBasis: 'published',
  knownTo: null,
  licence: 'rows',
  note: null,
  place: 'table 2',
  citation: {
    citationId: 'c1',
    publisher: 'Trend',
    title: 'Trade in 2023',
    publishedOn: '2024-01-18',
    accessedOn: '2025-04-11',
    url: 'https://example.org/a',
  },
}

describe('a citation of a figure', () => {
  test.each([
    [
      'en',
      'GACC, as published by Trend, “Trade in 2023”, 18 January 2024, table 2, https://example.org/a (accessed 11 April 2025). Figure from Corridor, release 2026-11-22, source china-customs-quoted.',
    ],
    [
      'ru',
      'GACC, по публикации: Trend, «Trade in 2023», 18 января 2024 г., table 2, https://example.org/a (дата обращения: 11 апреля 2025 г.). Показатель по Corridor, выпуск 2026-11-22, источник china-customs-quoted.',
    ],
    [
      'uk',
      'GACC, за публікацією: Trend, «Trade in 2023», 18 січня 2024 р., table 2, https://example.org/a (дата звернення: 11 квітня 2025 р.). Показник за Corridor, випуск 2026-11-22, джерело china-customs-quoted.',
    ],
  ] as const)('in %s names who says it, where, when and how to find it', (language, expected) => {
    expect(citationOf(figure, '2026-11-22', language)).toBe(expected)
  })

  test('says a date only as precisely as it is known', () => {
    const inYear = { ...figure, citation: { ...figure.citation, publishedOn: '2025' } }
    expect(citationOf(inYear, 'r', 'en')).toContain('“Trade in 2023”, 2025, table 2')
    const undated = { ...figure, citation: { ...figure.citation, publishedOn: null } }
    expect(citationOf(undated, 'r', 'uk')).toContain('«Trade in 2023», б. д., table 2')
  })

  test('gives a file of a public repository as a link, and the day on which an undated one was fetched', () => {
    const file = {
      ...figure,
      knownBasis: 'retrieved',
      citation: { ...figure.citation, url: 'some-one/data@4b6a5dfc:folder/a b.xls', accessedOn: null },
    }
    expect(citationOf(file, 'r', 'en')).toContain(
      'https://github.com/some-one/data/blob/4b6a5dfc/folder/a%20b.xls (accessed 18 January 2024)',
    )
  })
})
