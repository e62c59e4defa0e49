import { defineExample, type ExampleRow } from '@corridor/contracts'

const flow = (year: number, cell: string, value: number, other: ExampleRow = {}): ExampleRow => {
  const [reporter = '', flow_code = '', partner = ''] = cell.split(' ')
  return {
    source_id: 'national',
    reporter_code: reporter,
    flow_code,
    partner_code: partner,
    product_scheme_code: 'TOTAL',
    period_end: `${year}-12-31`,
    frequency_code: 'A',
    value_usd: value,
    valuation_code: 'FOB',
    bound_code: 'exact',
    method_code: 'reported',
    licence_code: 'rows',
    ...other,
  }
}
const years = [2018, 2019, 2020, 2021, 2022]

/** Five years of one flow: the importer says `factor` times what the exporter says. */
const told = (exporter: string, importer: string, factor: number): readonly ExampleRow[] =>
  years.flatMap((year) => [
    flow(year, `${exporter} export ${importer}`, 1000),
    flow(year, `${importer} import ${exporter}`, 1000 * factor),
  ])

const { exp, sqrt } = Math

export const tradeReporterWeightsExample = defineExample({
  given: {
    'reference.area_members': ['KAZ', 'KGZ', 'UZB'].map((area_code) => ({ group_code: 'C5', area_code })),
    'reference.areas': ['CHN', 'KAZ', 'KGZ', 'UZB', 'RUS'].map((area_code) => ({ area_code, area_type: 'state' })),
    'current.trade_flows': [
      // A ring of three: squared log ratios of 3, 4 and 5 are sums of errors of 1 and 2, 1 and 3, 2 and 3.
      ...told('CHN', 'KAZ', exp(sqrt(3))),
      ...told('CHN', 'KGZ', exp(sqrt(4))),
      ...told('KAZ', 'KGZ', exp(sqrt(5))),
      // One pair is too few, and an estimate is no report.
      flow(2022, 'CHN export UZB', 1000),
      flow(2022, 'UZB import CHN', 1200),
      flow(2021, 'CHN export UZB', 1000),
      flow(2021, 'UZB import CHN', 1060, { valuation_code: 'CIF' }),
      flow(2022, 'RUS export KAZ', 1000, { obs_status_code: 'E' }),
      flow(2022, 'KAZ import RUS', 1000),
    ],
  },
  expect: [
    {
      reporter_code: 'CHN',
      pair_count: 11,
      counterpart_count: 3,
      error_variance: 1,
      is_identified: true,
      reason: null,
      is_converged: true,
    },
    { reporter_code: 'KAZ', pair_count: 10, counterpart_count: 2, error_variance: 2, is_identified: true },
    { reporter_code: 'KGZ', pair_count: 10, error_variance: 3, is_identified: true },
    {
      reporter_code: 'UZB',
      pair_count: 1,
      reliability_weight: null,
      error_variance: null,
      is_identified: false,
      reason: 'fewer than 5 pairs with reporters who have as many',
      iteration_count: null,
    },
  ],
})
