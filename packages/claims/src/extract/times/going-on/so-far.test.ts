import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const times = (text: string, documentDate = '2025-08-10'): readonly string[] =>
  claimsOf(text, { documentDate }).map(({ period_start, period_end }) => `${period_start} ${period_end}`)

test.each([
  ['В этом году Казахстан экспортировал в Китай 2 млн тонн зерна.'],
  ['Цього року Казахстан експортував до Китаю 2 млн тонн пшениці.'],
  ['This year Kazakhstan has exported 2 million tonnes of grain to China.'],
  ['今年哈萨克斯坦已对华出口粮食200万吨。'],
])('what has flowed this year has done so up to the day of the document: %s', (text) => {
  expect(times(text)).toEqual(['2025-01-01 2025-08-10'])
})

test('and up to the day of which it is told', () => {
  expect(times('8月3日,一列班列驶出阿拉山口站。至此,今年经该口岸通行的班列突破5000列。')).toEqual([
    '2025-01-01 2025-08-03',
  ])
})

test('what is still to flow does so all the year', () => {
  expect(times('今年哈萨克斯坦计划对华出口粮食200万吨。')).toEqual(['2025-01-01 2025-12-31'])
})
