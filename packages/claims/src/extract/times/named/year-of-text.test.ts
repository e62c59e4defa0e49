import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const starts = (text: string): readonly (string | null)[] =>
  claimsOf(text).map(({ period_start: start, base_period: base }) => base ?? start)

test.each([
  [
    'За 2022 год стороны отчитались по-разному. В прошлом году экспорт Казахстана в Китай составил 13 млрд долларов.',
    '2022-01-01',
  ],
  [
    'У 2022 році сторони торгували більше. Минулого року експорт Казахстану до Китаю склав 13 млрд доларів.',
    '2022-01-01',
  ],
  [
    'Two sets of data were printed for 2022. Last year Kazakhstan exported $13 billion of goods to China.',
    '2022-01-01',
  ],
])('a text without a date looks back on the year that it tells of: %s', (text, start) => {
  expect(starts(text)).toEqual([start])
})

test('months of a year are those of this year', () => {
  const text =
    'За три месяца этого года экспорт Китая в Киргизию составил 2 млрд долларов. В первом квартале 2022 года выросло всё.'
  expect(starts(text)[0]).toBe('2022-01-01')
})

test('the year before is told from the number', () => {
  const text =
    'В первом полугодии 2023 года торговля Китая с Туркменией выросла на 12 % к тому же отрезку прошлого года.'
  expect(starts(text)).toEqual(['2022-01-01/2022-06-30'])
})

test('a year since when something goes on is not that of the text', () => {
  expect(
    starts('Торговля идёт с 2005 года. В прошлом году оборот Казахстана и Китая составил 31 млрд долларов.'),
  ).toEqual([null])
})

test.each([
  [
    'External debt was $163 billion at the beginning of 2024. In December last year a bank lent Kazakhstan $350 million.',
    '2023-12-01',
  ],
  [
    'На начало 2024 года долг составил 163 млрд долларов. В декабре прошлого года банк выдал Казахстану кредит на 350 млн долларов.',
    '2023-12-01',
  ],
])('a text that tells of the beginning of a year is of that year: %s', (text, start) => {
  expect(starts(text).at(-1)).toBe(start)
})

test('a line that leads in a list goes on in the time of the text above it', () => {
  const text =
    'In January 2025 Kazakhstan sent 2.8 million tonnes to China by rail.\n\nKazakh exports to China increased by 5 per cent, media say\n\n– Ores: 652 thousand tonnes\n– Metals: 104 thousand tonnes\n\nIn the whole of 2024, 32 million tonnes went by rail between the two countries.'
  expect(claimsOf(text).map(({ period_start }) => period_start?.slice(0, 4))).toEqual([
    '2025',
    '2025',
    '2025',
    '2025',
    '2024',
  ])
})

test('months without a year are of the one year whose months alone a text names', () => {
  const text =
    'В январе-марте торговля Китая с Казахстаном достигла 9 млрд долларов. За I квартал 2022 года это рекорд.'
  expect(claimsOf(text)[0]?.period_start).toBe('2022-01-01')
})
