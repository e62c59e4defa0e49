import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

test('the sidelines of a meeting are of no state', () => {
  expect(
    told(
      'A forum in Urumqi gathered all five Central Asian states. On its sidelines Kazakh and Chinese firms signed 9 papers.',
    ),
  ).toEqual(['agreements_count CHN KAZ 9'])
})

test('a line of which a part was told is of no one state', () => {
  expect(
    told(
      'The China-Kyrgyzstan-Uzbekistan railway is being built. Of its 523 km, 305 km run through Kyrgyzstan. Its cost is put at 4.7 billion dollars.',
    ).at(-1),
  ).toBe('project_cost   4700000000')
})

test('each of two that account for a part has it', () => {
  expect(
    told("Kazakhstan and Uzbekistan each accounted for 30 percent of China's exports to the region in 2024."),
  ).toEqual(['share CHN KAZ 30', 'share CHN UZB 30'])
})

test('a balance has the sign that stands at it', () => {
  expect(
    told('Trade of Kazakhstan with China in 2024: exports 15 bn dollars, imports 16.2 bn, balance -1.2 bn.')[2],
  ).toBe('trade_balance KAZ CHN -1200000000')
})
