import { describe, expect, test } from 'vitest'
import { tradeHeader as header, tradeLine as line, normalizeText, tradeText as text } from './normalize-text.example.ts'

/** Counts that must add up, the places that came through, and what was said of the others. */
const outcome = async (content: string | Uint8Array) => {
  const { summary, records, rejected } = await normalizeText('trade_flows', content)
  const { expected, accepted, merged } = summary
  expect(accepted + summary.rejected + merged).toBe(expected)
  return {
    expected,
    places: records.map((row) => `${row.record_number}:${row.citation_place}`),
    rejected: rejected.map((row) => `${row.record_number}: ${row.reason}: ${row.rejected_value}`),
  }
}

describe('a record that does not fit the header', () => {
  test('is rejected with its number and text, and the others come through', async () => {
    expect(await outcome(text(line('a'), 'KAZ,CHN,export', line('c'), `${line('d')},more`, line('e')))).toEqual({
      expected: 5,
      places: ['1:a', '3:c', '5:e'],
      rejected: ['2: has too few cells: KAZ,CHN,export', `4: has too many cells: ${line('d')},more`],
    })
  })
  test('is rejected where it is the first', async () => {
    expect(await outcome(text('KAZ', line('b')))).toEqual({
      expected: 2,
      places: ['2:b'],
      rejected: ['1: has too few cells: KAZ'],
    })
  })
  test('is rejected where it is the last, without a line end', async () => {
    expect((await outcome(`${text(line('a'))}KAZ,CHN`)).rejected).toEqual(['2: has too few cells: KAZ,CHN'])
  })
  test('is counted rightly after cells of several lines', async () => {
    expect(await outcome(text(line('"a\n\nb"'), 'KAZ', line('"c\nKAZ,CHN\n"'), 'KAZ,CHN', line('e')))).toEqual({
      expected: 5,
      places: ['1:a\n\nb', '3:c\nKAZ,CHN\n', '5:e'],
      rejected: ['2: has too few cells: KAZ', '4: has too few cells: KAZ,CHN'],
    })
  })
  test('is counted rightly after blank lines', async () => {
    expect(await outcome(text('', line('a'), '', '', 'KAZ', line('c'), '', 'CHN'))).toEqual({
      expected: 4,
      places: ['1:a', '3:c'],
      rejected: ['2: has too few cells: KAZ', '4: has too few cells: CHN'],
    })
  })
  test('is counted rightly with the line ends of Windows', async () => {
    expect(await outcome(text(line('a'), 'KAZ', '', line('c'), 'CHN').replaceAll('\n', '\r\n'))).toEqual({
      expected: 4,
      places: ['1:a', '3:c'],
      rejected: ['2: has too few cells: KAZ', '4: has too few cells: CHN'],
    })
  })
  test.each([',', ',,', ',""'])('is rejected where only blank cells are too many: %s', async (more) => {
    expect(await outcome(text(line('a'), `${line('b')}${more}`, line('c')))).toMatchObject({
      expected: 3,
      places: ['1:a', '3:c'],
      rejected: [`2: has too many cells: ${line('b')}${more}`],
    })
  })
  test('is rejected where text follows a closing quotation mark', async () => {
    expect(await outcome(text(line('"a"b'), line('c')))).toEqual({
      expected: 2,
      places: ['2:c'],
      rejected: [`1: has text after a closing quotation mark: ${line('"a"b')}`],
    })
  })
  test('is rejected where a line of blanks stands between records', async () => {
    expect((await outcome(text(line('a'), '   ', line('c')))).rejected).toEqual(['2: has too few cells:    '])
  })
  test('has its number in a long file that two threads read', async () => {
    const wide = 'x'.repeat(450)
    const lines = Array.from({ length: 80_000 }, (_, index) =>
      index % 10_000 === 77 ? 'KAZ,CHN' : line(`${index} ${wide}`, index),
    )
    const { expected, places, rejected } = await outcome([header, ...lines, ''].join('\n'))
    expect([expected, places.length, rejected]).toEqual([
      80_000,
      79_992,
      Array.from({ length: 8 }, (_, index) => `${index * 10_000 + 78}: has too few cells: KAZ,CHN`),
    ])
    const numbered = places.map((place) => place.split(/[: ]/).map(Number))
    expect(numbered.filter(([number, index = 0]) => number !== index + 1)).toEqual([])
  })
})

describe('a record that is odd but whole', () => {
  test.each<readonly [what: string, content: string, places: readonly string[]]>([
    ['with a last line without a line end', text(line('a'), line('b')).trimEnd(), ['1:a', '2:b']],
    ['with the line ends of Windows', text(line('a'), line('b')).replaceAll('\n', '\r\n'), ['1:a', '2:b']],
    ['after a byte order mark', `\uFEFF${text(line('a'))}`, ['1:a']],
    ['after a byte order mark and a quoted name', `\uFEFF"reporter"${text(line('a')).slice(8)}`, ['1:a']],
    [
      'with blanks around the names of the header',
      text(line('a')).replace('partner,flow', ' partner , "flow" '),
      ['1:a'],
    ],
    ['with a doubled quotation mark', text(line('"the ""new"" road"'), line('b')), ['1:the "new" road', '2:b']],
    [
      'with a quotation mark amid a cell',
      text(line('5" pipe'), line('6" pipe'), line('c')),
      ['1:5" pipe', '2:6" pipe', '3:c'],
    ],
    ['with blanks around a quoted cell', text(line(' "a, b" '), line('c')), ['1:a, b', '2:c']],
    ['with commas and line ends inside quotes', text(line('"a,\n,b"'), line('c')), ['1:a,\n,b', '2:c']],
    ['with blank lines between', text(line('a'), '', '', line('b'), ''), ['1:a', '2:b']],
    ['with a line separator of Unicode', text(line('a\u2028b'), line('c\u0085')), ['1:a\u2028b', '2:c\u0085']],
    ['with a backslash before a quotation mark', text(line('"a\\"'), line('b')), ['1:a\\', '2:b']],
    ['that begins like a comment or a formula', text(line('#a'), line('=1+1'), line('@b')), ['1:#a', '2:=1+1', '3:@b']],
  ])('comes through: %s', async (_what, content, places) => {
    expect(await outcome(content)).toEqual({ expected: places.length, places, rejected: [] })
  })

  test('comes through where thousands of quoted cells hold lines that look like records', async () => {
    const fake = (index: number) => `"${index} ${'x'.repeat(600)}\n${line('fake')}\n${line('fake')}\n"`
    const lines = Array.from({ length: 50_000 }, (_, index) => line(fake(index), index + 1))
    const { expected, places, rejected } = await outcome([header, ...lines, ''].join('\n'))
    expect([expected, places.length, rejected]).toEqual([50_000, 50_000, []])
  })
})
