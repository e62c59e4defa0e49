import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

test.each([
  ['Trade exceeded $13 billion last year, and both sides hope to achieve the goal of $20 billion.', 'actual target'],
  [
    'Товарооборот в прошлом году превысил 13 млрд долларов, стороны подтвердили цель — 20 млрд долларов.',
    'actual target',
  ],
  ['Trade growth of 23% was achieved due to an increase in supplies by 58%.', 'actual actual'],
  ['The two states strive to increase trade to 3 billion dollars in five years.', 'target'],
])('%s', (text, wanted) =>
  expect(
    claimsOf(text, { documentDate: '2025-10-10' })
      .map(({ status }) => status)
      .join(' '),
  ).toBe(wanted),
)

test('a year just over is foreseen where the word stands at it', () => {
  const [growth] = claimsOf('预计2024年哈萨克斯坦运输量增长11%。', { documentDate: '2025-01-13' })
  expect(growth?.status).toBe('forecast')
  const [known] = claimsOf('预计2024年哈萨克斯坦运输量增长11%。', { documentDate: '2025-10-13' })
  expect(known?.status).toBe('actual')
})
