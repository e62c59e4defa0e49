import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const times = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ period_start, period_end }) => `${period_start}..${period_end}`)

test('a year of which something is told so far ends on the day of the document', () => {
  const soFar = ['2025-01-01..2025-08-10']
  expect(times('So far in 2025 Kazakhstan has exported 1.2 million tonnes of wheat to China.')).toEqual(soFar)
  expect(times('В 2025 году на сегодня через Хоргос прошло 4000 поездов.')).toEqual(soFar)
  expect(times('У 2025 році станом на сьогодні через Хоргос пройшло 4000 поїздів.')).toEqual(soFar)
  expect(times('2025年截至目前，霍尔果斯口岸通行班列突破5000列。')).toEqual(soFar)
  expect(times('С начала 2025 года через Хоргос прошло 4000 поездов.')).toEqual(soFar)
})

test('the first in some years is a record, and no time', () => {
  expect(
    times(
      'In 2024 Kazakh exports to China were $14 billion. That left a deficit of $2 billion, the first in six years.',
    ),
  ).toEqual(['2024-01-01..2024-12-31', '2024-01-01..2024-12-31'])
})

test('quarters, months in words and the edges of months', () => {
  expect(times('У ІІІ кварталі 2024 року експорт Казахстану до Китаю становив 3,5 млрд доларів.')).toEqual([
    '2024-07-01..2024-09-30',
  ])
  expect(times('За підсумками семи місяців товарообіг Китаю і Казахстану становив 25 млрд доларів.')).toEqual([
    '2025-01-01..2025-07-31',
  ])
  expect(times('Майский экспорт газа из Узбекистана в Китай составил $78 млн против мартовских 60 млн.')).toEqual([
    '2025-05-01..2025-05-31',
    '2025-03-01..2025-03-31',
  ])
  expect(times('截至2025年7月初，在乌中资企业达4700家。')).toEqual(['2025-07-01..2025-07-01'])
})

test('the time of the next line is not that of the number before it', () => {
  expect(
    times(
      'Узбекистан и Китай, январь–июль.\nДоля КНР в товарообороте страны — 21,5 %\nЗа весь 2024-й было 12,5 млрд долларов.',
    )[0],
  ).toBe('2025-01-01..2025-07-31')
})
