import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const times = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' })
    .filter(({ unit }) => unit === 'm3')
    .map(({ period_start, period_end }) => `${period_start}..${period_end}`)

test.each([
  ['管道2009年12月14日通气。此后，累计输气量2014年5月28日突破100亿立方米。'],
  ['中亚天然气管道2009年12月14日通气，截至2014年5月28日，已累计向中国输送天然气800亿立方米。'],
  [
    'Газопровід Туркменістан — Китай увімкнули 14 грудня 2009 року. Від запуску труби до 28 травня 2014 року до КНР надійшло 80 млрд кубометрів газу.',
  ],
  [
    'Газопровод Туркмения — Китай запустили 14 декабря 2009 года. Всего на 28 мая 2014 года в Китай поступило 80 млрд кубометров газа.',
  ],
])('what has passed in all has done so since the line was opened: %s', (text) => {
  expect(times(text)).toEqual(['2009-12-14..2014-05-28'])
})

test('without such words it has the day on which it is told', () => {
  expect(times('管道2009年12月14日通气。2014年5月28日，中国进口天然气800亿立方米。')).toEqual([
    '2014-05-28..2014-05-28',
  ])
})
