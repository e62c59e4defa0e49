import { describe, expect, test } from 'vitest'
import { tradeHeader as header, tradeLine as line, normalizeText, tradeText as text } from './normalize-text.example.ts'

/** Name, place and message of the error that a file meets; the place always names the file. */
const failure = async (
  content: string | Uint8Array,
): Promise<readonly [name: string, place: string, message: string]> => {
  try {
    await normalizeText('trade_flows', content)
  } catch (error) {
    const { name, place, message } = error as { name: string; place?: string; message: string }
    return [name, place ?? '', message]
  }
  return ['none', '', '']
}

describe('a file that is refused by name', () => {
  test.each<readonly [what: string, content: string | Uint8Array, name: string, place: string, said: string]>([
    ['of zero bytes', '', 'SourceEmpty', 'file.csv', 'is empty'],
    ['of nothing but a byte order mark', '\uFEFF', 'SourceEmpty', 'file.csv', 'is empty'],
    ['of blank lines', '\n\n\n', 'SourceEmpty', 'file.csv', 'is empty'],
    ['of a header alone', `${header}\n`, 'SourceEmpty', 'file.csv', 'header and no records'],
    [
      'with a column that nobody documented',
      `${header},colour\n${line(1)},red\n`,
      'SourceChanged',
      'file.csv header',
      'does not know: colour',
    ],
    [
      'without a column that it needs',
      text(line(1)).replace('partner', 'note'),
      'SourceChanged',
      'file.csv header',
      'missing: partner',
    ],
    [
      'with a column that stands twice',
      `${header},value\n${line(1)},2\n`,
      'SourceChanged',
      'file.csv header',
      'stand twice: value',
    ],
    [
      'with a column without a name',
      `${header},\n${line(1)},\n`,
      'SourceChanged',
      'file.csv header',
      'without a name: 9',
    ],
    [
      'with a comma inside a quoted name',
      `${header},"a,b"\n${line(1)},2\n`,
      'SourceChanged',
      'file.csv header',
      'does not know: a,b',
    ],
    [
      'with semicolons between its cells',
      text(line(1)).replaceAll(',', ';'),
      'MalformedFile',
      'file.csv header',
      'by ";"',
    ],
    [
      'with tabs between its cells',
      text(line(1)).replaceAll(',', '\t'),
      'MalformedFile',
      'file.csv header',
      'by "\\t"',
    ],
    [
      'that begins with a blank line',
      `\n${text(line(1))}`,
      'MalformedFile',
      'file.csv line 1',
      'begins with a blank line',
    ],
    ['in UTF-16', Buffer.from(`\uFEFF${text(line(1))}`, 'utf16le'), 'WrongEncoding', 'file.csv byte 0', 'not UTF-8'],
    ['in UTF-16 without a mark', Buffer.from(text(line(1)), 'utf16le'), 'WrongEncoding', 'file.csv', 'NUL'],
    [
      'in windows-1251',
      Buffer.concat([Buffer.from(text(line(1))), Buffer.from([0xca, 0xe8, 0xf2])]),
      'WrongEncoding',
      'file.csv byte 94',
      'not UTF-8',
    ],
    ['with a NUL byte', text(line('a\u0000b')), 'WrongEncoding', 'file.csv', 'NUL'],
    [
      'with a quotation mark that never closes',
      text(line('"open'), line(2), line(3)),
      'MalformedFile',
      'file.csv byte 56',
      'never closes',
    ],
    [
      'with the line ends of old Macs',
      text(line(1), line(2)).replaceAll('\n', '\r'),
      'MalformedFile',
      'file.csv byte 55',
      'carriage return',
    ],
    [
      'with a carriage return amid a line',
      text(line('a\rb'), line(2)),
      'MalformedFile',
      'file.csv byte 93',
      'carriage return',
    ],
    [
      'with line ends of two kinds',
      text(line(1), line(2)).replace('\n', '\r\n'),
      'MalformedFile',
      'file.csv',
      'mixes the line ends',
    ],
  ])('is one %s', async (_what, content, name, place, said) => {
    const told = await failure(content)
    expect([told[0], told[1]]).toEqual([name, place])
    expect(told[2]).toContain(said)
  })

  test('is one with a line of 100 MB, soon and without holding it', async () => {
    const content = Buffer.concat([
      Buffer.from(`${text(line(1))}KAZ,"`),
      Buffer.alloc(100_000_000, 'x'),
      Buffer.from(`"\n${line(3)}\n`),
    ])
    const started = performance.now()
    const told = await failure(content)
    expect([told[0], told[1], performance.now() - started < 10_000]).toEqual(['LineTooLong', 'file.csv byte 94', true])
  })

  test('is one with a quoted cell of many lines that is longer than the limit', async () => {
    expect((await failure(text(line(`"${'many words\n'.repeat(300_000)}"`)))).slice(0, 2)).toEqual([
      'LineTooLong',
      'file.csv byte 56',
    ])
  })
})
