import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const grown = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' })
    .filter(({ indicator }) => indicator === 'growth')
    .map(({ period_start, base_period }) => `${period_start} ${base_period}`)

test.each([
  ['В январе 2025 года импорт Узбекистана составил 4 млрд долларов. К январю 2024 года он вырос на 7 %.'],
  ['У січні 2025 року імпорт Узбекистану становив 4 млрд доларів. До січня 2024 року він зріс на 7 %.'],
])('the same month a year before is what a rise is held to: %s', (text) => {
  expect(grown(text)).toEqual(['2025-01-01 2024-01-01/2024-01-31'])
})
