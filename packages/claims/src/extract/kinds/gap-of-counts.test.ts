import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const last = (text: string) => claimsOf(text, { documentDate: '2025-06-15' }).at(-1)

test.each([
  [
    "Tajikistan's exports to China came to $0.3 billion in 2023, and China's imports from Tajikistan to $0.5 billion. The gap was $0.2 billion.",
  ],
  [
    'Экспорт Таджикистана в Китай составил 0,3 млрд долларов, а импорт Китая из Таджикистана — 0,5 млрд. Разница — 0,2 млрд долларов.',
  ],
  [
    'Експорт Таджикистану до Китаю становив 0,3 млрд доларів, а імпорт Китаю з Таджикистану — 0,5 млрд. Різниця становить 0,2 млрд.',
  ],
  ['塔吉克斯坦对中国出口3亿美元，中国自塔吉克斯坦进口5亿美元。差距为2亿美元。'],
])('by how much two sides differ on one flow is no balance of trade: %s', (text) => {
  expect(last(text)).toMatchObject({ indicator: 'other', flow: null, value: 200_000_000 })
})

test('between what one side sells and buys the gap is its balance', () => {
  expect(
    last("Tajikistan's exports to China came to $0.3 billion, its imports to $1.8 billion. The gap was $1.5 billion."),
  ).toMatchObject({ indicator: 'trade_balance', value: -1_500_000_000 })
})
