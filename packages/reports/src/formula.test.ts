import { expect, test } from 'vitest'
import { columnLetters, fillFormula } from './formula.ts'

const ordinalOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

test('every column of a sheet has letters that lead back to it', () => {
  const wrong = Array.from({ length: 16_384 }, (_, index) => index + 1).filter((n) => ordinalOf(columnLetters(n)) !== n)
  expect(wrong).toEqual([])
})

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (ordinal, letters) => {
  expect(columnLetters(ordinal)).toBe(letters)
})

const place = { sheet: 's', columns: ['a', 'b'], firstRow: 6, lastRow: 9 }

test('a name is the cell of its row, and :all is the whole column', () => {
  expect(fillFormula('[b]/SUM([a:all])', place, 7)).toBe('B7/SUM($A$6:$A$9)')
})

test('a name that is not on the sheet is a fault of the declaration', () => {
  expect(() => fillFormula('[c]', place, 7)).toThrow(/names the column c/)
})
