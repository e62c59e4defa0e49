import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileReaders } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { buCodf } from './bu-codf.source.ts'
import { recogniseLoans } from './loans.parse.ts'

type Line = readonly (string | number)[]

const headings: Line = ['Year', 'Country', 'Region', 'Lender', 'Borrower', 'Project', 'Sector', 'Amount (US$ million)']
const loan = (country: string, lender: string, amount: string | number, project = 'A power line'): Line => [
  2016,
  country,
  'Asia',
  lender,
  'A ministry',
  project,
  'Energy',
  amount,
]
const loans: readonly Line[] = [
  ["China's Overseas Development Finance"],
  [],
  headings,
  loan('Kyrgyz Republic', 'CHEXIM', '1,386.5'),
  loan('Kazakhstan', 'CDB and CHEXIM', 2000, 'A refinery'),
  loan('Kazakhstan', 'CDB', 100, 'A credit line'),
  loan('Kazakhstan', 'CDB', 200, 'A credit line'),
  [2019, 'Uzbekistan', 'Asia', 'CDB', '', '', '', 'N/A'],
  ['Total', '', '', '', '', '', '', 3686.5],
]

const workbook = async (
  rows: readonly Line[],
  notes: readonly Line[] = [['How the loans were found']],
): Promise<string> => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Loans')
  utils.book_append_sheet(book, utils.aoa_to_sheet(notes.map((row) => [...row])), 'Notes')
  const path = join(await mkdtemp(join(tmpdir(), 'codf-')), 'codf.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}

describe('the table of loans', () => {
  test('gives each loan once, in millions of dollars', async () => {
    const { records } = await tryLayout(buCodf, 'deals', await workbook(loans))
    expect(records.map((row) => [row.deal_id, row.host_area_code, row.value_usd, row.counts_in_totals])).toEqual([
      ['codf-2016-kyrgyz-republic-chexim-a-ministry-a-power-line', 'KGZ', 1_386_500_000, true],
      ['codf-2016-kazakhstan-cdb-and-chexim-a-ministry-a-refinery', 'KAZ', 2_000_000_000, true],
      ['codf-2016-kazakhstan-cdb-a-ministry-a-credit-line-100', 'KAZ', 100_000_000, true],
      ['codf-2016-kazakhstan-cdb-a-ministry-a-credit-line-200', 'KAZ', 200_000_000, true],
      ['codf-2019-uzbekistan-cdb', 'UZB', null, true],
    ])
    expect(records[0]).toMatchObject({
      deal_type_code: 'loan',
      value_basis_code: 'commitment',
      licence_code: 'derived',
    })
  })

  test('leaves the total, the headings and the notes out by rule', async () => {
    const { summary } = await tryLayout(buCodf, 'deals', await workbook(loans))
    expect([summary.expected, summary.ignored]).toEqual([
      9,
      { 'title above the table': 1, heading: 1, 'total of the loans': 1, 'sheet that explains the loans': 1 },
    ])
  })

  test('names both lenders of a joint loan, and the borrower', async () => {
    const { records } = await tryLayout(buCodf, 'deal-participants', await workbook(loans))
    const joint = records.filter((row) => String(row.deal_id).endsWith('refinery'))
    expect(joint.map((row) => [row.participant_name, row.role_code, row.participant_area_code])).toEqual([
      ['China Development Bank', 'lender', 'CHN'],
      ['Export-Import Bank of China', 'lender', 'CHN'],
      ['A ministry', 'host_partner', null],
    ])
  })

  test('dates the commitment by its year', async () => {
    const { records } = await tryLayout(buCodf, 'deal-events', await workbook(loans))
    expect(records.map((row) => [row.stage_code, row.event_on, row.event_end_on])[0]).toEqual([
      'signed',
      '2016-01-01',
      '2016-12-31',
    ])
  })

  test('takes the identifier of the table where it has one', async () => {
    const rows: readonly Line[] = [
      ['ID', ...headings],
      ['KGZ.012', ...loan('Kyrgyz Republic', 'CHEXIM', 5)],
    ]
    expect((await tryLayout(buCodf, 'deals', await workbook(rows))).records[0]?.deal_id).toBe('codf-kgz-012')
  })

  test('rejects a country, an amount and a year that are none, by name', async () => {
    const many = Array.from({ length: 150 }, (_, at) => loan('Kazakhstan', 'CDB', at + 1, `Project ${at}`))
    const odd = [
      loan('Atlantis', 'CDB', 1),
      loan('Kazakhstan', 'CDB', 'much', 'Another'),
      ['soon', ...loan('Kazakhstan', 'CDB', 1, 'Third').slice(1)],
    ]
    const { rejected } = await tryLayout(buCodf, 'deals', await workbook([headings, ...many, ...odd]))
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['unknown area', 'Atlantis'],
      ['is not a number', 'much'],
      ['is not a year', 'soon'],
    ])
  })

  test.each<readonly [what: string, row: Line]>([
    [
      'an amount without a unit',
      headings.map((heading) => (String(heading).startsWith('Amount') ? 'Amount' : heading)),
    ],
    ['a heading that is new', [...headings, 'Mood']],
  ])('stops at %s', async (_what, row) => {
    await expect(tryLayout(buCodf, 'deals', await workbook([row, loan('Kazakhstan', 'CDB', 1)]))).rejects.toMatchObject(
      { name: 'SourceChanged' },
    )
  })

  test('is known by its headings and its lenders', async () => {
    const known = await fileReaders.readWorkbook(await workbook(loans))
    const other = await fileReaders.readWorkbook(await workbook([headings, loan('Kazakhstan', 'Somebody', 1)]))
    expect([recogniseLoans(known), recogniseLoans(other), recogniseLoans([])]).toEqual([
      'certain',
      undefined,
      undefined,
    ])
  })
})

test('a comma that parts no thousands is no part of an amount', async () => {
  const { rejected } = await tryLayout(buCodf, 'deals', await workbook([headings, loan('Kazakhstan', 'CDB', '1,5')]))
  expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([['is not a number', '1,5']])
})
