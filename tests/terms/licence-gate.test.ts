import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import { ddlColumns, kindOf, type Model, type Sheet, versionColumns } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { refuseLeaks } from '@corridor/publication'
import { describe, expect, test } from 'vitest'

type Given = Readonly<Record<string, string | number | boolean>>
const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })
const sql = (value: string | number | boolean): string => (typeof value === 'string' ? `'${value}'` : String(value))

/** A restricted figure of Comtrade: China's exports to Kyrgyzstan in 2022. */
const flow: Given = {
  source_id: 'un-comtrade',
  reporter_code: 'CHN',
  partner_code: 'KGZ',
  flow_code: 'export',
  product_scheme_code: 'TOTAL',
  period_end: '2022-12-31',
  value_usd: 15_419_876_543,
  licence_code: 'derived',
}
const product = (code: string, value_usd: number, source_id = 'un-comtrade'): Given => ({
  ...flow,
  product_scheme_code: 'H6',
  product_code: code,
  value_usd,
  source_id,
  licence_code: source_id === 'un-comtrade' ? 'derived' : 'rows',
})

type Leaving = Pick<Model, 'discloses' | 'isRowGrain'> & {
  readonly columns: readonly string[]
  readonly select: string
}

const annual: Leaving = {
  columns: ['year', 'reporter_code', 'partner_code', 'export_usd', 'export_licence_code'],
  isRowGrain: false,
  select: `SELECT year(period_end) AS year, reporter_code, partner_code, CAST(sum(value_usd) AS DECIMAL(20,2)) AS export_usd, 'rows' AS export_licence_code
    FROM records GROUP BY ALL`,
}

/** What the gate says to the answer of a SELECT over records, and to a report. */
const gate = async (
  records: readonly Given[],
  { columns, select, ...model }: Leaving,
  report?: object,
  beside?: string,
  workbook?: Sheet,
) => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-gate-'))
  await using session = await openEngine()
  const fields = versionColumns(kindOf(shelves, 'trade_flows'))
  await session.run(`CREATE TABLE records (${ddlColumns(fields.map(shelves.field))})`)
  for (const [index, record] of records.entries()) {
    const row = { ...record, is_tombstone: false, snapshot_id: 's1', record_number: index + 1 }
    await session.run(
      `INSERT INTO records (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(sql).join(', ')})`,
    )
  }
  const paths = {
    history: join(folder, 'history.parquet'),
    answer: join(folder, 'answer.parquet'),
    report: join(folder, 'report.json'),
  }
  await session.run(`COPY records TO '${paths.history}' (FORMAT parquet)`)
  await session.run(`COPY (${select}) TO '${paths.answer}' (FORMAT parquet)`)
  const database = join(folder, 'corridor.duckdb')
  if (beside !== undefined) {
    await session.run(
      `ATTACH '${database}' AS held; CREATE SCHEMA held.records; CREATE TABLE held.records.beside AS ${beside}; DETACH held`,
    )
  }
  if (report) await writeFile(paths.report, JSON.stringify(report))
  const fieldsOf = columns.map(shelves.field)
  const grain = columns.filter((name) => ['year', 'reporter_code', 'partner_code', 'check_id'].includes(name))
  const made: Model = {
    subject: 'trade',
    name: 'tried',
    title: '',
    description: '',
    inputs: [],
    grain,
    columns: fieldsOf,
    ...model,
  }
  return await refuseLeaks(openEngine, {
    shelves,
    histories: [{ kind: 'trade_flows', path: paths.history }],
    datasets: [{ model: made, path: paths.answer }],
    ...(beside === undefined ? {} : { database }),
    reports: report
      ? [{ name: 'tried.json', path: paths.report }]
      : workbook
        ? [{ name: 'tried.xlsx', path: paths.report }]
        : [],
    readWorkbook: async () => (workbook ? [workbook] : []),
    areaNames: { KGZ: 'Kyrgyzstan' },
  })
}

const leak = (words: string) =>
  expect.objectContaining({ name: 'LicenceForbidsRelease', message: expect.stringContaining(words) })

describe('the gate that holds a release against its terms', () => {
  test('catches a restricted row that goes through a sum of one, and names cell, source and terms', async () => {
    await expect(gate([flow], annual)).rejects.toEqual(
      leak(
        'trade.tried export_usd (year=2022, reporter_code=CHN, partner_code=KGZ) shows what un-comtrade says, whose terms are derived',
      ),
    )
  })
  test('catches it in millions, and divided by a constant for freight', async () => {
    for (const factor of ['1e6', '1.06']) {
      const select = annual.select.replace('sum(value_usd)', `sum(value_usd) / ${factor}`).replace('20,2', '20,8')
      await expect(gate([flow], { ...annual, select })).rejects.toEqual(leak('export_usd'))
    }
  })
  test('catches a figure of which the total is the only product', async () => {
    await expect(gate([product('270900', 98_765_432)], annual)).rejects.toEqual(leak('export_usd'))
  })
  test('lets a sum of several pass', async () => {
    await gate([product('270900', 98_765_432), product('841112', 11_223_344)], annual)
  })
  test('lets a declared sum pass that a restricted total repeats, and no other cell that shows that total', async () => {
    const records = [product('270900', 98_765_432), product('841112', 11_223_344), { ...flow, value_usd: 109_988_776 }]
    const select = annual.select.replace('FROM records', 'FROM records WHERE product_code IS NOT NULL')
    await expect(gate(records, { ...annual, select })).rejects.toEqual(leak('export_usd'))
    await gate(records, { ...annual, select, discloses: [{ columns: ['export_usd'], terms: 'export_licence_code' }] })
  })
  test('lets pass what a record that may leave states too', async () => {
    await gate([flow, { ...flow, source_id: 'china-customs', licence_code: 'rows' }], {
      ...annual,
      select: annual.select.replace('sum(', 'max('),
    })
  })
  test('lets pass a figure of another year, of other areas, of another product, and one of four digits', async () => {
    const other = { ...flow, source_id: 'china-customs', licence_code: 'rows' }
    const select = annual.select.replace('FROM records', `FROM records WHERE source_id = 'china-customs'`)
    for (const change of [{ period_end: '2021-12-31' }, { partner_code: 'KAZ' }] as readonly Given[])
      await gate([flow, { ...other, ...change }], { ...annual, select })
    await gate([{ ...flow, value_usd: 15_420_000_000 }], annual)
  })
  test('catches a row of forbidden terms in a dataset of rows', async () => {
    const rows: Leaving = {
      columns: ['source_id', 'reporter_code', 'value_usd', 'licence_code'],
      isRowGrain: true,
      select: 'SELECT source_id, reporter_code, CAST(7 AS DECIMAL(20,2)) AS value_usd, licence_code FROM records',
    }
    for (const terms of ['no', 'derived'])
      await expect(gate([{ ...flow, licence_code: terms }], rows)).rejects.toEqual(leak(`terms are ${terms}`))
  })
  test('catches a value beside terms that do not let it leave', async () => {
    const select = annual.select.replace(`'rows'`, `'derived'`).replace('sum(value_usd)', '7')
    const discloses = [{ columns: ['export_usd'], terms: 'export_licence_code' }]
    await expect(gate([flow], { ...annual, select, discloses })).rejects.toEqual(leak('terms are derived'))
  })
  test('catches a figure inside a sentence, also with separators', async () => {
    const said: Leaving = {
      columns: ['check_id', 'offending_key', 'message'],
      isRowGrain: false,
      select: `SELECT 'c' AS check_id, '2022 CHN export KGZ' AS offending_key, 'says 15,419,876,543 dollars' AS message`,
    }
    await expect(gate([flow], said)).rejects.toEqual(leak('trade.tried message'))
    await gate([flow], { ...said, select: said.select.replace('2022', '2021') })
  })
  test.each([
    'KGZ 2022, 15419876543',
    'KGZ 2022: 15 419 876 543',
    'KGZ 2022 15.419.876.543,00',
    'KGZ in 2022 15419,876543 million',
    'KGZ 2022: 1.5419876543e10 dollars',
    '15.419876543 billion dollars',
  ])('catches a figure that is written as “%s”', async (words) => {
    const select = `SELECT 'c' AS check_id, '2022 CHN export KGZ' AS offending_key, '${words}' AS message`
    const columns = ['check_id', 'offending_key', 'message']
    await expect(gate([flow], { columns, isRowGrain: false, select })).rejects.toEqual(leak('trade.tried message'))
  })
  test('catches a figure in a report that stands in no dataset', async () => {
    const select = annual.select.replace('sum(value_usd)', '7')
    const report = {
      key_figures: [],
      sheets: [{ id: 'trade', rows: [{ year: 2022, partner_code: 'KGZ', export_usd: 15_419_876_543 }] }],
    }
    await expect(gate([flow], { ...annual, select }, report)).rejects.toEqual(leak('tried.json trade'))
  })
  test('catches a figure in a report that names the area in words', async () => {
    const select = annual.select.replace('sum(value_usd)', '7')
    const short = { ...flow, value_usd: 15_419_876 }
    const row = { year: 2022, partner_name: 'Kyrgyzstan', export_usd: 15_419_876 }
    const report = { key_figures: [], sheets: [{ id: 'trade', rows: [row] }] }
    await expect(gate([short], { ...annual, select }, report)).rejects.toEqual(leak('tried.json trade'))
  })
  test('catches a figure that stands in the workbook alone', async () => {
    const select = annual.select.replace('sum(value_usd)', '7')
    const book = (value: string): Sheet => ({
      name: 'Trade',
      rows: [{ record: 1, number: 2, cells: ['2022', 'Kyrgyzstan', '', value] }],
    })
    const found = gate([flow], { ...annual, select }, undefined, undefined, book('15419876543'))
    await expect(found).rejects.toEqual(leak('tried.xlsx Trade'))
    await gate([flow], { ...annual, select }, undefined, undefined, book('15419876999'))
  })
  test('catches a restricted row that the database holds beside the datasets', async () => {
    const rows = 'SELECT reporter_code, partner_code, period_end, value_usd, licence_code FROM records'
    await expect(gate([flow], annual, undefined, rows)).rejects.toEqual(leak('corridor.duckdb records.beside'))
    await gate([flow], annual, undefined, `${rows} WHERE licence_code = 'rows'`)
  })
})
