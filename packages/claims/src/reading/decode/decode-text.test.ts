import { CorridorError } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode } from '../encode.example.ts'
import { decodeText } from './decode-text.ts'

const RUSSIAN = 'По предварительной оценке ведомства, за девять месяцев через сухой порт прошло 412 составов.'
const UKRAINIAN = 'За підсумками року підприємства області відвантажили її сусідам уп’ятеро більше яблук, ніж торік.'
const CHINESE = '据海关统计，今年前三季度口岸进出口货物总值达到三百一十二亿元人民币，同比增长百分之八。'
const CAPITALS = 'ПРЕДПРИЯТИЯ ОБЛАСТИ ОТГРУЗИЛИ СОСЕДЯМ ВПЯТЕРО БОЛЬШЕ ЯБЛОК, ЧЕМ ГОДОМ РАНЕЕ'

describe('a text of forty letters', () => {
  test.each([
    ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'gb18030'].map(
      (encoding) => [encoding, RUSSIAN],
    ),
    ...['utf-8', 'utf-16le', 'utf-16be', 'gb18030'].map((encoding) => [encoding, CHINESE]),
    ...['windows-1251', 'koi8-r', 'ibm866'].map((encoding) => [encoding, CAPITALS]),
    ...['windows-1251', 'koi8-u'].map((encoding) => [encoding, UKRAINIAN.replace('’', "'")]),
  ] as const)('is told to be %s by its letters', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding })
  })
})

test('any stretch of a text is read in the encoding that it was written in', () => {
  const stretch = fc.integer({ min: 0, max: RUSSIAN.length - 50 }).map((at) => RUSSIAN.slice(at, at + 50))
  const encodings = fc.constantFrom('utf-8', 'utf-16le', 'windows-1251', 'koi8-r', 'ibm866')
  fc.assert(
    fc.property(stretch, encodings, (text, encoding) => {
      expect(decodeText(encode(text, encoding)).text).toBe(text)
    }),
  )
})

describe('a mark at the front', () => {
  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('says %s and is no part of the text', (encoding, mark) => {
    const bytes = Uint8Array.from([...mark, ...encode(CHINESE, encoding)])
    expect(decodeText(bytes)).toEqual({ text: CHINESE, encoding })
  })
})

describe('a declaration', () => {
  const page = (label: string): string => `<html><head><meta charset="${label}"></head><body>Да</body></html>`
  test('is believed where letters are too few to tell', () => {
    expect(decodeText(encode(page('koi8-r'), 'koi8-r'))).toEqual({ text: page('koi8-r'), encoding: 'koi8-r' })
  })
  test('of XML counts as well', () => {
    const xml = '<?xml version="1.0" encoding="ibm866"?><r>Да</r>'
    expect(decodeText(encode(xml, 'ibm866')).text).toBe(xml)
  })
  test('is not believed of bytes that are UTF-8', () => {
    expect(decodeText(encode(page('windows-1251'), 'utf-8')).text).toBe(page('windows-1251'))
  })
  test('is not believed where its encoding has no such bytes', () => {
    const text = page('utf-8').replace('Да', RUSSIAN)
    expect(decodeText(encode(text, 'windows-1251')).text).toBe(text)
  })
  test('of an encoding that nobody knows is no declaration', () => {
    const text = page('x-none').replace('Да', RUSSIAN)
    expect(decodeText(encode(text, 'koi8-r')).encoding).toBe('koi8-r')
  })
})

test('capitals of IBM 866 are not taken for Chinese in UTF-16', () => {
  const text = 'ТОВАРООБОРОТ'.repeat(4)
  expect(decodeText(encode(text, 'ibm866')).text).toBe(text)
})

test('UTF-8 that was cut inside a character is still UTF-8', () => {
  expect(decodeText(encode(CHINESE, 'utf-8').subarray(0, 40)).encoding).toBe('utf-8')
})

test('English with quotes of Windows keeps them', () => {
  const text = 'China’s exports – “record” highs'
  expect(decodeText(encode(text, 'windows-1252')).text).toBe(text)
})

test('French in one byte is not taken for Cyrillic', () => {
  const text = 'Les échanges ont été portés à un niveau élevé, près de la moitié du total'
  expect(decodeText(encode(text, 'windows-1252')).text).toBe(text)
})

describe('a file that is no text', () => {
  const refusal = (bytes: Uint8Array): unknown => {
    try {
      return decodeText(bytes, 'a.bin')
    } catch (error) {
      return error instanceof CorridorError ? [error.name, error.place, error.hint.length > 20] : error
    }
  }
  test.each([
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['an archive', 'PK\x03\x04....'],
    ['an old document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a document in RTF', '{\\rtf1\\ansi text}'],
    ['a program', '\x7fELF\x02\x01'],
    ['noise', '\x01\x02\x03\x04\x05\x06\x07\x08\x80\x81\x01\x02'.repeat(20)],
  ])('is refused by name with its place: %s', (_kind, head) => {
    expect(refusal(Uint8Array.from(head, (sign) => sign.charCodeAt(0)))).toEqual(['NoText', 'a.bin', true])
  })
})

test('any bytes are decoded or refused by name', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(typeof decodeText(bytes).text).toBe('string')
      } catch (error) {
        expect((error as Error).name).toBe('NoText')
      }
    }),
    { numRuns: 500 },
  )
})
