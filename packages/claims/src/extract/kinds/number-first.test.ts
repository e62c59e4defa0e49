import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value, bound }) =>
    [indicator, reporter, partner, value, bound].join(' '),
  )

describe('a sentence that begins with its numbers', () => {
  test.each([
    [
      'С 800 миллионов долларов в 2016 году до 2 миллиардов в 2024 году выросли инвестиции Китая, накопленные в Киргизии.',
      ['fdi_stock CHN KGZ 800000000 exact', 'fdi_stock CHN KGZ 2000000000 exact'],
    ],
    [
      'З 14 до 17 млрд доларів зріс товарообіг Казахстану з Китаєм.',
      ['trade_turnover KAZ CHN 14000000000 exact', 'trade_turnover KAZ CHN 17000000000 exact'],
    ],
    [
      'From $14 billion to $17 billion rose the trade between Kazakhstan and China.',
      ['trade_turnover KAZ CHN 14000000000 exact', 'trade_turnover KAZ CHN 17000000000 exact'],
    ],
    [
      '66 миллиардов долларов в 2024-м — на треть больше, чем годом ранее: такова взаимная торговля Китая и Казахстана.',
      ['trade_turnover CHN KAZ 66000000000 exact', 'growth CHN KAZ 33.333 exact'],
    ],
    ['20 млрд доларів - стільки сягає торгівля Китаю з Казахстаном.', ['trade_turnover CHN KAZ 20000000000 exact']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

test('an amount with a plus in brackets is how much more it was', () => {
  expect(told('Внешняя торговля Узбекистана достигла 32 млрд долларов, на 27 % больше (+7 млрд долларов).')).toEqual([
    'trade_turnover UZB WLD 32000000000 exact',
    'growth UZB WLD 27 exact',
    'growth UZB WLD 7000000000 exact',
  ])
})

test('who came to a forum is no claim', () => {
  expect(
    told('Более 300 человек собрал бизнес-форум в Бишкеке. Из Китая прибыли 150 представителей 80 компаний.'),
  ).toEqual([])
})

test('many investors who are to put money into a country make a flow', () => {
  expect(told('Инвесторы из Китая намерены вложить 5 млрд долларов в энергетику Казахстана.')).toEqual([
    'fdi_flow CHN KAZ 5000000000 exact',
  ])
})
