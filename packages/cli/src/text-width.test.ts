import { describe, expect, test } from 'vitest'
import { textWidth } from './text-width.ts'

describe('the width of a text', () => {
  test.each([
    ['94,8 млрд долл.', 15],
    ['понад 70 угод', 13],
    ['中国海关', 8],
    ['2024年，', 8],
    ['е\u0301', 1],
    ['soft\u00adhyphen', 10],
    ['𠀀', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns)
  })
})
