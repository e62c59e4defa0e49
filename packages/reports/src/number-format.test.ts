import { expect, test } from 'vitest'
import { numberFormat } from './number-format.ts'

test.each([
  ['an exact amount in millions keeps one decimal', { value: 16_355_187_000, scale: 'million', step: 0 }, '#,##0.0,,'],
  ['a tenth of a billion has no decimals of a million', { value: 43.8e9, scale: 'million', step: 1e8 }, '#,##0,,'],
  ['an unknown precision shows what was written', { value: 842e6, scale: 'million' }, '#,##0,,'],
  ['a count shows no decimals', { value: 81_000 }, '#,##0'],
  ['a written decimal stays', { value: 7.65 }, '#,##0.00'],
  ['a rounded ratio loses its decimals', { value: 45.67, step: 2.3, decimals: 1 }, '#,##0'],
  ['a gain has a plus', { value: 12.34, decimals: 1, isSigned: true }, '+#,##0.0;-#,##0.0;#,##0.0'],
  [
    'what is rounded to nothing has no sign',
    { value: -0.2, step: 1, decimals: 1, isSigned: true },
    '#,##0;#,##0;#,##0',
  ],
  ['a year has no separator', { value: 2024, isName: true }, '0'],
] as const)('%s', (_fact, wish, format) => {
  expect(numberFormat(wish)).toBe(format)
})
