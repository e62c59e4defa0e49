import { describe, expect, test } from 'vitest'
import { fileOf, normalizeText } from './normalize-text.example.ts'

const trade = (rows: readonly Readonly<Record<string, string>>[], threads?: number) =>
  normalizeText('trade_flows', fileOf('trade_flows', rows), threads === undefined ? {} : { threads })
const here = { place: 'here' }

describe('records of one key', () => {
  test('that say the same are merged into the first and counted', async () => {
    const { records, summary } = await trade([here, {}, here, { ...here, note: 'again' }])
    expect([records.map((row) => row.record_number), summary.merged]).toEqual([['1', '2'], 2])
  })
  test('that are spelled in two ways are one key', async () => {
    const { summary } = await trade([here, { ...here, reporter: 'Казахстан', period: '2023-01-01/2023-12-31' }])
    expect([summary.accepted, summary.merged]).toEqual([2, 0])
    const { summary: same } = await trade([here, { ...here, reporter: 'Казахстан', unit: 'US dollars' }])
    expect([same.accepted, same.merged]).toEqual([1, 1])
  })
  test('that say different things are all rejected, each naming another', async () => {
    const { records, rejected, summary } = await trade([here, {}, { ...here, value: '2' }, here])
    expect([
      records.map((row) => row.record_number),
      summary.rejected,
      rejected.map((row) => [row.record_number, row.reason]),
    ]).toEqual([
      ['2'],
      3,
      [
        ['1', 'duplicate key with another value: see record 4'],
        ['3', 'duplicate key with another value: see record 1'],
        ['4', 'duplicate key with another value: see record 1'],
      ],
    ])
  })
  test('are no contradiction where one is rejected for itself', async () => {
    const { records, rejected } = await trade([here, { ...here, value: 'x' }])
    expect([records.length, rejected.map((row) => row.reason)]).toEqual([1, ['is not a number']])
  })
  test('of two publications stand beside each other', async () => {
    const { summary } = await trade([here, { ...here, publisher: 'Another office', value: '2' }])
    expect(summary.accepted).toBe(2)
  })
})

describe('a record', () => {
  test('is rejected once, with every reason that there is', async () => {
    const { rejected, summary } = await trade([{ reporter: 'Atlantis', value: 'x', period: '' }])
    expect([summary.rejected, rejected.map((row) => row.column_name)]).toEqual([1, ['period', 'reporter', 'value']])
  })
  test('has one disposition, and the counts add up', async () => {
    const { summary } = await trade([here, here, { value: '-1' }, {}, { ...here, partner: 'Nowhere' }])
    const { expected, accepted, rejected, merged } = summary
    expect([expected, accepted, rejected, merged]).toEqual([5, 2, 2, 1])
  })
  test('keeps its place in the file where the file is long and read by two threads', async () => {
    const note = 'x'.repeat(400)
    const rows = Array.from({ length: 80_000 }, (_, index) => ({ value: index === 40_000 ? 'x' : '1', note }))
    const { records } = await trade(rows, 2)
    const wrong = records.filter((row, index) => Number(row.record_number) !== index + (index < 40_000 ? 1 : 2))
    expect([records.length, wrong.slice(0, 3)]).toEqual([79_999, []])
  })
  test('comes out in the same bytes every time', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({ value: String(index) }))
    const [one, two, three] = [await trade(rows, 1), await trade(rows, 1), await trade(rows, 2)]
    expect(new Set([one, two, three].map(({ summary }) => summary.files.records.sha256)).size).toBe(1)
  })
})
