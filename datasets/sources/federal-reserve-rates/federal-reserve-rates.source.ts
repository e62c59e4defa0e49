import { defineHandSource, defineLayout } from '@corridor/contracts'
import { rateBand, rateScaleJumps, ratesUnbroken } from '../series.checks.ts'

/**
 * One row per country and period, the period told by its first day. Years and months have the same header: the parse decides
 * by the whole column. The compilers take the figures from FRED and divide one by those that are US dollars per unit, which
 * their description still gives the other way. No file of days was at hand; it is read as documented.
 */
const ratesByCountry = defineLayout({
  id: 'rates-by-country',
  title: 'Foreign exchange rates by country (CSV: Date, Country, Exchange rate)',
  kind: 'rates',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
  columns: { mapped: ['Date', 'Country'], optional: ['Exchange rate', 'Value'] },
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

export const federalReserveRates = defineHandSource({
  id: 'federal-reserve-rates',
  title: 'Foreign exchange rates of the Federal Reserve (H.10 and G.5)',
  publisher: 'Board of Governors of the Federal Reserve System',
  description:
    'Units of a currency per US dollar, averages of months and years of the noon rates in New York, as the project datasets/exchange-rates publishes them again.',
  homepage: 'https://github.com/datasets/exchange-rates',
  licence: { code: 'rows', text: 'Statistics of the Federal Reserve: public domain; the compilation: PDDL.' },
  cadence: 'P1M',
  coverage: 'Months and years since 1971; the yuan since 1981.',
  layouts: [ratesByCountry],
  checks: [rateScaleJumps, rateBand, ratesUnbroken],
})
