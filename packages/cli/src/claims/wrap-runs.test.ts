import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../text-width.ts'
import { drawn, type Run, wrapRuns } from './wrap-runs.ts'

const plain = (...texts: readonly string[]): readonly Run[] => texts.map((text) => ({ text, sgr: '' }))
const lines = (runs: readonly Run[], width: number): readonly string[] =>
  wrapRuns(runs, width).map((line) => drawn(line, false))

describe('wrapping', () => {
  test('breaks between words, and keeps those together that no space parts', () => {
    expect(lines(plain('Экспорт вырос на ', '[4,2%](3)', '. Импорт упал'), 20)).toEqual([
      'Экспорт вырос на',
      '[4,2%](3). Импорт',
      'упал',
    ])
  })
  test('breaks Chinese anywhere but before a stop and behind an opening bracket', () => {
    expect(lines(plain('贸易额达（948亿美元），同比增长'), 8)).toEqual(['贸易额达', '（948亿', '美元），', '同比增长'])
  })
  test('does not break at a space that keeps together', () => {
    expect(lines(plain('рост 5,8\u00a0% за год'), 9)).toEqual(['рост', '5,8 % за', 'год'])
  })
  test('colours only where it may, and never lets a sign of the text move the cursor', () => {
    const [line = []] = wrapRuns([{ text: 'a\u001b[2Jb', sgr: '1;31' }], 40)
    expect(drawn(line, true)).toBe('\u001b[1;31ma[2Jb\u001b[0m')
    expect(drawn(line, false)).toBe('a[2Jb')
  })
  test('loses no letter, and passes the width with no line', () => {
    const letter = fc.constantFrom(...'аб 12,.%（）中国。 \n«»['.split(''), '\u00a0', 'слово ', '𠀀')
    fc.assert(
      fc.property(fc.array(fc.array(letter, { maxLength: 60 })), fc.integer({ min: 4, max: 40 }), (texts, width) => {
        const given = texts.map((letters) => letters.join(''))
        const wrapped = lines(plain(...given), width)
        expect(wrapped.filter((line) => textWidth(line) > width)).toEqual([])
        expect(wrapped.join('').replaceAll(/\s/g, '')).toBe(given.join('').replaceAll(/\s/g, ''))
      }),
    )
  })
})
