import { describe, expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-02-13' }).map(({ indicator, reporter, partner, value, status }) =>
    [indicator, reporter, partner, value, status].join(' '),
  )

describe('what was meant for a time that is over is a target', () => {
  test.each([
    ['Узбекистан планував завезти торік із Китаю 900 тракторів. Завіз 600.'],
    ['Узбекистан планировал ввезти в прошлом году из Китая 900 тракторов. Ввёз 600.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual(['imports UZB CHN 900 target', 'imports UZB CHN 600 actual'])
  })
  test('as a plan that was carried out', () => {
    const text =
      'План перевезень між Узбекистаном і Китаєм за 2024 рік (1,5 млн тонн) виконано. Перевезено 1,7 млн тонн.'
    expect(told(text)).toEqual(['freight_volume UZB CHN 1500000 target', 'freight_volume UZB CHN 1700000 actual'])
  })
})

test('a part that was told of is bought for a sum', () => {
  const text = 'CNPC володіє 8 % у проєкті в Казахстані — цю частку вона купила у 2013 році за 4 млрд доларів.'
  expect(told(text)).toEqual(['share CHN KAZ 8 actual', 'deal_value CHN KAZ 4000000000 actual'])
})

test('each of two that count differently has its own number', () => {
  const text =
    'За 2023 рік двосторонню торгівлю Киргизстан і Китай оцінюють по-різному: Бішкек — у 5 млрд доларів, Пекін — у 19 млрд.'
  expect(told(text)).toEqual(['trade_turnover KGZ CHN 5000000000 actual', 'trade_turnover CHN KGZ 19000000000 actual'])
})

test('the part of another in the same whole changes there', () => {
  const text = 'Частка Китаю в імпорті Киргизстану сягнула 40 % у 2023 році. Частка Росії зменшилася на третину.'
  expect(told(text)[1]).toBe('growth KGZ RUS -33.333 actual')
})
