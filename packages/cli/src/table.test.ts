import { parseCsv } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText, textTable } from './table.ts'

describe('a table of text', () => {
  test('puts numbers to the right and words to the left', () => {
    expect(
      textTable([
        { name: 'a', n: 5 },
        { name: 'long', n: 1000 },
      ]),
    ).toBe('name     n\n────  ────\na        5\nlong  1000')
  })
  test('gives Chinese letters the room that they take', () => {
    expect(textTable([{ name: '巴克图', n: 1 }]).split('\n')[1]).toBe('──────  ─')
  })
  test('shows nothing for a figure that is not known', () => {
    expect(textTable([{ n: null }])).toBe('n\n─\n')
  })
})

describe('CSV', () => {
  test('is read back as it was written, whatever the cells hold', () => {
    const cell = fc.string().filter((text) => !text.includes('\r'))
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
        fc.pre(rows.every((row) => row.a !== '' || row.b !== ''))
        expect(parseCsv(csvText(rows, ['a', 'b']))).toEqual(rows)
      }),
    )
  })
})
