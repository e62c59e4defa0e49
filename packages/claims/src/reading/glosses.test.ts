import { expect, test } from 'vitest'
import { withoutGlosses } from './glosses.ts'
import { untouched } from './traced.ts'

const without = (text: string): string => withoutGlosses(untouched(text)).traced.text

test('readings behind characters go', () => {
  expect(without('貿(mào)易額(é)達(dá)30億(yì)美元,企業們(men)')).toBe('貿易額達30億美元,企業們')
})

test('words of other languages in brackets stay', () => {
  const text = '世界银行(world bank)和中石化(Sinopec), café (né en 1990)'
  expect(without(text)).toBe(text)
})
