import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

/** What the claims of a table are, each by indicator, value and unit. */
const cells = (text: string) => claimsOf(text).map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`)

test('a column of a part is of the kind and unit of the column before it', () => {
  expect(
    cells(
      'Экспорт Узбекистана в КНР по годам, млн долл. США\nГод | Всего | в т. ч. металлы\n2021 | 1 200,5 | 310,0\n2022 | 1 350,0 | 402,5\n2023 | 1 410,0 | 415,5',
    ),
  ).toEqual([
    'exports 1200500000 USD',
    'exports 310000000 USD',
    'exports 1350000000 USD',
    'exports 402500000 USD',
    'exports 1410000000 USD',
    'exports 415500000 USD',
  ])
})

test('a title may give each column a unit of its own', () => {
  expect(
    cells(
      'Table 2. Power projects of Chinese companies in Kazakhstan (cost in USD million, capacity in MW)\nProject | Cost | Capacity\nNorth wind | 120 | 150\nSouth solar | 95 | 100\nTotal | 215 | 250',
    ),
  ).toEqual([
    'project_cost 120000000 USD',
    'capacity 150 MW',
    'project_cost 95000000 USD',
    'capacity 100 MW',
    'project_cost 215000000 USD',
    'capacity 250 MW',
  ])
})

test('a column of shares is of what the first column of figures is', () => {
  expect(
    cells(
      'Main partners of Tajikistan in 2022\nCountry | Turnover, USD million | Share, %\nChina | 1,800.5 | 24.5\nRussia | 1,700.0 | 23.1\nKazakhstan | 1,300.0 | 17.7',
    ).filter((cell) => cell.startsWith('share')),
  ).toEqual(['share 24.5 percent', 'share 23.1 percent', 'share 17.7 percent'])
})

test.each([
  [
    "20 June 2025\n\nChina's trade with Central Asia in 2023, billion US dollars\n\nCountry        Exports   Imports\nKazakhstan     24.7      16.3\nTajikistan     3.7       0.5",
  ],
  [
    '20 июня 2025 года\n\nТорговля Китая с Центральной Азией в 2023 году, млрд долларов\n\nСтрана        Экспорт   Импорт\nКазахстан     24,7      16,3\nТаджикистан   3,7       0,5',
  ],
])('a date above the title of a table is no part of it: %s', (text) => {
  const starts = claimsOf(text, { documentDate: '2025-06-20' }).map(({ period_start }) => period_start)
  expect(starts).toEqual(Array(4).fill('2023-01-01'))
})
