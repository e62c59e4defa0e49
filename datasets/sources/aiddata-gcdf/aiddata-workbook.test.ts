import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aiddataGcdf } from './aiddata-gcdf.source.ts'
import { sheetColumns } from './gcdf-columns.ts'
import { recogniseSheet } from './sheet.parse.ts'

const newFile = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'gcdf-')), name)
  await writeFile(path, bytes)
  return path
}

type Cells = Readonly<Record<string, string | number>>

const record = (id: number, more: Cells = {}): Cells => ({
  'AidData Record ID': id,
  'Recommended For Aggregates': 'Yes',
  'AidData Parent ID': 'NA',
  Umbrella: 'No',
  'Financier Country': 'China',
  Recipient: 'Kazakhstan',
  'Commitment Year': 2012,
  Title: `Bank lends for project ${id}`,
  Status: 'Completion',
  Intent: 'Mixed',
  'Flow Type Simplified': 'Loan',
  'Flow Class': 'OOF-like',
  'Sector Name': 'ENERGY',
  'Funding Agencies': 'Export-Import Bank of China|China Development Bank',
  'Co-financing Agencies': 'A Bank of Elsewhere',
  'Amount (Constant USD 2021)': 110_000_000,
  'Adjusted Amount (Constant USD 2021)': 100_000_000.25,
  'Adjusted Amount (Nominal USD)': 80_000_000,
  Maturity: 20,
  'Interest Rate': 2,
  'Grace Period': 5,
  ...more,
})

/** A workbook with the sheet of records; amounts have a blank after their heading, as published. */
const workbook = (rows: readonly Cells[], more: readonly string[] = []): Uint8Array => {
  const columns = [...sheetColumns.required, ...sheetColumns.optional, 'Description', 'M&A', ...more]
  const headings = columns.map((column) => (column.includes('Amount') ? `${column} ` : column))
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([headings, ...rows.map((row) => columns.map((column) => row[column] ?? 'NA'))]),
    'GCDF_3.0',
  )
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Field Name', 'Definition'],
      ['Umbrella', 'A frame'],
    ]),
    'Definitions',
  )
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
}

describe('the workbook as published', () => {
  const rows = [
    record(1),
    record(2, { Umbrella: 'Yes', 'Recommended For Aggregates': 'No' }),
    record(3, { 'AidData Parent ID': 2, Status: 'Implementation', 'Implementation Start Year': 2014 }),
    record(4, { 'Recommended For Aggregates': 'No', Status: 'Pipeline: Pledge', 'Flow Type Simplified': 'Grant' }),
    record(5, { 'Recommended For Aggregates': 'No', Status: 'Cancelled' }),
    record(6, { 'Completion Year': 2018, 'Commitment Date (MM/DD/YYYY)': '05/31/2012' }),
    record(7, { Recipient: 'Multi-Region' }),
  ]
  const file = newFile('gcdf.xlsx', workbook(rows))
  const tried = file.then((path) => tryLayout(aiddataGcdf, 'deals', path))

  test('gives the constant amount, and the dollars of the day beside it', async () => {
    expect((await tried).records[0]).toMatchObject({
      deal_id: 'aiddata-1',
      investor_name: 'Export-Import Bank of China; China Development Bank',
      value_text: '100000000.25',
      unit_code: 'USD_2021',
      value_usd: 80_000_000,
      usd_basis_code: 'published',
      financing: 'OOF-like, Mixed intent, interest 2 %, maturity 20 years, grace 5 years',
      note: 'before adjustment: 110000000 USD of 2021',
    })
  })

  test('counts no umbrella, pledge or cancelled record, nor one that is not recommended', async () => {
    const { records } = await tried
    expect(records.map((row) => [row.deal_id, row.deal_type_code, row.parent_deal_id, row.counts_in_totals])).toEqual([
      ['aiddata-1', 'loan', null, true],
      ['aiddata-2', 'package', null, false],
      ['aiddata-3', 'loan', 'aiddata-2', true],
      ['aiddata-4', 'grant', null, false],
      ['aiddata-5', 'loan', null, false],
      ['aiddata-6', 'loan', null, true],
    ])
  })

  test('leaves headings, other sheets and records of several recipients out by rule', async () => {
    const { summary } = await tried
    expect([summary.expected, summary.ignored]).toEqual([
      10,
      { heading: 1, 'sheet that explains the records': 2, 'more than one recipient': 1 },
    ])
  })

  test('rejects a record that does not say whether it is recommended', async () => {
    const many = Array.from({ length: 99 }, (_, at) => record(100 + at))
    const path = await newFile('blank.xlsx', workbook([...many, record(1, { 'Recommended For Aggregates': 'NA' })]))
    const { rejected } = await tryLayout(aiddataGcdf, 'deals', path)
    expect(rejected.map((row) => [row.column_name, row.record_number])).toEqual([['counts_in_totals', 101]])
  })

  test('dates the steps as exactly as it can', async () => {
    const { records } = await tryLayout(aiddataGcdf, 'deal-events', await file)
    const steps = records.filter((row) => ['aiddata-3', 'aiddata-5', 'aiddata-6'].includes(String(row.deal_id)))
    expect(steps.map((row) => `${row.deal_id} ${row.stage_code} ${row.event_on ?? 'undated'}`)).toEqual([
      'aiddata-3 signed 2012-01-01',
      'aiddata-3 started 2014-01-01',
      'aiddata-5 signed 2012-01-01',
      'aiddata-5 cancelled undated',
      'aiddata-6 signed 2012-05-31',
      'aiddata-6 completed 2018-01-01',
    ])
  })

  test('names the lenders of loans', async () => {
    const { records, summary } = await tryLayout(aiddataGcdf, 'deal-participants', await file)
    expect(
      records
        .filter((row) => row.deal_id === 'aiddata-1')
        .map((row) => [row.participant_name, row.participant_area_code, row.role_code]),
    ).toEqual([
      ['A Bank of Elsewhere', null, 'lender'],
      ['China Development Bank', 'CHN', 'lender'],
      ['Export-Import Bank of China', 'CHN', 'lender'],
    ])
    expect(summary.ignored).toMatchObject({ 'agency of what is no loan': 3 })
  })

  test('is read from the archive that wraps it', async () => {
    const path = await newFile(
      'gcdf.zip',
      zipSync({ 'A/Read me.txt': new Uint8Array([65]), 'A/SomeDataset_v3.0.xlsx': workbook(rows) }),
    )
    expect((await tryLayout(aiddataGcdf, 'deals', path)).summary.accepted).toBe(6)
  })

  test('stops at a column that is new', async () => {
    const path = await newFile('wider.xlsx', workbook(rows, ['Something New']))
    await expect(tryLayout(aiddataGcdf, 'deals', path)).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('is not known by other sheets', () => {
    expect(recogniseSheet([{ name: 'GCDF_3.0', rows: [{ record: 1, number: 1, cells: ['AidData Record ID'] }] }])).toBe(
      undefined,
    )
  })
})
