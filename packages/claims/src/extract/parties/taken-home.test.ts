import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string) =>
  claimsOf(text).map(({ indicator, reporter, partner, period_start }) => [indicator, reporter, partner, period_start])

test.each([
  ["Uzbekistan's President Mirziyoyev left Beijing with more than 30 commercial agreements."],
  ['President Mirziyoyev left Beijing with more than 30 commercial agreements.'],
])('papers that a president takes home are of his state: %s', (text) => {
  expect(told(text)).toEqual([['agreements_count', 'CHN', 'UZB', null]])
})

test.each([
  ['CNPC agreed to buy an oil field in Kazakhstan for $900 million. The deal closed on 4 March 2024.'],
  ['CNPC погодилася купити родовище в Казахстані за 900 млн доларів. Угоду закрили 4 березня 2024 року.'],
])('the day on which a deal closed dates it: %s', (text) => {
  expect(told(text)).toEqual([['deal_value', 'CHN', 'KAZ', '2024-03-04']])
})

test('an interest in a firm is a part of it', () => {
  const text = 'Zijin acquired a 24 percent interest in a Kyrgyz gold mine for $66 million.'
  expect(told(text)).toEqual([
    ['share', 'CHN', 'KGZ', null],
    ['deal_value', 'CHN', 'KGZ', null],
  ])
})
