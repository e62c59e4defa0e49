import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainNumber } from './plain-number.ts'
import { readWorkbook } from './workbook.ts'

const path = join(mkdtempSync(join(tmpdir(), 'corridor-workbook-')), 'book')
type Cell = string | number | null

const saved = (rows: readonly (readonly Cell[])[], bookType: 'xlsx' | 'biff8' = 'xlsx'): string => {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  writeFileSync(path, write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType }) as Uint8Array)
  return path
}
const textsOf = async (file: string): Promise<readonly (readonly string[])[]> =>
  (await readWorkbook(file)).flatMap((sheet) => sheet.rows.map((row) => row.cells))

describe.each(['xlsx', 'biff8'] as const)('a workbook (%s)', (type) => {
  test('gives every cell back as text', async () => {
    const words = fc.constantFrom('Казахстан', '哈萨克斯坦', '0.03 e', '2023 1', '…', 'a "quoted" word')
    const numbers = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: 1e-9, max: 1e12, noNaN: true }))
    const cells = fc.oneof(words, numbers)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const wanted = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? plainNumber(cell) : cell)))
          expect(await textsOf(saved(rows, type))).toEqual(wanted)
        },
      ),
      { numRuns: 30 },
    )
  })
  test('numbers its rows over all that is not blank, and keeps their number in the sheet', async () => {
    const [sheet] = await readWorkbook(saved([[], ['a'], [null, ''], [null, 2]], type))
    expect(sheet?.rows).toEqual([
      { record: 1, number: 2, cells: ['a'] },
      { record: 2, number: 4, cells: ['', '2'] },
    ])
  })
})

test('a date is the day that it shows', async () => {
  const sheet = utils.aoa_to_sheet([
    [{ t: 'n', v: 45_292, z: 'yyyy-mm-dd' }, { t: 'n', v: 45_292.5, z: 'dd.mm.yyyy hh:mm' }, 45_292],
  ])
  writeFileSync(
    path,
    write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array,
  )
  expect(await textsOf(path)).toEqual([['2024-01-01', '2024-01-01T12:00:00', '45292']])
})

test('a sheet that is padded to its last row costs what it holds', async () => {
  const sheet = utils.aoa_to_sheet([['a', 1]])
  sheet['!ref'] = 'A1:P1048575'
  writeFileSync(
    path,
    write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array,
  )
  expect(await textsOf(path)).toEqual([['a', '1']])
})

test('what is no workbook is none', async () => {
  writeFileSync(path, '<html><body>Too many requests</body></html>')
  // The reader would take a web page for a table; who asks it looks at the first bytes before.
  writeFileSync(path, Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))
  await expect(readWorkbook(path)).rejects.toThrow()
})
