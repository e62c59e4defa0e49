import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const read = (text: string) => claimsOf(text, { documentDate: '2025-08-10' })

test.each([
  ['Trade between China and Kazakhstan was $20 bn in 2011 and $25 bn in 2021. Over the decade it grew 1.26 times.'],
  [
    'В 2011 г. оборот Китая и Казахстана был 20 млрд долларов, в 2021 г. — 25 млрд. За десятилетие он вырос в 1,26 раза.',
  ],
  [
    'У 2011 р. обіг Китаю і Казахстану становив 20 млрд доларів, у 2021 р. — 25 млрд. За десятиліття він зріс у 1,26 раза.',
  ],
])('a decade between two years that were told is that between them: %s', (text) => {
  const growth = read(text).find(({ indicator }) => indicator === 'growth')
  expect([growth?.period_start, growth?.base_period]).toEqual(['2021-01-01', '2011-01-01/2011-12-31'])
})

test('years that a text below a table speaks of are those of its columns', () => {
  const text =
    'Таблица 1. Товарооборот Китая со странами, млн долл.\nСтрана | 2013 | 2023\nКазахстан | 28 596 | 41 020\nУзбекистан | 4 552 | 14 035\n\nЗа десять лет торговля с Узбекистаном выросла в 3,1 раза.'
  const growth = read(text).find(({ indicator }) => indicator === 'growth')
  expect([growth?.period_start, growth?.base_period]).toEqual(['2023-01-01', '2013-01-01/2013-12-31'])
})

test.each([
  ['В Туркмении рассчитывают, что за весь год экспорт в Китай составит 9 млрд долларов.', 'forecast exact'],
  ['В Туркмении рассчитывают довести экспорт в Китай до 9 млрд долларов.', 'target exact'],
  ['У Туркменістані розраховують, що за весь рік експорт до Китаю становитиме 9 млрд доларів.', 'forecast exact'],
  ['Говорили о планах нарастить торговлю Казахстана с Китаем до 40 млрд долларов.', 'target exact'],
  ['Ми вийдемо на товарообіг Казахстану з Китаєм у 40 млрд доларів.', 'forecast exact'],
  ['Аналитики ждут товарооборот Китая и Казахстана в пределах 48–52 млрд долларов.', 'forecast exact'],
  ['Analysts expect trade between China and Kazakhstan within $48-52 billion.', 'forecast exact'],
])('who counts on something foresees it, and a range lies within its ends: %s', (text, told) => {
  expect(read(text).map(({ status, bound }) => `${status} ${bound}`)).toEqual([told])
})

test.each([
  [
    'Online trade grows in Uzbekistan. The Uzbek market is estimated at $1.6 bn in 2024 and will grow to $2.5 bn by 2028.',
  ],
  [
    'Рынок онлайн-торговли Узбекистана растёт. Узбекский рынок оценивается в 1,6 млрд долларов по итогам 2024 года; к 2028 году он вырастет до 2,5 млрд долларов.',
  ],
  [
    'Онлайн-торгівля Узбекистану зростає. Узбецький ринок оцінюється в 1,6 млрд доларів за підсумками 2024 року; до 2028 року він зросте до 2,5 млрд доларів.',
  ],
])('a market of shops on the net that is estimated is no project: %s', (text) => {
  expect(
    read(text).map(({ indicator, reporter, partner, value, period_end, status }) =>
      [indicator, reporter, partner, value, period_end, status].join(' '),
    ),
  ).toEqual([
    'ecommerce_market UZB  1600000000 2024-12-31 actual',
    'ecommerce_market UZB  2500000000 2028-12-31 forecast',
  ])
})

test.each([
  ['Chinese marketplaces in Kazakhstan\n\nThe e-commerce market was worth $7.9 bn in 2024.'],
  ['Китайские маркетплейсы в Казахстане\n\nРынок электронной торговли за 2024 год – 7,9 млрд долларов.'],
  ['Китайські маркетплейси в Казахстані\n\nРинок електронної торгівлі за 2024 рік – 7,9 млрд доларів.'],
])('a market is of the country that it is in, whoever sells there: %s', (text) => {
  expect(read(text).map(({ indicator, reporter, partner }) => [indicator, reporter, partner].join(' '))).toEqual([
    'ecommerce_market KAZ ',
  ])
})

test.each([
  ['Kazakhstan expects trade with China to reach $50 billion this year and $100 billion in the long term.'],
  ['Казахстан ожидает, что торговля с Китаем в этом году достигнет 50 млрд долларов, а в перспективе — 100 млрд.'],
  ['Казахстан очікує, що торгівля з Китаєм цього року сягне 50 млрд доларів, а в перспективі — 100 млрд.'],
  ['哈萨克斯坦与中国贸易额今年将达500亿美元，长远目标是1000亿美元。'],
])('what is hoped for in the long term is of no told year: %s', (text) => {
  expect(read(text).map(({ value, period_end }) => [value, period_end])).toEqual([
    [50e9, '2025-12-31'],
    [100e9, null],
  ])
})
