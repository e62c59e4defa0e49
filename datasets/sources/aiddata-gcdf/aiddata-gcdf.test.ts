import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { aiddataGcdf } from './aiddata-gcdf.source.ts'

const fixture = join(import.meta.dirname, 'fixtures', 'filtered.csv')
const newFile = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'gcdf-')), name)
  await writeFile(path, bytes)
  return path
}

describe('the filtered table', () => {
  const tried = tryLayout(aiddataGcdf, 'filtered-deals', fixture)

  test('gives amounts at prices of 2021, which are no dollars of the day', async () => {
    const [first] = (await tried).records
    expect(first).toMatchObject({
      deal_id: 'aiddata-1001',
      deal_type_code: 'loan',
      investor_area_code: 'CHN',
      host_area_code: 'KAZ',
      value_text: '344779576.580675',
      unit_code: 'USD_2021',
      value_usd: null,
      usd_basis_code: null,
      licence_code: 'rows',
    })
  })

  test('reads a number with an exponent to the last digit', async () => {
    const { records } = await tried
    expect(records.filter((row) => row.deal_id === 'aiddata-1002').map((row) => [row.value_text, row.value])).toEqual([
      ['920000000', 920_000_000],
    ])
  })

  test('keeps a record without an amount', async () => {
    const { records } = await tried
    expect(records.find((row) => row.deal_id === 'aiddata-1008')).toMatchObject({ value: null, unit_code: null })
  })

  test('counts neither pledges nor suspended nor cancelled ones, nor what has no precision', async () => {
    const { records } = await tried
    expect(Object.fromEntries(records.map((row) => [row.deal_id, row.counts_in_totals]))).toEqual({
      'aiddata-1001': true,
      'aiddata-1002': true,
      'aiddata-1003': true,
      'aiddata-1004': false,
      'aiddata-1005': false,
      'aiddata-1006': false,
      'aiddata-1008': true,
      'aiddata-1009': false,
    })
  })

  test('leaves a record with more than one recipient out by name', async () => {
    const { summary, ignored } = await tried
    expect([summary.ignored, ignored.map((row) => row.locator)]).toEqual([
      { 'more than one recipient': 1 },
      ['record 7'],
    ])
  })

  test('names sectors in snake case', async () => {
    const { records } = await tried
    expect(records.slice(0, 4).map((row) => row.sector)).toEqual([
      'energy',
      'transport_and_storage',
      'health',
      'industry_mining_construction',
    ])
  })

  test('puts stages on one ladder', async () => {
    const { records } = await tryLayout(aiddataGcdf, 'filtered-deal-events', fixture)
    expect(records.map((row) => `${row.deal_id} ${row.stage_code} ${row.event_on ?? 'undated'}`)).toEqual([
      'aiddata-1001 signed 2012-01-01',
      'aiddata-1001 completed 2016-01-01',
      'aiddata-1002 signed 2014-01-01',
      'aiddata-1002 started undated',
      'aiddata-1003 signed 2019-01-01',
      'aiddata-1004 announced 2011-01-01',
      'aiddata-1005 signed 2010-01-01',
      'aiddata-1005 suspended undated',
      'aiddata-1006 signed 2009-01-01',
      'aiddata-1006 cancelled undated',
      'aiddata-1008 signed 2016-01-01',
      'aiddata-1008 planned 2025-01-01',
      'aiddata-1008 started undated',
      'aiddata-1009 signed 2017-01-01',
      'aiddata-1009 started undated',
    ])
  })

  test('rejects a status, a flow and a country that are new, by name', async () => {
    const text = await readFile(fixture, 'utf8')
    const [header = '', ...lines] = text
      .split('\n')
      .filter((line) => /^\d+,"China|^"AidData/.test(line) && /"Yes"$|ble"$/.test(line))
    const simple = lines.find((line) => line.startsWith('1003')) ?? ''
    const many = Array.from({ length: 150 }, (_, at) => simple.replace('1003', String(5000 + at)))
    const odd = [
      simple.replace('Pipeline: Commitment', 'Paused'),
      simple.replace('1003', '1').replace('"Grant"', '"Gift"'),
      simple.replace('1003', '2').replace('Uzbekistan', 'Atlantis'),
    ]
    const path = await newFile('odd.csv', [header, ...many, ...odd, ''].join('\n'))
    const { rejected } = await tryLayout(aiddataGcdf, 'filtered-deals', path)
    expect(rejected.map((row) => [row.column_name, row.rejected_value])).toEqual([
      ['counts_in_totals', 'status:Paused'],
      ['deal_type', 'flow type:Gift'],
      ['host', 'Atlantis'],
    ])
  })

  test('stops at a column that is new', async () => {
    const [header = '', ...rest] = (await readFile(fixture, 'utf8')).split('\n')
    const path = await newFile('wider.csv', [`${header},"Something New"`, ...rest].join('\n'))
    await expect(tryLayout(aiddataGcdf, 'filtered-deals', path)).rejects.toMatchObject({ name: 'SourceChanged' })
  })
})

const real = realFile('investment/aiddata_gcdf3_df_filtered.csv')

// Golden figures by Python (csv.DictReader for the count of records and of recipients, decimal.Decimal for the sums of
// "Adjusted Amount (Constant USD 2021)", Counter for statuses).
describe.skipIf(real === undefined)(`the filtered table of 961 records${withoutRealFiles}`, () => {
  const path = real ?? ''

  test('is read whole, but for two records of several recipients', async () => {
    const { summary, records } = await tryLayout(aiddataGcdf, 'filtered-deals', path)
    expect([summary.expected, summary.facts, summary.accepted, summary.rejected, summary.ignored]).toEqual([
      961,
      961,
      959,
      0,
      { 'more than one recipient': 2 },
    ])
    const count = (area: string): number => records.filter((row) => row.host_area_code === area).length
    expect(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].map(count)).toEqual([43, 16, 13, 12, 3])
    const sum = (area: string): number =>
      records.filter((row) => row.host_area_code === area).reduce((total, row) => total + Number(row.value), 0)
    expect(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].map((area) => Math.round(sum(area)))).toEqual([
      29189572933, 9859750604, 3381367292, 3297201308, 11159659927,
    ])
    expect(records.filter((row) => row.counts_in_totals !== true)).toEqual([])
    expect(records.every((row) => row.value_usd === null && row.unit_code === 'USD_2021')).toBe(true)
  })

  test('keeps the first and the last record, and those written with an exponent', async () => {
    const { records } = await tryLayout(aiddataGcdf, 'filtered-deals', path)
    expect([records[0]?.deal_id, records[0]?.value_text, records.at(-1)?.deal_id, records.at(-1)?.value_text]).toEqual([
      'aiddata-71672',
      '100309208.68509',
      'aiddata-85211',
      '37225206222.2645',
    ])
    expect(records.filter((row) => row.value_text === '920000000').length).toBe(5)
  })

  test('has 961 commitments, 904 further steps and 9 completions to come', async () => {
    const { summary, records } = await tryLayout(aiddataGcdf, 'filtered-deal-events', path)
    const count = (stage: string): number => records.filter((row) => row.stage_code === stage).length
    expect([summary.facts, summary.accepted, summary.rejected, summary.ignored]).toEqual([
      961 + 654 + 250 + 9,
      1870,
      0,
      { 'more than one recipient': 4 },
    ])
    expect([count('signed'), count('completed'), count('started'), count('planned')]).toEqual([959, 652, 250, 9])
  })
})
