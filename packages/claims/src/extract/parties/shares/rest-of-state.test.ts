import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, flow, value }) =>
    [indicator, reporter, partner, flow, value].join(' '),
  )

test('what another does not hold is of the state in which it is', () => {
  expect(told('A Chinese firm holds 60% of the mine in Kyrgyzstan, and the state the other 40%.')).toEqual([
    'share CHN KGZ  60',
    'share KGZ KGZ  40',
  ])
  expect(told('紫金矿业持有塔吉克斯坦金矿70%股权，塔政府持有其余30%。')[1]).toBe('share TJK TJK  30')
})

test('a part of a flow that somebody takes is no part of a firm, where a province has the flow too', () => {
  expect(told("Kazakhstan and Kyrgyzstan each took 11.5 percent of Xinjiang's exports of machinery.")).toEqual([
    'share CHN KAZ export 11.5',
    'share CHN KGZ export 11.5',
  ])
})

test('what may be supplied to a market is sold there', () => {
  expect(told('Kyrgyz companies may supply 34 types of products to the Chinese market.')).toEqual([
    'product_count KGZ CHN export 34',
  ])
})
