import type { DeclaredCheck, ExampleRow } from '@corridor/contracts'
import { flow, sameWindow, yearly } from './flow.checks.ts'

const isExact = `bound_code IN ('exact', 'approx') AND method_code = 'reported'`

/** One row of a window of months, in dollars. */
const months = (row: ExampleRow, first: string, last: string, figure: number): ExampleRow => ({
  ...row,
  period_start: first,
  period_end: last,
  is_cumulative: first.slice(0, 7) !== last.slice(0, 7),
  frequency_code: 'M',
  value: figure,
  value_usd: figure,
})
const quarter = (march: number): readonly ExampleRow[] => [
  months(flow, '2024-01-01', '2024-02-29', 50_000_000),
  months(flow, '2024-03-01', '2024-03-31', march),
  months(flow, '2024-01-01', '2024-03-31', 80_000_000),
]

/** Months (or January–February and the months after it) and the year or the window that they fill. */
export const monthsAddUp: DeclaredCheck = {
  name: 'months-add-up',
  kind: 'trade_flows',
  title: 'Months add up to the year and to the windows from January',
  severity: 'warn',
  hint: 'A month is wrong, or the year was revised and the months were not: compare the editions of both.',
  rule: { rule: 'periods_add_up', measure: 'value', tolerancePct: 2, atLeast: 1_000_000, only: isExact },
  mustFail: quarter(3_000_000),
  mustPass: quarter(30_000_000),
}

/** Months in which a flow has no figure for any partner, between months in which it has. */
export const monthsUnbroken: DeclaredCheck = {
  name: 'months-unbroken',
  kind: 'trade_flows',
  title: 'No month is missing between the first and the last of a flow',
  severity: 'warn',
  hint: 'The month was not added, or its file could not be read: see the snapshots of the source and quality.rejected.',
  rule: {
    rule: 'unbroken',
    measure: 'value',
    by: ['reporter_code', 'flow_code', 'product_scheme_code', 'product_code', 'unit_code'],
    // A window of more than two months would cover the hole.
    only: `${isExact} AND (reporter_code = 'CHN' OR partner_code = 'CHN' OR product_scheme_code = 'TOTAL')
      AND date_diff('day', period_start, period_end) < 60`,
  },
  mustFail: [months(flow, '2024-03-01', '2024-03-31', 1), months(flow, '2024-05-01', '2024-05-31', 1)],
  mustPass: [
    months(flow, '2024-01-01', '2024-02-29', 1),
    months(flow, '2024-03-01', '2024-03-31', 1),
    months({ ...flow, partner_code: 'RUS' }, '2024-04-01', '2024-04-30', 1),
    months(flow, '2024-05-01', '2024-05-31', 1),
  ],
}

const partners = ['CHN', 'RUS', 'UZB', 'KGZ', 'TUR', 'ITA']
const years = (second: (figure: number) => number): readonly ExampleRow[] =>
  partners.flatMap((partner_code, index) => {
    const figure = 1_234_567 * (index + 1)
    return yearly({ ...flow, partner_code }, 2020, 'value', [figure, second(figure)])
  })

/** A block that was copied, or a year that stands for another, repeats what the partners said a year before. */
export const yearsDiffer: DeclaredCheck = {
  name: 'years-differ',
  kind: 'trade_flows',
  title: 'No year repeats the figures of the year before',
  severity: 'warn',
  hint: 'A sheet or column was read for the wrong year, or the publisher copied it: compare the headings with the publication.',
  rule: {
    rule: 'repeats',
    measure: 'value',
    member: 'partner_code',
    least: 5,
    only: `${isExact} AND frequency_code = 'A' AND value >= 10000`,
  },
  mustFail: years((figure) => figure),
  mustPass: years((figure) => 1.1 * figure),
}

const chapter = { ...flow, product_scheme_code: 'H5' }

/** Chapters of two digits that stood in three years in a row with at least five hundredths of the whole. */
export const chaptersContinue: DeclaredCheck = {
  name: 'chapters-continue',
  kind: 'trade_flows',
  title: 'No chapter of weight is missing from a year',
  severity: 'warn',
  hint: 'The download may be cut, or the chapter may be told in another edition of the nomenclature only.',
  rule: {
    rule: 'coverage',
    by: ['reporter_code', 'partner_code', 'flow_code', 'unit_code'],
    member: 'product_code',
    only: `${isExact} AND frequency_code = 'A' AND product_scheme_code IN ('HS', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6')
      AND length(product_code) = 2 AND coalesce(nullif(partner2_code, 'WLD'), nullif(customs_procedure_code, 'C00')) IS NULL`,
    before: 3,
    leastSharePct: 5,
  },
  mustFail: [
    ...yearly({ ...chapter, product_code: '27' }, 2018, 'value_usd', [50, 60, 70]),
    ...yearly({ ...chapter, product_code: '72' }, 2018, 'value_usd', [50, 60, 70, 80]),
  ],
  mustPass: [
    ...yearly({ ...chapter, product_code: '27' }, 2018, 'value_usd', [50, 60, 70, 80]),
    ...yearly({ ...chapter, product_code: '72' }, 2018, 'value_usd', [50, 60, 70, 80]),
    ...yearly({ ...chapter, product_code: '01' }, 2018, 'value_usd', [1, 2, 1]),
  ],
}

const province = { ...flow, reporter_code: 'CHN', partner_code: 'KAZ' }

/** Provinces and the country. */
export const regionsAddUp: DeclaredCheck = {
  name: 'regions-add-up',
  kind: 'trade_flows',
  title: 'Regions do not add up to more than the country',
  severity: 'warn',
  hint: 'A region is told by two bases (registration, origin) or twice, or the country stands from an older edition.',
  rule: {
    rule: 'additive',
    only: isExact,
    by: ['reporter_code', 'partner_code', 'flow_code', 'product_scheme_code', 'product_code', ...sameWindow],
    measure: 'value',
    total: 'reporter_region_code IS NULL',
    parts: 'reporter_region_code IS NOT NULL',
    tolerancePct: 0.5,
  },
  mustFail: [
    ...yearly(province, 2020, 'value', [100]),
    ...yearly({ ...province, reporter_region_code: 'CN-XJ' }, 2020, 'value', [90]),
    ...yearly({ ...province, reporter_region_code: 'CN-GD' }, 2020, 'value', [20]),
  ],
  mustPass: [
    ...yearly(province, 2020, 'value', [100]),
    ...yearly({ ...province, reporter_region_code: 'CN-XJ' }, 2020, 'value', [70]),
    ...yearly({ ...province, reporter_region_code: 'CN-GD' }, 2020, 'value', [20]),
  ],
}
