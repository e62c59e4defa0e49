import { describe, expect, test } from 'vitest'
import { type Circumstances, fileOf, normalizeText } from './normalize-text.example.ts'

const known = async (cells: Readonly<Record<string, string>>, circumstances?: Circumstances) => {
  const { records } = await normalizeText('trade_flows', fileOf('trade_flows', [cells]), circumstances)
  return [records[0]?.known_at, records[0]?.known_basis]
}
const edition = { snapshot: { edition_on: '2024-06-01' } }
const all = { published_on: '2024-05-20', accessed_on: '2024-07-01' }

describe('the time at which the world could know a value', () => {
  test('is that of publication, before all others', async () => {
    expect(await known(all, edition)).toEqual(['2024-05-20 00:00:00', 'published'])
  })
  test('is the edition of the file, without a publication', async () => {
    expect(await known({ accessed_on: '2024-07-01' }, edition)).toEqual(['2024-06-01 00:00:00', 'edition'])
  })
  test('is the day on which the page was read, without an edition', async () => {
    expect(await known({ accessed_on: '2024-07-01' })).toEqual(['2024-07-01 00:00:00', 'accessed'])
  })
  test('is that of retrieval, without any date', async () => {
    expect(await known({})).toEqual(['2026-11-22 10:00:00', 'retrieved'])
  })
  test.each([
    ['2024', '2024-12-31 00:00:00'],
    ['2024-02', '2024-02-29 00:00:00'],
    ['2024-Q1', '2024-03-31 00:00:00'],
  ])('is the last day that %s can mean', async (published_on, day) => {
    expect(await known({ published_on })).toEqual([day, 'published'])
  })
  test('is the day of reading where that comes before the last day of a partial date', async () => {
    expect(await known({ published_on: '2024', accessed_on: '2024-07-01' })).toEqual([
      '2024-07-01 00:00:00',
      'accessed',
    ])
  })
  test.each(['2026', '2027-01-01'])(
    'is never later than retrieval, whatever is published in %s',
    async (published_on) => {
      expect((await known({ published_on }))[0]).toBe('2026-11-22 10:00:00')
    },
  )
  test.each(['published_on', 'accessed_on', 'recorded_on'])(
    'is no guess: %s that is no date is rejected',
    async (column) => {
      const { rejected } = await normalizeText('trade_flows', fileOf('trade_flows', [{ [column]: 'yesterday' }]))
      expect(rejected.map((row) => [row.column_name, row.reason])).toEqual([[column, 'is not a date']])
    },
  )
})

describe('the time at which Corridor recorded a value', () => {
  const recorded = async (cells: Readonly<Record<string, string>>, is_first: boolean) =>
    (await normalizeText('trade_flows', fileOf('trade_flows', [cells]), { snapshot: { is_first } })).records[0]
      ?.recorded_at
  test('is the committed date in a first snapshot', async () => {
    expect(await recorded({ recorded_on: '2026-11-20' }, true)).toBe('2026-11-20 00:00:00')
  })
  test('is that of retrieval in a later one', async () => {
    expect(await recorded({ recorded_on: '2026-11-20' }, false)).toBe('2026-11-22 10:00:00')
  })
})

describe('the terms of a row', () => {
  test('are those of its citation, else those of the snapshot', async () => {
    const rows = [{ licence: 'rows' }, { licence: '' }, { licence: 'derived' }]
    const { records } = await normalizeText('trade_flows', fileOf('trade_flows', rows))
    expect(records.map((row) => row.licence_code)).toEqual(['rows', 'no', 'derived'])
  })
})

describe('the citation', () => {
  const article = { citation_title: 'Trade, "in brief"', publisher: 'Agency', url: 'https://a.example/1' }
  test('is one for all rows of one publication, with its parts', async () => {
    const rows = [{ ...article, published_on: '2024-05-01' }, article, { ...article, url: 'https://a.example/2' }]
    const { citations, records } = await normalizeText('trade_flows', fileOf('trade_flows', rows))
    expect([
      new Set(records.map((row) => row.citation_id)).size,
      citations.length,
      citations.find((row) => row.citation_id === records[0]?.citation_id),
    ]).toEqual([
      2,
      2,
      expect.objectContaining({
        ...article,
        published_on: '2024-05-01',
        accessed_on: null,
        known_at: '2024-05-01 00:00:00',
      }),
    ])
  })
  test('is not listed where all its rows were rejected', async () => {
    const rows: Readonly<Record<string, string>>[] = [{ publisher: 'Sound' }, { publisher: 'Unsound', value: 'x' }]
    const { citations } = await normalizeText('trade_flows', fileOf('trade_flows', rows))
    expect(citations.map((row) => row.publisher)).toEqual(['Sound'])
  })
  test('asserts the value itself where nobody else is named', async () => {
    const { records } = await normalizeText(
      'trade_flows',
      fileOf('trade_flows', [{}, { asserted_by: 'Customs', via: 'A paper' }]),
    )
    expect(records.map((row) => [row.asserted_by, row.via])).toEqual([
      ['An office', null],
      ['Customs', 'A paper'],
    ])
  })
})

describe('money', () => {
  const rates = fileOf('rates', [
    { value: '450', published_on: '2024-01-10' },
    { value: '456.31', published_on: '2024-02-10', place: 'the revised table' },
    { period: '2022', value: '460.48' },
    { currency: 'CNY', value: '7.08' },
    { currency: 'CNY', rate_type: 'end', value: '9' },
  ])
  const dollars = async (cells: Readonly<Record<string, string>>) => {
    const { records } = await normalizeText('trade_flows', fileOf('trade_flows', [cells]), { rates })
    return [records[0]?.value_usd, records[0]?.usd_basis_code]
  }
  test('in dollars is published money', async () => {
    expect(await dollars({ value: '1.2345678', unit: 'million USD' })).toEqual(['1234567.80', 'published'])
  })
  test('is converted with the average of the year that was known last', async () => {
    expect(await dollars({ value: '456.31', unit: 'million KZT' })).toEqual(['1000000.00', 'converted'])
  })
  test('of a window is converted with the year in which it ends', async () => {
    expect(await dollars({ value: '708', unit: 'CNY', period: '2022-07/2023-06' })).toEqual(['100.00', 'converted'])
  })
  test('is not converted where the rate of its year is unknown', async () => {
    expect(await dollars({ value: '1', unit: 'billion KZT', period: '2010' })).toEqual([null, null])
  })
  test('that was published in dollars, too, is not converted', async () => {
    expect(await dollars({ value: '708', unit: 'CNY', usd_value: '101' })).toEqual(['101.00', 'published'])
  })
})
