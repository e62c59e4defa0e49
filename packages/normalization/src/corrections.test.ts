import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Correction, readCorrections } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { describe, expect, test } from 'vitest'
import { tryLayout } from './try-layout.example.ts'

const source = shelves.sources.find(({ id }) => id === 'china-customs')
if (!source) throw new TypeError('no source china-customs')

const HEADER =
  'year_month,total_month,exports_month,imports_month,balance_month,total_cum,exports_cum,imports_cum,balance_cum,year,month,date'
const JANUARY = '2031.01,30,20,10,10,30,20,10,10,2031,1,2031-01-01'
/** Exports 12 less imports 9 are 3. */
const february = (balance: string): string => `2031.02,21,12,9,${balance},51,32,19,13,2031,2,2031-02-01`

const correction: Correction = {
  correction_id: 'point',
  source_id: 'china-customs',
  kind: 'observations',
  matches: { indicator_code: 'trade_balance', period_start: '2031-02-01', period_end: '2031-02-28' },
  column: 'value',
  expect: '3000',
  corrected: '3',
  reason: 'the point is lost',
  status: 'open',
  reported_on: '',
  url: '',
  recorded_on: '2031-06-01',
}

const read = async (balance: string, corrections: readonly Correction[], isNewest = true) => {
  const path = join(await mkdtemp(join(tmpdir(), 'corrections-')), 'totals.csv')
  await writeFile(path, `${HEADER}\n${JANUARY}\n${february(balance)}\n`)
  const tried = await tryLayout(source, 'monthly-balance', path, {
    corrections,
    isNewest,
    editionOn: '2031-03-10',
    retrievedAt: '2031-04-01T00:00:00.000Z',
  })
  const meant = tried.records.filter(
    (row) => row.indicator_code === 'trade_balance' && String(row.period_start).startsWith('2031-02'),
  )
  return { ...tried, meant }
}

describe('a correction', () => {
  test('takes the place of what its record says, keeps its words, and says which it is', async () => {
    const { meant, rejected } = await read('3000', [correction])
    expect(meant).toMatchObject([
      {
        correction_id: 'point',
        value: 300_000_000_000,
        note: expect.stringContaining('value was published as 3000 (the point is lost)'),
      },
    ])
    expect(rejected).toEqual([])
  })

  test('is known since the value is, and recorded when Corridor recorded it', async () => {
    const { meant } = await read('3000', [correction])
    expect(String(meant[0]?.known_at)).toContain('2031-03-10')
    expect(String(meant[0]?.recorded_at)).toContain('2031-06-01')
  })

  test('expects a number, however it is written', async () => {
    expect((await read('3000.0', [correction])).meant).toHaveLength(1)
  })

  test('without a value sets the record aside, and that counts for no fault of the file', async () => {
    const { meant, rejected } = await read('3000', [{ ...correction, corrected: undefined }])
    expect(meant).toEqual([])
    expect(rejected).toMatchObject([
      {
        column_name: 'value',
        reason: 'wrong as published, correction point: the point is lost',
        rejected_value: '3000',
      },
    ])
  })

  test('leaves other records as they are', async () => {
    const { records } = await read('3000', [correction])
    expect(records.filter((row) => row.correction_id !== null)).toHaveLength(1)
  })

  test('has expired where the newest snapshot says something else', async () => {
    await expect(read('3', [correction])).rejects.toMatchObject({
      name: 'CorrectionExpired',
      place: 'datasets/sources/china-customs/corrections.csv, point',
      message: expect.stringContaining('expects value 3000, but'),
    })
  })

  test('waits quietly where an older snapshot says something else, or the fault is mended', async () => {
    expect((await read('3', [correction], false)).meant).toMatchObject([{ correction_id: null }])
    expect((await read('3', [{ ...correction, status: 'fixed_upstream' }])).meant).toMatchObject([
      { correction_id: null },
    ])
  })

  test('has no rival', async () => {
    const rivals = [correction, { ...correction, correction_id: 'rival', corrected: '4' }]
    await expect(read('3000', rivals)).rejects.toMatchObject({ name: 'MalformedFile' })
  })

  test('of another kind or another partition means nothing here', async () => {
    const elsewhere = [
      { ...correction, kind: 'trade_flows' },
      { ...correction, matches: { ...correction.matches, partition_id: 'another' } },
    ]
    expect((await read('3', elsewhere)).meant).toMatchObject([{ correction_id: null }])
  })
})

describe('a ledger', () => {
  const head = 'correction_id,kind,area_code,column,expect,corrected,reason,status,reported_on,url,recorded_on'
  const refused = (row: string) =>
    expect(() => readCorrections('a', `${head}\n${row}\n`, 'corrections.csv', shelves.kinds))

  test('is read with blank keys left out', () => {
    const [first] = readCorrections(
      'a',
      `${head}\none,observations,KAZ,value,5,,"wrong, twice",open,,,2026-01-01\n`,
      'corrections.csv',
      shelves.kinds,
    )
    expect(first).toMatchObject({ matches: { area_code: 'KAZ' }, corrected: undefined, reason: 'wrong, twice' })
  })
  test('refuses a row that means every record', () => {
    refused('one,observations,,value,5,6,why,open,,,2026-01-01').toThrow('does not say which records')
  })
  test('refuses a column that the intake does not have', () => {
    refused('one,observations,KAZ,price,5,6,why,open,,,2026-01-01').toThrow('has no column price')
  })
  test('refuses a correction without a reason or a status', () => {
    refused('one,observations,KAZ,value,5,6,,open,,,2026-01-01').toThrow('reason is blank')
    refused('one,observations,KAZ,value,5,6,why,done,,,2026-01-01').toThrow('status is not one of')
  })
  test('refuses a reported one without the day', () => {
    refused('one,observations,KAZ,value,5,6,why,reported,,,2026-01-01').toThrow('reported_on')
  })
})
