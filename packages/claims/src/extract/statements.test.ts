import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

test('an item of a list that lost its lines is a statement of its own', () => {
  const text = '2024年哈萨克斯坦贸易额900亿美元 [4] - 2024年中国对乌兹别克斯坦投资24亿美元 [5]'
  expect(claimsOf(text)).toMatchObject([
    { reporter: 'KAZ', value: 90_000_000_000 },
    { reporter: 'CHN', partner: 'UZB', value: 2_400_000_000 },
  ])
})
