import { defineExample } from '@corridor/contracts'
import { type Cell, listsOf } from './lists.ts'

const cell = (reporter: string, flow: 'export' | 'import', partner: string, code: string, value: number): Cell => ({
  reporter,
  flow,
  partner,
  code,
  value,
})
const answer = (
  partner_code: string,
  flow_code: string | null,
  counterpart_code: string | null,
  formula_code: string,
  indicator_value: number | null,
  null_reason: string | null = null,
) => ({
  partner_code,
  flow_code,
  counterpart_code,
  formula_code,
  indicator_value,
  null_reason,
})

/** Kazakhstan sells oil and copper, China buys oil and machines; Russia sells to China beside Kazakhstan. */
export const indicatorsStructureExample = defineExample({
  given: {
    ...listsOf([
      cell('KAZ', 'export', 'CHN', '27', 60),
      cell('KAZ', 'export', 'CHN', '74', 40),
      cell('KAZ', 'export', 'CHN', '99', 900),
      cell('KAZ', 'import', 'CHN', '27', 10),
      cell('KAZ', 'import', 'CHN', '84', 90),
      cell('RUS', 'export', 'CHN', '27', 80),
      cell('RUS', 'export', 'CHN', '44', 20),
      // A list that names what it does not trade is no less concentrated for it.
      cell('KAZ', 'export', 'CHN', '88', 0),
      cell('CHN', 'import', 'WLD', '27', 30),
      cell('CHN', 'import', 'WLD', '84', 70),
      cell('KAZ', 'export', 'WLD', '27', 100),
    ]),
    'reference.area_members': [{ group_code: 'C5', area_code: 'KAZ' }],
  },
  expect: [
    answer('WLD', null, null, 'grubel_lloyd_aggregate', null, 'no_list_of_exports'),
    answer('WLD', 'import', null, 'energy_share', 30),
    answer('WLD', 'import', null, 'hhi_products', 0.58),
    answer('WLD', 'import', null, 'hhi_products_10000', 5800),
    answer('WLD', 'import', null, 'hhi_products_normalised', 0.16),
    // 1 − (50 + 40 + 90) / 200
    answer('CHN', null, null, 'grubel_lloyd_aggregate', 0.1),
    answer('CHN', 'export', null, 'energy_share', 60),
    // 0.6² + 0.4²; (0.52 − 1/2) / (1 − 1/2)
    answer('CHN', 'export', null, 'hhi_products', 0.52),
    answer('CHN', 'export', null, 'hhi_products_10000', 5200),
    answer('CHN', 'export', null, 'hhi_products_normalised', 0.04),
    // Of the products of both, 27 is 60 % of what Kazakhstan sells and 80 % of what Russia sells.
    answer('CHN', 'export', 'RUS', 'export_similarity', 60),
    answer('CHN', 'import', null, 'energy_share', 10),
    answer('CHN', 'import', null, 'hhi_products', 0.82),
    answer('CHN', 'import', null, 'hhi_products_10000', 8200),
    answer('CHN', 'import', null, 'hhi_products_normalised', 0.64),
    answer('WLD', null, null, 'grubel_lloyd_aggregate', null, 'no_list_of_imports'),
    // All of it is 27, which is 30 % of what China buys.
    answer('WLD', null, 'CHN', 'complementarity', 30),
    answer('WLD', 'export', null, 'energy_share', 100),
    answer('WLD', 'export', null, 'hhi_products', 1),
    answer('WLD', 'export', null, 'hhi_products_10000', 10000),
    answer('WLD', 'export', null, 'hhi_products_normalised', null, 'one_product'),
    answer('CHN', 'export', null, 'energy_share', 80),
    answer('CHN', 'export', null, 'hhi_products', 0.68),
    answer('CHN', 'export', null, 'hhi_products_10000', 6800),
    answer('CHN', 'export', null, 'hhi_products_normalised', 0.36),
  ],
})
