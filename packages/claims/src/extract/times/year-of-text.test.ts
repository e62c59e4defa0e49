import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

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
