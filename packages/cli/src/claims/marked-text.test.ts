import { readText } from '@corridor/claims'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedText } from './marked-text.ts'

const spanOf = (text: string, quote: string): { span: readonly [number, number] } => {
  const start = [...text.slice(0, text.indexOf(quote))].length
  return { span: [start, start + [...quote].length] }
}
const marked = (text: string, ...quotes: readonly string[]) =>
  markedText(
    readText(text),
    quotes.map((quote) => spanOf(text, quote)),
  )
    .flatMap(({ pieces }) => pieces)
    .filter(({ claims }) => claims.length > 0)

describe('a marked text', () => {
  test('marks each claim where it stands, also behind letters of two units', () => {
    expect(marked('📈 Рост: 5,8 % 🚂\n\nОборот 94,8 млрд долл.', '5,8 %', '94,8 млрд долл.')).toEqual([
      { text: '5,8 %', claims: [1] },
      { text: '94,8 млрд долл.', claims: [2] },
    ])
  })
  test('marks claims of one place together', () => {
    expect(marked('по 24,5 % каждая', '24,5 %', '24,5 %', '5 %')).toEqual([{ text: '24,5 %', claims: [1, 2, 3] }])
  })
  test('holds the whole text, wherever claims are said to stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('а', ' ', '5', '%', '\n', '📈', '.', '中') }),
        fc.array(
          fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ span: [Math.min(a, b), Math.max(a, b)] as const })),
        ),
        (text, claims) => {
          const read = readText(text)
          const whole = markedText(read, claims).flatMap(({ pieces }) => pieces.map((piece) => piece.text))
          expect(whole.join('').replaceAll(/\s/g, '')).toBe(read.text.replaceAll(/\s/g, ''))
        },
      ),
    )
  })
})
