import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ indicator, reporter, partner, value, status }) => `${indicator} ${reporter}>${partner} ${value} ${status}`,
  )

test.each([
  'Казатомпром и китайская CNUC подписали контракт на поставку урана стоимостью 2 млрд юаней.',
  'Казатомпром і китайська CNUC підписали контракт на постачання урану вартістю 2 млрд юанів.',
])('a contract is worth what it is about: %s', (text) => {
  expect(told(text)).toEqual(['deal_value KAZ>CHN 2000000000 actual'])
})

test('what is put in to build one thing is what it costs, and is planned with it', () => {
  expect(told('Китайская PowerChina построит в Кыргызстане терминал, вложив 90 млн долларов.')).toEqual([
    'project_cost CHN>KGZ 90000000 target',
  ])
})

test('what partners put into a plant that was opened is what it cost', () => {
  expect(told('В Ташкенте открыли завод китайской BYD. Вложения партнёров — 160 млн долларов.')).toEqual([
    'project_cost CHN>UZB 160000000 actual',
  ])
})
