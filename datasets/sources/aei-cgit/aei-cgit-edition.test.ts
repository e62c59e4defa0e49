import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { aeiCgit } from './aei-cgit.source.ts'

const deals = (path: string) => tryLayout(aeiCgit, 'deals', path)

const real = realFile('investment/China-Global-Investment-Tracker-2018.xlsx')

// Golden figures by Python (zipfile and xml.etree alone: shared strings and <v> of each sheet, rows after 6): counts and sums
// of column D by sheet and by country; the multiset of the first eleven columns of sheets 1 and 2 equals that of 1+2.
describe.skipIf(real === undefined)(`the edition of 2018${withoutRealFiles}`, () => {
  const path = real ?? ''
  let tried: ReturnType<typeof deals> | undefined
  const all = () => {
    tried ??= deals(path)
    return tried
  }
  const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']

  test('is read whole: 6407 rows are 3330 deals and 3077 left out by rule', async () => {
    const { summary } = await all()
    expect([summary.expected, summary.facts, summary.accepted, summary.rejected, summary.ignored]).toEqual([
      6407,
      6407,
      3330,
      0,
      { 'title above the table': 12, heading: 4, 'union of investments and contracts': 3061 },
    ])
  })

  test('sums to 1138.93 and 802.60 billion, without the 381.02 of troubled ones', async () => {
    const { records } = await all()
    const sum = (prefix: string): number =>
      records
        .filter((row) => String(row.deal_id).startsWith(prefix))
        .reduce((total, row) => total + Number(row.value_usd), 0)
    expect([sum('cgit-investment'), sum('cgit-contract'), sum('cgit-troubled')]).toEqual([1138.93e9, 802.6e9, 381.02e9])
    const counted = records
      .filter((row) => row.counts_in_totals === true)
      .reduce((total, row) => total + Number(row.value_usd), 0)
    expect([counted, new Set(records.map((row) => row.deal_id)).size]).toEqual([1941.53e9, 3330])
  })

  test('holds 26 investments, 44 contracts and 3 troubled ones in the five states', async () => {
    const { records } = await all()
    const here = records.filter((row) => five.includes(String(row.host_area_code)))
    const of = (list: string) => here.filter((row) => String(row.deal_id).startsWith(`cgit-${list}`))
    const billions = (list: string): number => of(list).reduce((total, row) => total + Number(row.value_usd), 0) / 1e9
    expect([of('investment').length, of('contract').length, of('troubled').length]).toEqual([26, 44, 3])
    expect([billions('investment'), billions('contract'), billions('troubled')]).toEqual([21.06, 30.15, 3.35])
  })

  test('has the first and the last row of each sheet', async () => {
    const { records } = await all()
    const at = (place: string) => records.find((row) => row.locator === place)
    expect([at('Dataset 1!7')?.value_text, at('Dataset 1!7')?.host_area_code, at('Dataset 1!7')?.sector]).toEqual([
      '500',
      'CUB',
      'metals',
    ])
    expect([at('Dataset 1!1494')?.value_text, at('Dataset 1!1494')?.investor_name]).toEqual(['2650', 'Oceanwide'])
    expect([at('Dataset 2!1579')?.value_text, at('Dataset 2!1579')?.host_area_code]).toEqual(['100', 'ETH'])
    expect([at('Dataset 3!275')?.value_text, at('Dataset 3!275')?.counts_in_totals]).toEqual(['200', false])
  })

  test('names 5208 participants, with the share of PetroKazakhstan', async () => {
    const { summary, records } = await tryLayout(aeiCgit, 'deal-participants', path)
    expect([summary.accepted, summary.rejected, summary.facts]).toEqual([5208, 0, 5208 + 3077])
    const shares = records.filter((row) => row.ownership_pct !== null).map((row) => Number(row.ownership_pct))
    expect([shares.length, shares.reduce((sum, share) => sum + share, 0)]).toEqual([941, expect.closeTo(57911.15, 6)])
    expect(records.find((row) => row.locator === 'Dataset 1!14')).toMatchObject({
      participant_name: 'CNPC',
      ownership_pct: 67,
    })
    expect(
      records
        .filter((row) => row.locator === 'Dataset 1!45' || String(row.locator).startsWith('Dataset 1!45, name'))
        .map((row) => row.ownership_pct),
    ).toEqual([45, 35, 20])
  })

  test('has one step for each deal', async () => {
    const { summary } = await tryLayout(aeiCgit, 'deal-events', path)
    expect([summary.accepted, summary.rejected]).toEqual([3330, 0])
  })
})
