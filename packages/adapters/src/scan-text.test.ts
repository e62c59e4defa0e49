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
})
