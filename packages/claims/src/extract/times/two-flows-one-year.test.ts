import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const years = (text: string): readonly (string | null)[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(({ period_start }) => period_start)

test('the year behind the second of two flows is that of both, where the second has no verb', () => {
  expect(years('Exports of Kyrgyzstan to China were $80 million, imports $15 billion in 2024.')).toEqual([
    '2024-01-01',
    '2024-01-01',
  ])
})

test('what is to start next year starts on no day', () => {
  expect(years('Another 20 Chinese plants are to start next year in Uzbekistan.')).not.toContain(
    '2026-01-01/2026-01-01',
  )
  expect(
    claimsOf('Kazakhstan and China are to start work next year on 20 plants.', { documentDate: '2025-06-15' })[0]
      ?.period_end,
  ).not.toBe('2026-01-01')
})

test('two that are named last in the order of the state give their order to what was told before', () => {
  const [growth] = claimsOf('Trade grew by 20% last year. Uzbekistan and China aim to double it by 2030.', {
    documentDate: '2025-06-15',
  })
  expect([growth?.reporter, growth?.partner]).toEqual(['UZB', 'CHN'])
})
