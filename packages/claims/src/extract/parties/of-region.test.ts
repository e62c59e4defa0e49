import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

describe('the parts of a trade with the five', () => {
  test.each([
    'Товарооборот Китая и Центральной Азии в 2024 году достиг 90 млрд долларов. Больше всех с Китаем торгуют: Казахстан — 40 млрд, Узбекистан — 13 млрд.',
    'Trade between China and Central Asia reached $90 billion in 2024. Those that trade with China most are Kazakhstan ($40 billion) and Uzbekistan ($13 billion).',
  ])('are told in its order: %s', (text) => {
    expect(told(text)).toEqual([
      'trade_turnover CHN C5 90000000000',
      'trade_turnover CHN KAZ 40000000000',
      'trade_turnover CHN UZB 13000000000',
    ])
  })
})

test('a region that sends goods to one of the five is another', () => {
  expect(told('Торговля Синьцзяна с Киргизией растёт. Экспорт региона в Киргизию достиг 2 млрд долларов.')).toEqual([
    'exports CHN KGZ 2000000000',
  ])
})

test('what a sum comes to is the part of who was told of', () => {
  expect(
    told('Товарооборот Китая с Казахстаном составил 14 млрд долларов. Это 20 % всей внешней торговли Казахстана.'),
  ).toEqual(['trade_turnover CHN KAZ 14000000000', 'share KAZ CHN 20'])
})

test('ventures of two states are the capital of the other in the state', () => {
  expect(told('Китайских предприятий в Киргизии 397, а киргизско-китайских — еще 170.')).toEqual([
    'company_count CHN KGZ 397',
    'company_count CHN KGZ 170',
  ])
})
