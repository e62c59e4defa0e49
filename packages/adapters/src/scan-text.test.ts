import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scanText } from './scan-text.ts'

const scan = async (content: string | Uint8Array) => {
  const path = join(await mkdtemp(join(tmpdir(), 'corridor-scan-')), 'file.csv')
  await writeFile(path, content)
  return scanText(path)
}

describe('the scan of a text file', () => {
  test('counts records, with or without a last line end', async () => {
    expect((await scan('a,b\n1,2\n3,4\n')).records).toBe(3)
    expect((await scan('a,b\n1,2\n3,4')).records).toBe(3)
  })
  test('does not count a line end inside quotes', async () => {
    expect((await scan('a,b\n"1\n2",3\n')).records).toBe(2)
  })
  test('counts Windows line ends once and empty lines not at all', async () => {
    expect((await scan('a\r\n1\r\n\r\n2\r\n')).records).toBe(3)
  })
  test('finds a quote that never closes', async () => {
    expect((await scan('a,b\n"1,2\n3,4\n')).hasOpenQuote).toBe(true)
  })
  test('names the first byte that is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('страна\n'), Buffer.from([0xca, 0xe8, 0xf2]), Buffer.from('\n')])
    expect((await scan(bytes)).invalidUtf8At).toBe(13)
  })
  test('takes a character that lies across two chunks as whole', async () => {
    const result = await scan(`${'a'.repeat((1 << 20) - 1)}ж\n`)
    expect(result.invalidUtf8At).toBeUndefined()
  })
  test('measures the longest record and says where it starts', async () => {
    const result = await scan(`a,b\n${'x'.repeat(3_000_000)},1\n2,3\n`)
    expect([result.longestRecord, result.longestRecordAt, result.records]).toEqual([3_000_002, 4, 3])
  })
  test('says that a file of zero bytes holds no records', async () => {
    expect(await scan('')).toMatchObject({ bytes: 0, records: 0 })
  })
  test('finds records with blank cells too many at their end', async () => {
    expect((await scan('a,b\n1,2\n"3,",4,\n5,6\n7,8,""\n9,\n')).overfull).toEqual([
      { record: 2, at: 8, bytes: 7 },
      { record: 4, at: 20, bytes: 6 },
    ])
  })
  test('says before which records blank lines stand', async () => {
    expect((await scan('a,b\n\n1,2\n\r\n\n3,4\n\n')).blankLines).toEqual([1, 2, 2, 3])
  })
  test('takes a quotation mark amid a cell for a letter', async () => {
    expect(await scan('a,b\n5" pipe,x""y\n6,7\n')).toMatchObject({ records: 3, hasOpenQuote: false, spansLines: false })
  })
  test('opens a quoted cell after blanks', async () => {
    expect(await scan('a,b\n1,  "x\ny" \n2,3\n')).toMatchObject({ records: 3, spansLines: true })
  })
  test('finds a carriage return that no line feed follows, but not inside quotes', async () => {
    expect((await scan('a,b\n"1\r",2\n')).loneReturnAt).toBeUndefined()
    expect((await scan('a,b\n1\r,2\n')).loneReturnAt).toBe(5)
  })
  test('sees line ends of two kinds', async () => {
    expect((await scan('a,b\r\n1,2\n')).hasMixedLineEnds).toBe(true)
    expect((await scan('a,b\r\n1,2\r\n')).hasMixedLineEnds).toBe(false)
  })
  test('says the same wherever its chunks end', async () => {
    const odd = '"q""u,\r\no",5" x,\r\n\r\n,"",,\r\n  "a\nb" ,1,2\r\n'
    const base = 'a,b,c\r\n'
    const whole = await scan(base + odd)
    for (let shift = 0; shift <= odd.length; shift += 1) {
      const filler = `${'x'.repeat((1 << 20) - base.length - 6 - shift)},1,2\r\n`
      const split = await scan(base + filler + odd)
      const moved = whole.overfull.map(({ record, at, bytes }) => ({
        record: record + 1,
        at: at + filler.length,
        bytes,
      }))
      expect([
        shift,
        split.records,
        split.blankLines,
        split.overfull,
        split.spansLines,
        split.hasOpenQuote,
        split.hasMixedLineEnds,
      ]).toEqual([
        shift,
        whole.records + 1,
        whole.blankLines.map((count) => count + 1),
        moved,
        true,
        false,
        whole.hasMixedLineEnds,
      ])
      expect(split.loneReturnAt).toBeUndefined()
    }
  })
})
