import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string) =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, value, period_start, period_end }) =>
    [indicator, value, period_start, period_end].join(' '),
  )

test.each([
  [
    'In January-July 2025 trade between China and Kazakhstan came to $26 bn. A year earlier the surplus of China was $1.4 bn, now it is $2.1 bn.',
  ],
  [
    'За январь–июль 2025 года торговля Китая с Казахстаном составила 26 млрд долларов. Годом ранее профицит Китая был 1,4 млрд долларов, теперь 2,1 млрд долларов.',
  ],
  [
    'За січень–липень 2025 року торгівля Китаю з Казахстаном становила 26 млрд доларів. Роком раніше профіцит Китаю був 1,4 млрд доларів, нині 2,1 млрд доларів.',
  ],
  ['2025年1至7月中哈贸易额260亿美元。上年同期顺差14亿美元，如今达21亿美元。'],
])('what is so now, after what was so a year earlier, is of the time of the text: %s', (text) => {
  expect(told(text)).toEqual([
    'trade_turnover 26000000000 2025-01-01 2025-07-31',
    'trade_balance 1400000000 2024-01-01 2024-07-31',
    'trade_balance 2100000000 2025-01-01 2025-07-31',
  ])
})

test.each([
  ['From the end of 2009 to the end of 2013 Turkmenistan sent 70 bn cubic metres of gas to China.'],
  ['С конца 2009 года до конца 2013 года из Туркмении в Китай прокачано 70 млрд кубометров газа.'],
  ['З кінця 2009 року до кінця 2013 року з Туркменістану до Китаю прокачано 70 млрд кубометрів газу.'],
  ['自2009年底至2013年底，土库曼斯坦向中国输送天然气700亿立方米。'],
])('a stretch begins at the end of a year: %s', (text) => {
  expect(told(text)).toEqual(['pipeline_gas 70000000000 2009-12-31 2013-12-31'])
})

test.each([
  ['In 2024 the share of Kazakhstan in the imports of China fell below 30%.'],
  ['В 2024 году доля Казахстана в импорте Китая опустилась ниже 30%.'],
  ['У 2024 році частка Казахстану в імпорті Китаю впала нижче 30%.'],
  ['2024年哈萨克斯坦在中国进口中的份额跌破30%。'],
])('a share that falls below a level is told by that level: %s', (text) => {
  expect(told(text)).toEqual(['share 30 2024-01-01 2024-12-31'])
})

test.each([
  ['In 2024 some 8.7 thousand trains passed Khorgos, or about 24 a day.'],
  ['В 2024 году через Хоргос прошло 8,7 тыс. поездов, то есть ежедневно около 24.'],
  ['У 2024 році через Хоргос пройшло 8,7 тис. поїздів, тобто щодня близько 24.'],
])('a count of each day has no scale of the year: %s', (text) => {
  expect(told(text)).toEqual(['train_count 8700 2024-01-01 2024-12-31', 'train_count 24 2024-01-01 2024-12-31'])
})

test('what has been told since the start of the year has the months that are told below', () => {
  expect(
    told('Торговля Китая с Казахстаном с начала года выросла на 9%.\n\nПо итогам шести месяцев торговля прибавила 9%.'),
  ).toEqual(['growth 9 2025-01-01 2025-06-30', 'growth 9 2025-01-01 2025-06-30'])
})

test.each([
  [
    'In the first half of 2024 exports of Kazakhstan to China were $4 bn. The share of China in exports of Kazakhstan fell below 50%; a year before that it stood at 54.8%.',
  ],
  [
    'За первое полугодие 2024 года экспорт Казахстана в Китай составил 4 млрд долларов. Доля Китая в экспорте Казахстана опустилась ниже 50%: за год до этого она составляла 54,8%.',
  ],
  [
    'За перше півріччя 2024 року експорт Казахстану до Китаю становив 4 млрд доларів. Частка Китаю в експорті Казахстану впала нижче 50%: за рік до того вона становила 54,8%.',
  ],
])('what it was a year before may stand behind a colon: %s', (text) => {
  expect(told(text)).toEqual([
    'exports 4000000000 2024-01-01 2024-06-30',
    'share 50 2024-01-01 2024-06-30',
    'share 54.8 2023-01-01 2023-06-30',
  ])
})
