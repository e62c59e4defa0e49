import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileReaders } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aeiCgit } from './aei-cgit.source.ts'
import { percentOf } from './deal-participants.parse.ts'
import { readTracker, recogniseTracker } from './tracker-sheets.ts'

type Line = readonly (string | number | null)[]

const investor = ['Year', 'Month', 'Investor', 'Quantity in Millions', 'Share Size', 'Transaction Party']
const where = ['Sector', 'Subsector', 'Country', 'Region', 'BRI']
const headings: Readonly<Record<string, Line>> = {
  'Dataset 1': [...investor, ...where, 'Greenfield'],
  'Dataset 2': ['Year', 'Month', 'Contractor', ...investor.slice(3), ...where],
  'Dataset 3': ['Year', 'Month', 'Chinese Entity', 'Quantity in Millions', 'Transaction Party', ...where, 'Greenfield'],
  'Dataset 1+2': [
    'Year',
    'Month',
    'Chinese Entity',
    'Quantity in Millions',
    'Share size',
    'Transaction Party',
    ...where,
  ],
}
const invest = (
  party: string,
  share: string | number,
  more: { who?: string; amount?: number; green?: string; month?: string; country?: string } = {},
): Line => [
  2015,
  more.month ?? 'March',
  more.who ?? 'Silk Oil',
  more.amount ?? 350,
  share,
  party,
  'Energy',
  'Oil',
  more.country ?? ' Kazakhstan ',
  'West Asia',
  null,
  more.green ?? '',
]
const contract: Line = [
  2016,
  'May',
  'Road Builders',
  120,
  '0.5',
  '',
  'Transport',
  'Autos',
  'Kyrgyzstan',
  'West Asia',
  1,
]
const troubled: Line = [2014, 'August', 'Silk Oil', 900, '', 'Energy', '', 'Uzbekistan', 'West Asia', 0, '']

/** A workbook of the four sheets; the union holds what the first two do, unless it is given. */
const tracker = async (
  first: readonly Line[],
  {
    second = [contract],
    union,
    extra = {},
  }: { second?: readonly Line[]; union?: readonly Line[]; extra?: Record<string, readonly Line[]> } = {},
): Promise<string> => {
  const sheets: Record<string, readonly Line[]> = {
    'Dataset 1': first,
    'Dataset 2': second,
    'Dataset 3': [troubled],
    'Dataset 1+2': union ?? [...first.map((row) => row.slice(0, 11)), ...second],
    ...extra,
  }
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const above: readonly Line[] = [
      ['China Global Investment Tracker'],
      ['© Data compiled by an institute.'],
      [],
      [name],
      [],
    ]
    const blank: Line = ['', '', '']
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([...above, headings[name] ?? ['Year'], ...rows, blank].map((row) => [...row])),
      name,
    )
  }
  const path = join(await mkdtemp(join(tmpdir(), 'cgit-')), 'tracker.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}

const deals = async (path: string) => tryLayout(aeiCgit, 'deals', path)

describe('the tracker', () => {
  test('gives investments, contracts and troubled transactions, and leaves the union out', async () => {
    const { records, summary } = await deals(await tracker([invest('Old Field', 0.6)]))
    expect(
      records.map((row) => [row.deal_id, row.deal_type_code, row.host_area_code, row.value_text, row.counts_in_totals]),
    ).toEqual([
      ['cgit-investment-2015-march-silk-oil-old-field-kazakhstan', 'acquisition', 'KAZ', '350', true],
      ['cgit-contract-2016-may-road-builders-kyrgyzstan', 'contract', 'KGZ', '120', true],
      ['cgit-troubled-2014-august-silk-oil-uzbekistan', 'other', 'UZB', '900', false],
    ])
    expect(summary.ignored).toEqual({
      'title above the table': 12,
      heading: 4,
      'union of investments and contracts': 2,
    })
    expect(summary.expected).toBe(12 + 4 + 2 + 3)
  })

  test('counts millions of dollars', async () => {
    const { records } = await deals(await tracker([invest('Old Field', 0.6)]))
    expect(records.map((row) => [row.value_usd, row.unit_code])[0]).toEqual([350_000_000, 'USD'])
  })

  test.each(['G', 'g'])('takes %s as a new project', async (green) => {
    const { records } = await deals(await tracker([invest('Old Field', '', { green })]))
    expect(records[0]?.deal_type_code).toBe('project')
  })

  test('tells rows of one name apart by quantity, so that no deal is lost', async () => {
    const rows = [invest('Old Field', 0.1, { amount: 100 }), invest('Old Field', 0.2, { amount: 200 })]
    const { records } = await deals(await tracker(rows))
    expect(records.slice(0, 2).map((row) => row.deal_id)).toEqual([
      'cgit-investment-2015-march-silk-oil-old-field-kazakhstan-energy-oil-100',
      'cgit-investment-2015-march-silk-oil-old-field-kazakhstan-energy-oil-200',
    ])
  })

  test('gives each name its own share where there are as many shares as names', async () => {
    const path = await tracker([
      invest('Mine', '45%, 35%, 20%', { who: 'One, Two, and Three' }),
      invest('Shaft', '63, 22%', { who: 'Four, Five' }),
    ])
    const { records } = await tryLayout(aeiCgit, 'deal-participants', path)
    const named = records
      .filter((row) => row.role_code === 'investor')
      .map((row) => [row.participant_name, row.ownership_pct])
    expect(named.slice(0, 5)).toEqual([
      ['One', 45],
      ['Two', 35],
      ['Three', 20],
      ['Four', 63],
      ['Five', 22],
    ])
  })

  test('gives a share of several together to none of them, but tells it', async () => {
    const path = await tracker([invest('Mine', 0.6, { who: 'One, Two' })])
    const { records } = await tryLayout(aeiCgit, 'deal-participants', path)
    expect(records.slice(0, 2).map((row) => [row.participant_name, row.ownership_pct, row.note])).toEqual([
      ['One', null, 'share size as published: 0.6, of all together'],
      ['Two', null, 'share size as published: 0.6, of all together'],
    ])
  })

  test('does not take the share of a contractor as one of a company', async () => {
    const { records } = await tryLayout(aeiCgit, 'deal-participants', await tracker([invest('Mine', '')]))
    const [builder] = records.filter((row) => row.role_code === 'contractor')
    expect([builder?.participant_name, builder?.ownership_pct, builder?.note]).toEqual([
      'Road Builders',
      null,
      'share of the contract, per cent: 50',
    ])
  })

  test('puts each list on its step of the ladder', async () => {
    const { records } = await tryLayout(aeiCgit, 'deal-events', await tracker([invest('Mine', '')]))
    expect(records.map((row) => [row.stage_code, row.event_on, row.event_end_on])).toEqual([
      ['announced', '2015-03-01', '2015-03-31'],
      ['signed', '2016-05-01', '2016-05-31'],
      ['suspended', '2014-08-01', '2014-08-31'],
    ])
  })

  test.each([
    ['an unknown month', { month: 'Smarch' }, 'is not a month'],
    ['an unknown country', { country: 'Atlantis' }, 'unknown area'],
    ['an unknown mark of greenfield', { green: 'B' }, 'is not one of project'],
  ])('rejects %s by name', async (_what, more, reason) => {
    const { rejected } = await deals(
      await tracker([...Array.from({ length: 99 }, (_, at) => invest(`Field ${at}`, '')), invest('Odd', '', more)]),
    )
    expect(rejected.map((row) => String(row.reason))).toEqual([expect.stringContaining(reason)])
  })

  test('stops where the union is no longer the two lists', async () => {
    await expect(deals(await tracker([invest('Mine', '')], { union: [contract] }))).rejects.toMatchObject({
      name: 'SourceChanged',
    })
  })

  test('stops at a sheet, and at a heading, that is new', async () => {
    const more = await tracker([invest('Mine', '')], { extra: { 'Dataset 4': [contract] } })
    await expect(deals(more)).rejects.toMatchObject({ name: 'SourceChanged' })
    const wide = await tracker([[...invest('Mine', ''), 'a cell under no heading']], {
      union: [invest('Mine', '').slice(0, 11), contract],
    })
    await expect(deals(wide)).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('is known by its sheets', async () => {
    const sheets = await fileReaders.readWorkbook(await tracker([invest('Mine', '')]))
    expect([recogniseTracker(sheets), recogniseTracker(sheets.slice(0, 1)), recogniseTracker([])]).toEqual([
      'certain',
      undefined,
      undefined,
    ])
    const lists = sheets.filter(({ name }) => name !== 'Dataset 1+2')
    expect(recogniseTracker(lists)).toBe('certain')
    expect(() => readTracker(lists)).toThrow('lacks the sheets Dataset 1+2')
  })

  test('turns any ratio into per cent without losing a digit', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
        const text = `${Math.floor(millionths / 1e6)}.${String(millionths % 1e6).padStart(6, '0')}`
        expect(Math.round(Number(percentOf(text)) * 1e4)).toBe(millionths)
      }),
    ))
})
