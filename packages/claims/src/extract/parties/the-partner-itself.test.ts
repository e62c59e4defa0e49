import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string) =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, flow, value }) =>
    [indicator, reporter, partner, flow, value].join(' '),
  )

test.each([
  [
    'In January trade of China with Central Asia was $57 bn. The largest partner was Kazakhstan with $26 bn, followed by Uzbekistan with $9 bn.',
  ],
  [
    'В январе товарооборот Китая с Центральной Азией был 57 млрд долларов. Крупнейшим партнёром остался Казахстан (26 млрд), за ним идёт Узбекистан – 9 млрд долларов.',
  ],
  [
    'У січні товарообіг Китаю з Центральною Азією становив 57 млрд доларів. Найбільшим партнером лишився Казахстан (26 млрд), за ним іде Узбекистан – 9 млрд доларів.',
  ],
  ['1月中国与中亚贸易额570亿美元。最大伙伴是哈萨克斯坦（260亿美元），其次是乌兹别克斯坦（90亿美元）。'],
])('who comes after the largest partner is one of the same: %s', (text) => {
  expect(told(text)).toEqual([
    'trade_turnover CHN C5 total 57000000000',
    'trade_turnover CHN KAZ total 26000000000',
    'trade_turnover CHN UZB total 9000000000',
  ])
})

test.each([
  ['2.6 million tonnes were brought by truck from China to Kyrgyzstan, and only 0.3 million tonnes the other way.'],
  ['Из Китая в Киргизию грузовиками завезли 2,6 млн т, в обратном направлении – лишь 0,3 млн т.'],
  ['З Китаю до Киргизстану вантажівками завезли 2,6 млн т, у зворотному напрямку – лише 0,3 млн т.'],
])('what trucks brought is freight on its way: %s', (text) => {
  expect(told(text)).toEqual(['freight_volume CHN KGZ export 2600000', 'freight_volume KGZ CHN export 300000'])
})

test.each([
  ['In 2024 about 8.7 thousand trains passed Khorgos, or 24 a day. A year earlier there were 7,762.'],
  ['В 2024 году через Хоргос прошло 8,7 тыс. поездов, то есть ежедневно 24. Годом ранее их было 7 762.'],
  ['2024 року через Хоргос пройшло 8,7 тис. поїздів, тобто щодня 24. Рік тому їх було 7 762.'],
])('a count of a day is not what the next sentence goes on from: %s', (text) => {
  expect(told(text).map((each) => each.split(' ').at(-1))).toEqual(['8700', '24', '7762'])
})
