import type { DeclaredCheck, ExampleRow } from '@corridor/contracts'

/** Total goods of a reporter with a partner, not split by anything. */
const isTotal = `product_scheme_code = 'TOTAL' AND coalesce(reporter_region_code, transport_mode_code, regime_code,
  nullif(partner2_code, 'WLD'), nullif(customs_procedure_code, 'C00')) IS NULL AND bound_code IN ('exact', 'approx')
  AND method_code = 'reported' AND unit_code = 'USD'`
const isWholeYear = `frequency_code = 'A' AND NOT coalesce(is_cumulative, FALSE)`
const isProduct = `product_scheme_code <> 'TOTAL' AND partner_code <> 'WLD' AND coalesce(nullif(partner2_code, 'WLD'),
  nullif(customs_procedure_code, 'C00')) IS NULL`

/** Of these every series is judged; of others there are too many, and too old, to look at each leap. */
const corridor = `'CHN', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'`
const isOfCorridor = `reporter_code IN (${corridor}) AND period_start >= DATE '2000-01-01'`

/** What parts of one flow have in common besides what they are parts of. */
export const sameWindow = ['transport_mode_code', 'regime_code', 'period_start', 'period_end', 'unit_code'] as const

/** Partners that are sums of others. */
export const groups = `'ASEAN', 'C5', 'CIS', 'EAEU', 'EU27', 'EUROPE', 'SCO', 'WLD'`

export const flow: ExampleRow = {
  reporter_code: 'KAZ',
  partner_code: 'CHN',
  flow_code: 'export',
  product_scheme_code: 'TOTAL',
  bound_code: 'exact',
  method_code: 'reported',
  unit_code: 'USD',
  frequency_code: 'A',
  is_cumulative: false,
}

/** One row a year, from `first` on, that differ in one figure. */
export const yearly = (
  row: ExampleRow,
  first: number,
  column: string,
  figures: readonly number[],
): readonly ExampleRow[] =>
  figures.map((figure, index) => ({
    ...row,
    period_start: `${first + index}-01-01`,
    period_end: `${first + index}-12-31`,
    [column]: figure,
  }))

/** A value that stands a thousand or a hundred times above or below its neighbours in time: a unit or a decimal point gone wrong. */
export const flowScaleJumps: DeclaredCheck = {
  name: 'scale-jumps',
  kind: 'trade_flows',
  title: 'No yearly flow leaps by a power of ten and back',
  severity: 'warn',
  hint: 'Compare unit and decimal point with the publication; if it is wrong there, add a correction.',
  rule: {
    rule: 'scale_jump',
    measure: 'value',
    factors: [100, 1000, 10_000, 1_000_000],
    atLeast: 10_000_000,
    only: `${isWholeYear} AND ${isOfCorridor}`,
  },
  mustFail: yearly(flow, 2015, 'value', [9e6, 1.1e7, 1.05e10, 1.2e7, 1.3e7]),
  mustPass: yearly(flow, 2015, 'value', [9e6, 1.1e7, 2.1e7, 1.2e7, 1.3e7]),
}

/** Growth that this very series never had, either way. */
export const flowGrowthBand: DeclaredCheck = {
  name: 'growth-band',
  kind: 'trade_flows',
  title: 'Total flows grow as they did in their own history',
  severity: 'warn',
  hint: 'A break in coverage, a new method or a mistaken figure; where it is true, the note of the row says why.',
  rule: {
    rule: 'band',
    spreads: 8,
    atLeast: 100_000_000,
    only: `${isTotal} AND ${isWholeYear} AND ${isOfCorridor} AND partner_code IN (${corridor}, 'WLD')`,
  },
  mustFail: yearly(flow, 2010, 'value_usd', [1e9, 1.1e9, 1.2e9, 1.25e9, 1.4e9, 1.5e9, 1.6e9, 1.7e9, 1.9e9, 6e9]),
  mustPass: yearly(flow, 2010, 'value_usd', [1e9, 1.1e9, 1.2e9, 1.25e9, 1.4e9, 1.5e9, 1.6e9, 1.7e9, 1.9e9, 2.1e9]),
}

/** Dollars a kilogram, beside the other figures of the same reporter, flow and product. */
export const unitValues: DeclaredCheck = {
  name: 'unit-values',
  kind: 'trade_flows',
  title: 'A kilogram of a product costs what it costs elsewhere in the source',
  severity: 'warn',
  hint: 'Value or mass may be in another unit; a product of many qualities may be dear all the same.',
  rule: {
    rule: 'unit_value',
    measure: 'value',
    per: 'net_mass_kg',
    by: ['reporter_code', 'flow_code', 'product_scheme_code', 'product_code', 'frequency_code', 'unit_code'],
    only: isProduct,
    spreads: 15,
    atLeast: 1_000_000,
  },
  mustFail: yearly(
    { ...flow, product_scheme_code: 'H5', product_code: '7403', net_mass_kg: 1_000_000 },
    2010,
    'value',
    [7e6, 7.5e6, 8e6, 7.2e6, 6.9e6, 7.1e6, 7.7e6, 8.1e6, 7.4e9],
  ),
  mustPass: yearly(
    { ...flow, product_scheme_code: 'H5', product_code: '7403', net_mass_kg: 1_000_000 },
    2010,
    'value',
    [7e6, 7.5e6, 8e6, 7.2e6, 6.9e6, 7.1e6, 7.7e6, 8.1e6, 9.4e6],
  ),
}

/** Partners that stood in three years in a row with at least three hundredths of the whole. */
export const partnersContinue: DeclaredCheck = {
  name: 'partners-continue',
  kind: 'trade_flows',
  title: 'No partner of weight is missing from a year',
  severity: 'warn',
  hint: 'The publication may be cut, or may have changed the name of the partner: look at the rejected rows of that file.',
  rule: {
    rule: 'coverage',
    by: ['reporter_code', 'flow_code', 'unit_code'],
    member: 'partner_code',
    only: `${isTotal} AND ${isWholeYear} AND ${isOfCorridor} AND partner_code NOT IN (${groups})`,
    before: 3,
    leastSharePct: 3,
  },
  mustFail: [
    ...yearly(flow, 2018, 'value_usd', [50, 60, 70]),
    ...yearly({ ...flow, partner_code: 'RUS' }, 2018, 'value_usd', [50, 60, 70, 80]),
  ],
  mustPass: [
    ...yearly(flow, 2018, 'value_usd', [50, 60, 70, 80]),
    ...yearly({ ...flow, partner_code: 'RUS' }, 2018, 'value_usd', [50, 60, 70, 80]),
    ...yearly({ ...flow, partner_code: 'NRU' }, 2018, 'value_usd', [0.01, 0.01, 0.01]),
  ],
}

/** What another edition of the same source said of the same cell. */
export const editionsAgree: DeclaredCheck = {
  name: 'editions-agree',
  kind: 'trade_flows',
  title: 'No edition tells a flow five times what the edition before told',
  severity: 'warn',
  isPassedUnlessWorse: true,
  hint: 'A revision of this size is more often a changed unit or a cut file: compare both editions.',
  rule: { rule: 'agrees_with_itself', measure: 'value', factor: 5, atLeast: 1_000_000 },
  mustFail: [
    { ...flow, period_start: '2020-01-01', value: 5e6, known_from: '2021-01-01', is_tombstone: false },
    { ...flow, period_start: '2020-01-01', value: 5e9, known_from: '2022-01-01', is_tombstone: false },
  ],
  mustPass: [
    { ...flow, period_start: '2020-01-01', value: 5e6, known_from: '2021-01-01', is_tombstone: false },
    { ...flow, period_start: '2020-01-01', value: 6e6, known_from: '2022-01-01', is_tombstone: false },
  ],
}

/** The same totals in other sources of the same reporter. */
export const agreesWith = (...sources: readonly string[]): DeclaredCheck => ({
  name: 'agrees-with-others',
  kind: 'trade_flows',
  title: 'Totals agree with what the same reporter told elsewhere',
  severity: 'warn',
  hint: 'One may be partial, revised or of another definition. Both stay; see trade.mirror.',
  rule: {
    rule: 'agrees',
    with: sources,
    by: ['reporter_code', 'partner_code', 'flow_code', 'frequency_code', 'unit_code'],
    only: `${isTotal} AND NOT coalesce(is_cumulative, FALSE)`,
    tolerancePct: 10,
    atLeast: 10_000_000,
  },
  mustFail: [
    ...yearly(flow, 2020, 'value_usd', [1.2e9]),
    ...yearly({ ...flow, source_id: sources[0] ?? '' }, 2020, 'value_usd', [1.5e9]),
  ],
  mustPass: [
    ...yearly(flow, 2020, 'value_usd', [1.2e9]),
    ...yearly({ ...flow, source_id: sources[0] ?? '' }, 2020, 'value_usd', [1.25e9]),
  ],
})
