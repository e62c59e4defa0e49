import { describe, expect, test } from 'vitest'
import { factWords, labelWords, periodWords, readNames } from './fact-words.ts'

const table: Readonly<Record<string, string>> = {
  areas:
    'area_code,numeric_code,name_en\nKAZ,398,Kazakhstan\nBLR,112,Belarus\nGBR,826,United Kingdom\nHKG,344,"Hong Kong, China"',
  regions: 'region_code,area_code,name_en\nCN-HI,CHN,Hainan',
  indicators: 'indicator_code,name_en\nproduction,Production',
}
const names = await readNames(async (path) => {
  const id = /(\w+)\.csv$/.exec(path)?.[1] ?? ''
  return table[id] ?? 'x_code,name_en\n'
})

describe('a fact in words', () => {
  const flow = { reporter_code: 'KAZ', partner_code: 'BLR', period_start: '2020-01-01', period_end: '2020-12-31' }
  test('is an export to somebody in a year', () => {
    expect(factWords('trade_flows', { ...flow, flow_code: 'export', product_code: 'TOTAL' }, names)).toBe(
      'Kazakhstan’s exports to Belarus in 2020',
    )
  })
  test('is an import of a product from somebody into a province', () => {
    const words = {
      ...flow,
      flow_code: 'import',
      product_code: '6910',
      reporter_region_code: 'CN-HI',
      partner_code: 'GBR',
    }
    expect(factWords('trade_flows', words, names)).toBe(
      'Kazakhstan’s imports of product 6910 into Hainan from the United Kingdom in 2020',
    )
  })
  test('is an indicator of an area', () => {
    const words = {
      indicator_code: 'production',
      area_code: 'KAZ',
      product: 'gas',
      period_start: null,
      period_end: null,
    }
    expect(factWords('observations', words, names)).toBe('Production of Kazakhstan (gas)')
  })
})

describe('a period in words', () => {
  test.each([
    ['2020-01-01', '2020-12-31', 'in 2020'],
    ['2024-02-01', '2024-02-29', 'in February 2024'],
    ['2025-01-01', '2025-03-31', 'from January to March 2025'],
    ['2019-07-01', '2020-06-30', 'from July 2019 to June 2020'],
    ['2024-12-31', '2024-12-31', 'on 2024-12-31'],
    [null, '2024-12-31', 'on 2024-12-31'],
    ['2024-01-05', '2024-01-09', 'from 2024-01-05 to 2024-01-09'],
  ])('%s to %s is %s', (start, end, words) => {
    expect(periodWords(start, end)).toBe(words)
  })
})

test('a key for people has names for its codes and a period for its days', () => {
  expect(labelWords('KAZ, CN-HI, last_known_destination, 2026-02-01, 2026-02-28', names)).toBe(
    'Kazakhstan, Hainan, last known destination, in February 2026',
  )
})
test('a name with a comma is read whole', () => {
  expect(names('HKG')).toBe('Hong Kong, China')
})
