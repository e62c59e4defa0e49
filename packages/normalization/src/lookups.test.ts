import { describe, expect, test } from 'vitest'
import { fileOf, normalizeText } from './normalize-text.example.ts'

const trade = (rows: readonly Readonly<Record<string, string>>[]) =>
  normalizeText('trade_flows', fileOf('trade_flows', rows))

describe('the name of an area', () => {
  test.each([
    [
      'KGZ',
      ['Киргизия', 'Кыргызстан', 'Киргизстан', 'Kyrgyz Rep.', '吉尔吉斯', 'Kyrgyzstan', 'kgz', ' KGZ ', 'КИРГИЗИЯ'],
    ],
    ['TKM', ['Туркмения', 'Туркменистан', 'Turkmenistan', '土库曼斯坦']],
    ['KAZ', ['Казахстан', 'Kazakhstan', '哈萨克斯坦', 'Қазақстан']],
  ])('is %s however it is spelled', async (code, names) => {
    const { records } = await trade(names.map((reporter) => ({ reporter })))
    expect(records.map((row) => row.reporter_code)).toEqual(names.map(() => code))
  })

  test.each(['Atlantis', 'Central', 'KZ KZ', 'Казах стан'])('%s is rejected by name', async (reporter) => {
    const { records, rejected } = await trade([{ reporter }])
    expect([records, rejected[0]?.column_name, rejected[0]?.reason, rejected[0]?.rejected_value]).toEqual([
      [],
      'reporter',
      'unknown area',
      reporter,
    ])
  })

  test('is rejected in a list of which one part is unknown', async () => {
    const { rejected } = await normalizeText('events', fileOf('events', [{ areas: 'China; Atlantis' }]))
    expect(rejected.map((row) => [row.column_name, row.rejected_value])).toEqual([['areas', 'China; Atlantis']])
  })

  test('is sorted by code in a list', async () => {
    const { records } = await normalizeText('events', fileOf('events', [{ areas: 'Узбекистан; China ;KGZ' }]))
    expect(records[0]?.area_codes).toBe('CHN;KGZ;UZB')
  })
})

describe('a cell from a closed list', () => {
  test.each([
    ['flow', 'sideways'],
    ['valuation', 'fob'],
    ['licence', 'free'],
    ['bound', 'roughly'],
  ])('of %s is rejected where it is %s', async (column, word) => {
    const { rejected } = await trade([{ [column]: word }])
    expect(rejected.map((row) => [row.column_name, row.rejected_value])).toEqual([[column, word]])
  })

  test.each(['reporter', 'partner', 'flow', 'period', 'value', 'unit', 'publisher'])(
    'is needed in %s',
    async (column) => {
      const { rejected } = await trade([{ [column]: '' }, { [column]: '  ' }])
      expect(rejected.filter((row) => row.column_name === column).map((row) => row.reason?.slice(0, 8))).toEqual([
        'is blank',
        'is blank',
      ])
    },
  )
})

describe('a period', () => {
  test('is rejected where it ends before it starts', async () => {
    const { rejected } = await trade([{ period: '2024-09/2024-01' }])
    expect(rejected.map((row) => [row.record_number, row.column_name, row.reason, row.rejected_value])).toEqual([
      ['1', 'period', 'ends before it starts', '2024-09/2024-01'],
    ])
  })

  test.each(['2024-13', 'last year', '2024/2025/2026', '2023-02-29'])('%s is rejected', async (period) => {
    expect((await trade([{ period }])).rejected.map((row) => row.column_name)).toEqual(['period'])
  })

  test('of an event is rejected where it ends before it starts', async () => {
    const { rejected } = await normalizeText('events', fileOf('events', [{ date: '2025/2024' }]))
    expect(rejected.map((row) => row.reason)).toEqual(['is not a date'])
  })
})
