import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  ['Growth of Chinese investment in Kazakhstan slowed to 6 percent in 2024.'],
  ['Рост экспорта Казахстана в Китай снизился до 6% в 2024 году.'],
  ['Зростання імпорту Казахстану з Китаю сповільнилося до 6 % у 2024 році.'],
])('what growth slows to is growth still: %s', (text) => {
  expect(claimsOf(text).map(({ indicator, value }) => [indicator, value])).toEqual([['growth', 6]])
})
