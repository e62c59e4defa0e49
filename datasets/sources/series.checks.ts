import type { DeclaredCheck, ExampleRow } from '@corridor/contracts'
import { yearly } from './flow.checks.ts'

const gdp: ExampleRow = {
  indicator_code: 'gdp',
  area_code: 'KAZ',
  unit_code: 'USD',
  bound_code: 'exact',
  modality_code: 'actual',
  frequency_code: 'A',
  is_cumulative: false,
}
const levels = [1e11, 1.1e11, 1.2e11, 1.25e11, 1.4e11, 1.5e11, 1.6e11, 1.7e11, 1.9e11]

/** Of shares, rates and indices a leap by a power of ten is no sign of a unit gone wrong. */
const isLevel = `frequency_code = 'A' AND unit_code NOT IN ('percent', 'percent_of_gdp', 'percentage_points', 'ratio', 'index')
  AND area_code IN ('CHN', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'WLD') AND modality_code = 'actual'`

/** A value that stands a power of ten above or below its neighbours in time. */
export const seriesScaleJumps: DeclaredCheck = {
  name: 'series-scale-jumps',
  kind: 'observations',
  title: 'No yearly series leaps by a power of ten and back',
  severity: 'warn',
  hint: 'Compare unit and decimal point with the publication; money that was redenominated is a break, not a fault.',
  rule: {
    rule: 'scale_jump',
    measure: 'value',
    factors: [10, 100, 1000, 10_000, 1_000_000],
    atLeast: 1000,
    only: isLevel,
  },
  mustFail: yearly(gdp, 2015, 'value', [1e11, 1.1e11, 1.2e8, 1.3e11, 1.4e11]),
  mustPass: yearly(gdp, 2015, 'value', [1e11, 1.1e11, 1.2e11, 1.3e11, 1.4e11]),
}

/** Growth that this very series never had, either way. */
export const seriesGrowthBand: DeclaredCheck = {
  name: 'series-growth-band',
  kind: 'observations',
  title: 'Series grow as they did in their own history',
  severity: 'warn',
  hint: 'A break in method, a crisis or a mistaken figure: compare with the page of the indicator.',
  rule: {
    rule: 'band',
    measure: 'value',
    spreads: 10,
    atLeast: 1000,
    only: `${isLevel} AND period_start >= DATE '2000-01-01'`,
  },
  mustFail: yearly(gdp, 2010, 'value', [...levels, 6e11]),
  mustPass: yearly(gdp, 2010, 'value', [...levels, 2.1e11]),
}

/** What can only be counted upwards. A negative one is no figure to publish. */
export const seriesNotNegative: DeclaredCheck = {
  name: 'not-negative',
  kind: 'observations',
  title: 'No output, population or trade of a state is below zero',
  severity: 'stop',
  hint: 'The sign was lost or made in reading: compare with the publication.',
  rule: {
    rule: 'sign',
    columns: ['value'],
    only: `indicator_code IN ('gdp', 'gdp_local_currency', 'gdp_per_capita', 'population', 'goods_exports', 'goods_imports')`,
  },
  mustFail: yearly(gdp, 2015, 'value', [1e11, -1.1e11]),
  mustPass: [
    ...yearly(gdp, 2015, 'value', [0, 1e11]),
    ...yearly({ ...gdp, indicator_code: 'gdp_growth' }, 2015, 'value', [-1.2]),
  ],
}

/** Years that a series lacks between its first and its last. */
export const yearsUnbroken: DeclaredCheck = {
  name: 'years-unbroken',
  kind: 'observations',
  title: 'No year is missing within a series',
  severity: 'warn',
  hint: 'The publisher leaves it out, or its row was rejected: see quality.rejected.',
  rule: { rule: 'unbroken', measure: 'value', only: isLevel },
  mustFail: [...yearly(gdp, 2015, 'value', [1, 2]), ...yearly(gdp, 2018, 'value', [3])],
  mustPass: yearly(gdp, 2015, 'value', [1, 2, 3]),
}

const tenge: ExampleRow = {
  currency_code: 'KZT',
  per_currency_code: 'USD',
  rate_type_code: 'average',
  frequency_code: 'A',
}
const ofCorridor = `'CNY', 'KZT', 'KGS', 'TJS', 'TMT', 'UZS', 'EUR', 'RUB', 'USD'`
const ofRates = ['currency_code', 'per_currency_code', 'rate_type_code', 'frequency_code']

/** A rate that stands a power of ten above or below its neighbours: units per one, ten or a hundred mistaken for one another. */
export const rateScaleJumps: DeclaredCheck = {
  name: 'rate-scale-jumps',
  kind: 'rates',
  title: 'No rate leaps by a power of ten and back',
  severity: 'warn',
  hint: 'Rates are quoted per 1, 10, 100 or 1000 units: compare with the publication. A redenomination leaps and stays.',
  rule: { rule: 'scale_jump', measure: 'rate', by: ofRates, factors: [10, 100, 1000, 10_000], atLeast: 0 },
  mustFail: yearly(tenge, 2015, 'rate', [222, 342, 3.26, 345, 383]),
  mustPass: yearly(tenge, 2015, 'rate', [222, 342, 326, 345, 383]),
}

/** Movement that this very rate never had. Yearly averages alone: a crisis moves a day further than any band. */
export const rateBand: DeclaredCheck = {
  name: 'rate-band',
  kind: 'rates',
  title: 'Yearly rates move as they did in their own history',
  severity: 'warn',
  hint: 'A devaluation is true and stays told; else a rate of another currency or another quotation.',
  rule: {
    rule: 'band',
    measure: 'rate',
    by: ofRates,
    spreads: 10,
    atLeast: 0,
    only: `frequency_code = 'A' AND currency_code IN (${ofCorridor}) AND period_start >= DATE '2000-01-01'`,
  },
  mustFail: yearly(tenge, 2010, 'rate', [147, 146, 149, 152, 160, 170, 165, 163, 160, 1100]),
  mustPass: yearly(tenge, 2010, 'rate', [147, 146, 149, 152, 160, 170, 165, 163, 160, 175]),
}

const day = (period: string): ExampleRow => ({
  ...tenge,
  rate_type_code: 'reference',
  frequency_code: 'D',
  period_start: period,
  period_end: period,
  rate: 450,
})

/** Days, months and years that a rate lacks; no holiday is longer than ten days. */
export const ratesUnbroken: DeclaredCheck = {
  name: 'rates-unbroken',
  kind: 'rates',
  title: 'No period is missing within the rates of a currency',
  severity: 'warn',
  hint: 'A part of the file is cut, or the bank suspended the rate: see the file and quality.rejected.',
  rule: {
    rule: 'unbroken',
    measure: 'rate',
    by: ofRates,
    mostDays: 10,
    only: `frequency_code IN ('D', 'M', 'A') AND date_diff('day', period_start, period_end) NOT BETWEEN 31 AND 363
      AND currency_code IN (${ofCorridor}) AND per_currency_code IN ('USD', 'EUR', 'CNY')`,
  },
  mustFail: ['2024-01-02', '2024-01-03', '2024-01-20'].map(day),
  mustPass: ['2024-01-02', '2024-01-03', '2024-01-09'].map(day),
}
