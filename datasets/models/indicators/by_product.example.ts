import { defineExample } from '@corridor/contracts'
import { type Cell, listsOf } from './lists.ts'

const toWorld = (reporter: string, code: string, value: number): Cell => ({
  reporter,
  flow: 'export',
  partner: 'WLD',
  code,
  value,
})
const withChina = (flow: 'export' | 'import', code: string, value: number, more: Cell['more'] = {}): Cell => ({
  reporter: 'KAZ',
  flow,
  partner: 'CHN',
  code,
  value,
  more,
})
const row = { reporter_code: 'KAZ', partner_code: 'CHN' }

export const indicatorsByProductExample = defineExample({
  given: {
    ...listsOf([
      // 60 of 100 against 100 of 1,000; 40 of 100 against 900 of 1,000. Chapter 99 does not count.
      toWorld('KAZ', '27', 60),
      toWorld('KAZ', '74', 40),
      toWorld('KAZ', '99', 1_000),
      toWorld('WLD', '27', 100),
      toWorld('WLD', '74', 900),
      withChina('export', '260300', 90, { net_mass_kg: 40 }),
      withChina('import', '260300', 30, { net_mass_kg: 10, is_net_mass_estimated: true }),
      withChina('export', '870322', 50, { quantity_1: 4, quantity_1_unit_code: 'count' }),
    ]),
    'reference.hs_chapters': [{ hs_code: '27', name_en: 'Mineral fuels' }],
  },
  expect: [
    // 1 − (90 − 30) / (90 + 30); nothing of the other is imported.
    { ...row, flow_code: null, product_code: '260300', formula_code: 'grubel_lloyd', indicator_value: 0.5 },
    { ...row, flow_code: null, product_code: '870322', formula_code: 'grubel_lloyd', indicator_value: 0 },
    {
      ...row,
      flow_code: 'export',
      product_code: '260300',
      formula_code: 'unit_value_mass',
      indicator_value: 2.25,
      indicator_unit_code: 'USD_per_kg',
      null_reason: null,
    },
    {
      ...row,
      flow_code: 'export',
      product_code: '870322',
      formula_code: 'unit_value_mass',
      indicator_value: null,
      null_reason: 'net_mass_is_missing',
    },
    {
      ...row,
      flow_code: 'export',
      product_code: '870322',
      formula_code: 'unit_value_quantity',
      indicator_value: 12.5,
      indicator_unit_code: 'USD_per_count',
    },
    {
      ...row,
      flow_code: 'import',
      product_code: '260300',
      formula_code: 'unit_value_mass',
      indicator_value: null,
      null_reason: 'net_mass_is_estimated',
    },
    {
      partner_code: 'WLD',
      product_code: '27',
      chapter_title: 'Mineral fuels',
      formula_code: 'rca',
      indicator_value: 6,
      reference_count: 1,
    },
    {
      partner_code: 'WLD',
      product_code: '27',
      formula_code: 'rca_among_reporters',
      indicator_value: null,
      reference_count: 1,
      null_reason: 'fewer_than_ten_reporters',
    },
    // (6 − 1) / (6 + 1)
    { partner_code: 'WLD', product_code: '27', formula_code: 'rca_symmetric', indicator_value: 0.714 },
    { partner_code: 'WLD', product_code: '74', formula_code: 'rca', indicator_value: 0.444 },
    { partner_code: 'WLD', product_code: '74', formula_code: 'rca_among_reporters', indicator_value: null },
    { partner_code: 'WLD', product_code: '74', formula_code: 'rca_symmetric', indicator_value: -0.385 },
  ],
})
