import type { DeclaredCheck, ExampleRow } from '@corridor/contracts'
import { flow, groups, sameWindow, yearly } from './flow.checks.ts'

/** `value` and `value_usd` alike, as where the unit is the dollar. */
const inDollars = (rows: readonly ExampleRow[]): readonly ExampleRow[] =>
  rows.map((row) => ({ ...row, value: row.value_usd ?? null }))

/** The total of all partners and what the partners add up to; a file may hold only some of them. */
export const partnersAddUp: DeclaredCheck = {
  name: 'partners-add-up',
  kind: 'trade_flows',
  title: 'Partners do not add up to more than the world',
  severity: 'warn',
  hint: 'A partner is counted twice (alone and in a group), or a total stands from an older edition.',
  rule: {
    rule: 'additive',
    only: `coalesce(nullif(partner2_code, 'WLD'), nullif(customs_procedure_code, 'C00')) IS NULL`,
    by: ['reporter_code', 'reporter_region_code', 'flow_code', 'product_scheme_code', 'product_code', ...sameWindow],
    measure: 'value',
    total: `partner_code = 'WLD'`,
    parts: `partner_code NOT IN (${groups})`,
    tolerancePct: 0.5,
  },
  mustFail: inDollars([
    ...yearly({ ...flow, partner_code: 'WLD' }, 2020, 'value_usd', [100]),
    ...yearly(flow, 2020, 'value_usd', [60]),
    ...yearly({ ...flow, partner_code: 'RUS' }, 2020, 'value_usd', [45]),
  ]),
  mustPass: inDollars([
    ...yearly({ ...flow, partner_code: 'WLD' }, 2020, 'value_usd', [100]),
    ...yearly(flow, 2020, 'value_usd', [60]),
    ...yearly({ ...flow, partner_code: 'C5' }, 2020, 'value_usd', [45]),
  ]),
}

/** So many partners that no file holds them but a whole one; figures of a thousand dollars each. */
const eighty = Array.from({ length: 80 }, (_, index) => `P${index}`)
const withTotal = (total: number): readonly ExampleRow[] =>
  inDollars([
    ...yearly({ ...flow, partner_code: 'WLD' }, 2020, 'value_usd', [total]),
    ...eighty.flatMap((partner_code) => yearly({ ...flow, partner_code }, 2020, 'value_usd', [1000])),
  ])

/** Of publications that list every partner: the total is no more than they add up to, either. */
export const allPartnersAddUp: DeclaredCheck = {
  ...partnersAddUp,
  title: 'Partners add up to the world',
  hint: 'A partner is counted twice or left out, or the total stands from another edition.',
  rule: { ...partnersAddUp.rule, wholeFrom: 60 } as DeclaredCheck['rule'],
  mustFail: withTotal(104_000),
  mustPass: withTotal(80_300),
}

/** Chapters of two digits and the total of all goods. */
export const chaptersAddUp: DeclaredCheck = {
  name: 'chapters-add-up',
  kind: 'trade_flows',
  title: 'Chapters do not add up to more than all goods',
  severity: 'warn',
  hint: 'Two editions of the nomenclature stand beside one another, or the total is from an older edition.',
  rule: {
    rule: 'additive',
    only: `(product_scheme_code = 'TOTAL' OR product_scheme_code IN ('HS', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') AND length(product_code) = 2)
      AND coalesce(nullif(partner2_code, 'WLD'), nullif(customs_procedure_code, 'C00')) IS NULL`,
    by: ['reporter_code', 'partner_code', 'flow_code', 'reporter_region_code', ...sameWindow],
    measure: 'value',
    total: `product_scheme_code = 'TOTAL'`,
    parts: `product_scheme_code <> 'TOTAL'`,
    tolerancePct: 0.5,
  },
  mustFail: inDollars([
    ...yearly(flow, 2020, 'value_usd', [100]),
    ...yearly({ ...flow, product_scheme_code: 'H5', product_code: '27' }, 2020, 'value_usd', [70]),
    ...yearly({ ...flow, product_scheme_code: 'H5', product_code: '72' }, 2020, 'value_usd', [40]),
  ]),
  mustPass: inDollars([
    ...yearly(flow, 2020, 'value_usd', [100]),
    ...yearly({ ...flow, product_scheme_code: 'H5', product_code: '27' }, 2020, 'value_usd', [70]),
    ...yearly({ ...flow, product_scheme_code: 'H5', product_code: '2709' }, 2020, 'value_usd', [40]),
  ]),
}
