import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, value }) => `${indicator} ${value}`)

test.each([
  ['За годы независимости из Китая в Таджикистан пришло 1,4 млрд долларов инвестиций.', 'fdi_flow 1400000000'],
  ['Some 9 billion dollars of Chinese investment reached Uzbekistan in the past 12 years.', 'fdi_flow 9000000000'],
  ['За последние 20 лет Китай вложил в Казахстан 31 млрд долларов.', 'fdi_flow 31000000000'],
  ['За останні 15 років Китай вклав у Казахстан 31 млрд доларів.', 'fdi_flow 31000000000'],
  ['近十年来中国在乌兹别克斯坦投资120亿美元。', 'fdi_flow 12000000000'],
  ['За годы независимости накопленные инвестиции Китая в Киргизии достигли 5 млрд долларов.', 'fdi_stock 5000000000'],
])('capital that came in a span of years is a flow, what has gathered a stock: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})
