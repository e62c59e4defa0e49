import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainSigns } from './plain-signs.ts'
import { untouched } from './traced.ts'

const plain = (text: string): string => plainSigns(untouched(text)).traced.text

describe('odd signs become plain', () => {
  test.each([
    ['spaces of any width', '28\u00a0млрд\u2009долл\u202fв\u3000год', '28 млрд долл в год'],
    ['what cannot be seen', 'эк\u200bспорт\ufeff 1\u2060 2', 'экспорт 1 2'],
    ['hyphens and minus signs', '\u22128,3 из\u2010за 5\u20116', '-8,3 из-за 5-6'],
    ['long dashes', 'A ― B ── C', 'A — B —— C'],
    ['wide digits and letters', 'ＵＳＤ　１２，５００．５０％', 'USD 12,500.50%'],
    ['letters with marks apart', 'и\u0306од, е\u0308лка, е\u0301кспорт', 'йод, ёлка, експорт'],
    ['ligatures', 'ﬁve oﬃces', 'five offices'],
    ['apostrophes inside words', 'п’ять п‘ять China’s', "п'ять п'ять China's"],
    ['line ends', 'а\r\nб\rв\u2028г', 'а\nб\nв\nг'],
    [
      'a blank before the stop of an abbreviation',
      '8 мес . 2025 г . — 3 тыс . тонн .',
      '8 мес. 2025 г. — 3 тыс. тонн .',
    ],
    ['soft hyphens, with the line end after them', 'эко\u00adномика тор\u00ad\r\n  говля', 'экономика торговля'],
  ])('%s', (_name, text, expected) => {
    expect(plain(text)).toBe(expected)
  })
})

test('dashes, quotes and Chinese commas stay, for they mean something', () => {
  const text = '2021–2022 — «да», “yes”, 出口，进口；１'
  expect(plain(text)).toBe('2021–2022 — «да», “yes”, 出口，进口；1')
})

test('a soft hyphen before a blank line does not join paragraphs', () => {
  expect(plain('один\u00ad\n\nдва')).toBe('один\n\nдва')
})

test('plain text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'абвABC 0123.,;:!?-–—«»"\'\n\t%№') }), (text) => {
      // A stop that stands off from its abbreviation is closed up.
      if (!/в \./.test(text)) expect(plain(text)).toBe(text)
    }),
  )
})

test('signs that are sown into a text leave it as it was, and its letters where they were', () => {
  const invisible = fc.constantFrom('\u200b', '\u00ad', '\ufeff', '\u200e')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...'экспорт 28'), fc.option(invisible))), (signs) => {
      const sown = signs.map(([sign, other]) => sign + (other ?? '')).join('')
      const { traced } = plainSigns(untouched(sown))
      expect(traced.text).toBe(signs.map(([sign]) => sign).join(''))
      expect([...traced.text].every((sign, at) => sown[traced.origin[at] ?? -1] === sign)).toBe(true)
    }),
  )
})
