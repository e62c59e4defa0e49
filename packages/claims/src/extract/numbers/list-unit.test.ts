import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value, unit }) =>
    [indicator, reporter, partner, value, unit].join(' '),
  )

test('the unit before the colon of a list is that of its bare numbers', () => {
  expect(told('Trade turnover with China in 2024, $ billion: Kazakhstan – 43.8, Kyrgyzstan – 22.7.')).toEqual([
    'trade_turnover KAZ CHN 43800000000 USD',
    'trade_turnover KGZ CHN 22700000000 USD',
  ])
  expect(told('Экспорт в Китай в 2024 году (в млн долл.): Казахстан – 15 300, Киргизия – 80.')).toEqual([
    'exports KAZ CHN 15300000000 USD',
    'exports KGZ CHN 80000000 USD',
  ])
  expect(told('2024年中国与中亚国家贸易额（亿美元）：哈萨克斯坦438，吉尔吉斯斯坦227。')).toEqual([
    'trade_turnover CHN KAZ 43800000000 USD',
    'trade_turnover CHN KGZ 22700000000 USD',
  ])
})

test('it is that of the lines below too', () => {
  expect(
    told('Exports to China in 2024, million dollars:\nKazakhstan 15,300\nKyrgyzstan 80\nUzbekistan 2,100'),
  ).toEqual(['exports KAZ CHN 15300000000 USD', 'exports KGZ CHN 80000000 USD', 'exports UZB CHN 2100000000 USD'])
})

test('per cents are named behind the last of several', () => {
  expect(
    told(
      "Kazakhstan, Uzbekistan and Kyrgyzstan accounted for 43, 20 and 27 per cent, respectively, of China's exports.",
    ),
  ).toEqual(['share CHN KAZ 43 percent', 'share CHN UZB 20 percent', 'share CHN KGZ 27 percent'])
})

test('what a number is held against has the size of what it is like', () => {
  expect(told('Uzbekistan imported 24,000 cars from China for $400 million, against 12,500 in 2023.').at(-1)).toBe(
    'imports UZB CHN 12500 count',
  )
})

test('of how few things a part is held is no claim', () => {
  expect(told('CGN holds 24.5% each in two Kazakh uranium mines.')).toEqual(['share CHN KAZ 24.5 percent'])
  expect(told('Китайские компании владеют по 24,5 % в двух урановых месторождениях Казахстана.')).toHaveLength(1)
  expect(told('中广核持有哈萨克斯坦两座铀矿各24.5%的股份。')).toHaveLength(1)
})

test('a factor is a multiple, and how often something runs is none', () => {
  expect(told('Trade between China and Kazakhstan increased by a factor of 2.5.')).toEqual(['growth CHN KAZ 2.5 ratio'])
  expect(told('Trains run three times a week between Chongqing and Tashkent.')).toEqual([])
  expect(told('Поезда ходят три раза в неделю из Чунцина в Ташкент.')).toEqual([])
})
