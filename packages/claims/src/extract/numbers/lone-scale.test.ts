import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  ['2024年新疆与中亚进出口超千亿元。', 100_000_000_000, 'min'],
  ['2024年中哈贸易额近千亿元。', 100_000_000_000, 'approx'],
  ['哈萨克斯坦有近万家中资企业。', 10_000, 'approx'],
  ['全省新增企业上万家。', 10_000, 'min'],
])('a scale behind a bound is one of itself: %s', (text, value, bound) => {
  expect(claimsOf(text)[0]).toMatchObject({ value, bound })
})

test.each([
  ['Импорт из Китая составил 5 млрд долларов, экспорт — 2 млрд. Дальше будет больше.', ['5 млрд долларов', '2 млрд']],
  ['Экспорт в Китай составил 2 млрд. долл. за год.', ['2 млрд. долл.']],
])('the full stop of a sentence is no part of its last number: %s', (text, quotes) => {
  expect(claimsOf(text).map(({ quote }) => quote)).toEqual(quotes)
})
