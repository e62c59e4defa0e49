import { describe, expect, test } from 'vitest'
import { readCase } from './case.ts'

const read = (line: string | Uint8Array, number = 2) =>
  readCase(typeof line === 'string' ? Buffer.from(line) : line, number)

describe('a line of a batch', () => {
  test('is read with or without a mark of order, a line end of Windows, and keys that nobody asked for', () => {
    expect(
      read('\ufeff{"id":"a","text":"т","lang":"zh-CN","document_date":"2025-09-05T10:00:00Z","claims":[]}\r'),
    ).toEqual({
      id: 'a',
      text: 'т',
      language: 'zh',
      documentDate: '2025-09-05',
      warnings: [],
    })
  })
  test('may have an empty text, and a number for an id', () => {
    expect(read('{"id":7,"text":""}')).toEqual({
      id: 7,
      text: '',
      language: undefined,
      documentDate: null,
      warnings: [],
    })
  })
  test('that holds nothing is no text', () => {
    expect(read('\r')).toBe('blank')
  })
  test.each([
    ['{"id": ', 'no JSON'],
    ['["a"]', 'no object'],
    ['null', 'no object'],
    ['{"text":"a"}', 'no id'],
    ['{"id":{},"text":"a"}', 'no id'],
    ['{"id":"a"}', '"a" has no text'],
    ['{"id":"a","text":5}', '"a" has no text'],
  ])('%j is faulty, and says why', (line, why) => {
    expect(read(line)).toMatchObject({ text: '', fault: expect.stringContaining(why) })
  })
  test('in another encoding is faulty', () => {
    expect(read(Uint8Array.of(0x7b, 0xd2, 0x7d))).toMatchObject({ fault: expect.stringContaining('UTF-8') })
    expect(read(Buffer.from('\ufeff{}', 'utf16le'), 1)).toMatchObject({ fault: expect.stringContaining('UTF-16') })
  })
  test('that is longer than any text is faulty', () => {
    expect(readCase(undefined, 2)).toMatchObject({ fault: expect.stringContaining('longer') })
  })
  test('warns of a date or a language that it cannot use, and is read', () => {
    const wrong = read('{"id":"a","text":"т","lang":"kk","document_date":"spring"}')
    expect(wrong).toMatchObject({ language: undefined, documentDate: null })
    expect(wrong).toHaveProperty('warnings.length', 2)
  })
})
