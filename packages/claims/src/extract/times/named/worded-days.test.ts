import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const times = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ period_start, period_end }) => [period_start, period_end])

it.each([
  'На первое февраля 2025 года в Узбекистане работало 4 000 китайских предприятий.',
  'Станом на перше лютого 2025 року в Узбекистані діяло 4 000 китайських підприємств.',
])('a first day in words is a day: %s', (text) => {
  expect(times(text)).toEqual([['2025-02-01', '2025-02-01']])
})

it.each([
  'За три первых месяца этого года экспорт Казахстана в Китай составил 14 млрд долларов.',
  'За три перші місяці цього року експорт Казахстану до Китаю становив 14 млрд доларів.',
])('the first months are counted before the word too: %s', (text) => {
  expect(times(text)).toEqual([['2025-01-01', '2025-03-31']])
})

it('a level of a year is what a rise is held to', () => {
  const [, growth] = claimsOf(
    'Торгівля Китаю з Казахстаном за 2024 рік склала 66 млрд доларів, у 2,8 раза більше від рівня 2020 року.',
  )
  expect(growth?.base_period).toBe('2020-01-01/2020-12-31')
})
