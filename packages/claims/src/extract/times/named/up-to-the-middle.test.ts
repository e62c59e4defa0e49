import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  ['The FDI of China in Kazakhstan was $5 bn over 18 months (2023 – mid-2024).'],
  ['Инвестиции Китая в Казахстан с 2023 года по середину 2024 года составили 5 млрд долларов.'],
  ['Інвестиції Китаю в Казахстан з 2023 року до середини 2024 року становили 5 млрд доларів.'],
  ['2023年至2024年年中，中国对哈萨克斯坦投资50亿美元。'],
])('what lasts up to the middle of a year ends with its first half: %s', (text) => {
  const [claim] = claimsOf(text)
  expect([claim?.period_start, claim?.period_end]).toEqual(['2023-01-01', '2024-06-30'])
})
