import { realFile, withoutRealFiles } from '@corridor/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf, commandOver, corridor, freshFolder } from '../support/command-line.ts'
import { someShelves } from '../support/small-shelves.ts'
import { walkedFolder } from '../support/walked.ts'

type Behind = {
  readonly record: Readonly<Record<string, unknown>>
  readonly citation: string | null
  readonly file: string
  readonly raw: { readonly text: string } | null
}
type Step = { readonly row_key: string; readonly records: readonly Behind[]; readonly parts: readonly Step[] }
type Told = { readonly row_key: string; readonly steps: readonly Step[] }

describe('explain', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await walkedFolder('explain')
  })
  const explain = (...words: readonly string[]): Promise<Told> => answerOf<Told>(folder, 'explain', ...words)

  test('leads from a cell to the line of the raw file', async () => {
    const { steps } = await explain('trade.by_partner', '2024', 'CHN', 'KAZ', 'export_usd')
    expect(steps).toHaveLength(1)
    expect(steps[0]?.records[0]).toMatchObject({
      record: { source_id: 'seed-documents', value_text: '28', citation_id: 'cd9a48437600c', locator: 'record 1' },
      file: 'trade-flows.csv',
      raw: { text: expect.stringMatching(/^CHN,KAZ,export,TOTAL,TOTAL,2024,28,billion USD/) },
    })
  })

  test('gives the publication ready to be cited', async () => {
    const { steps } = await explain('trade.by_partner', '2024', 'CHN', 'KAZ', 'export_usd')
    expect(steps[0]?.records[0]?.citation).toContain("Vectors of China's trade")
  })

  test('takes a sum apart into the rows that it adds', async () => {
    const { steps } = await explain('trade.by_partner', '2019', 'CHN', 'C5', 'export_usd')
    expect(steps[0]?.parts.map(({ row_key }) => row_key.slice(-3))).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])
    expect(steps[0]?.parts.every(({ records }) => records.length === 1)).toBe(true)
  })

  test('takes a key as column=value too', async () => {
    const { row_key } = await explain('trade.by_partner', 'partner_code=KAZ', '2024', 'CHN')
    expect(row_key).toBe('year=2024, reporter_code=CHN, partner_code=KAZ')
  })

  test('says which rows are meant where the key leaves several', async () => {
    const { code, err } = await corridor(folder, 'explain', 'trade.by_partner', '2024', 'CHN')
    expect(code).toBe(1)
    expect(err).toMatch(/UnknownRow: more than one row[\s\S]*partner_code=C5[\s\S]*partner_code=UZB/)
  })

  test('refuses a word that no column of the key is left for', async () => {
    const { code, err } = await corridor(folder, 'explain', 'trade.by_partner', '2024', 'CHN', 'KAZ', 'foo')
    expect([code, err]).toEqual([2, expect.stringContaining('no column for “foo”')])
  })

  test('finds a record behind every figure of the sheets that link', async () => {
    const missing = await answerOf<readonly object[]>(
      folder,
      'query',
      `SELECT year, reporter_code, partner_code FROM trade.by_partner AS t
       WHERE export_usd IS NOT NULL AND NOT EXISTS (SELECT 1 FROM provenance.figures AS f
         WHERE f.dataset = 'trade.by_partner' AND f.figure_columns LIKE 'export_usd,%'
           AND f.row_key = concat('year=', t.year, ', reporter_code=', t.reporter_code, ', partner_code=', t.partner_code))`,
    )
    expect(missing).toEqual([])
  })
})

describe.skipIf(withoutRealFiles !== '')(`explain on files as published${withoutRealFiles}`, () => {
  const less = commandOver(
    someShelves(
      ['china-customs', 'exchange-rates-quoted', 'kazakhstan-bns'],
      ['history.trade_flows', 'provenance.citations'],
    ),
  )
  let folder = ''
  beforeAll(async () => {
    folder = await freshFolder('explain-real')
    await less.answerOf(
      folder,
      'add',
      realFile('national/kazakhstan/Основные показатели внешней торговли_2021.xls') ?? '',
    )
    await less.answerOf(folder, 'add', realFile('gacc/native_gbk/soybean_2023.csv') ?? '', '--set', 'flow=import')
    await less.corridor(folder, 'run')
  }, 240_000)

  // The cell was read in LibreOffice.
  test('leads to the cell of a workbook', async () => {
    const { steps } = await less.answerOf<Told>(
      folder,
      'explain',
      'trade.flows',
      'source_id=kazakhstan-bns',
      'partner_code=CHN',
      'flow_code=import',
      'period_end=2021-12-31',
    )
    expect(steps[0]?.records[0]?.raw?.text).toMatch(/^8228456\.85318 .*Китай/)
  })

  test('leads to the line of a file in GB18030', async () => {
    const { steps } = await less.answerOf<Told>(
      folder,
      'explain',
      'trade.flows',
      'source_id=china-customs',
      'locator=record 1',
    )
    expect(steps[0]?.records[0]?.raw?.text).toMatch(/^"2023/)
  })
})
