import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsOf } from '../extract/extract-claims.ts'
import { withoutReferences } from './references.ts'
import { untouched } from './traced.ts'

const plain = (text: string): string => withoutReferences(untouched(text)).traced.text

test.each([
  ['3&nbsp;412,6 млн', '3\u00a0412,6 млн'],
  ['&laquo;Товарооборот&raquo; &mdash; 5&#37;', '«Товарооборот» — 5%'],
  ['R&D; AT&T; &unknown; &#xD800;', 'R&D; AT&T; &unknown; &#xD800;'],
])('signs under their names of HTML stand for themselves: %s', (text, put) => {
  expect(plain(text)).toBe(put)
})

test('a figure with a reference in it is read whole, and quoted as it stands', () => {
  const [claim] = claimsOf('Импорт Казахстана из Китая составил 3&nbsp;412,6 млн долл. США.')
  expect(claim).toMatchObject({ value: 3_412_600_000, quote: '3&nbsp;412,6 млн долл. США' })
})

test('any text without an ampersand stays', () => {
  fc.assert(fc.property(fc.string(), (text) => text.includes('&') || plain(text) === text))
})
