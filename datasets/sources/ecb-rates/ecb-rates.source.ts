import { defineHttpSource, defineLayout } from '@corridor/contracts'
import { rateBand, rateScaleJumps, ratesUnbroken } from '../series.checks.ts'
import { ecbRatesFetch } from './ecb-rates.fetch.ts'

/** Currencies that the bank quotes or has quoted, US dollars aside. */
const currencies =
  'JPY BGN CYP CZK DKK EEK GBP HUF LTL LVL MTL PLN ROL RON SEK SIT SKK CHF ISK NOK HRK RUB TRL TRY AUD BRL CAD CNY HKD ' +
  'IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR'

/**
 * The history (eurofxref-hist, zipped or not, as published or saved again by a spreadsheet with dates like 4/13/2026) and
 * the file of one day (eurofxref). They hold the same columns; the parse decides by the whole column how dates are written.
 * Records end with one more separator than they have cells, unless a spreadsheet has saved them: the column without a name
 * must be blank.
 */
const referenceRates = defineLayout({
  id: 'reference-rates',
  title: 'Euro foreign exchange reference rates (CSV, one row per day)',
  expects: 'The zip archive eurofxref-hist.zip or the CSV in it, also saved again by a spreadsheet.',
  kind: 'rates',
  inZip: '.csv',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
  columns: { mapped: ['Date', 'USD'], series: `${currencies.replaceAll(' ', '|')}|column \\d+` },
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

export const ecbRates = defineHttpSource({
  id: 'ecb-rates',
  title: 'Euro foreign exchange reference rates',
  publisher: 'European Central Bank',
  description:
    'Units of a currency per euro on each business day, and the averages of months and years that these make, per euro and, as cross rates, per US dollar.',
  homepage:
    'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html',
  licence: { code: 'rows', text: 'ECB statistics: free to use and republish with the source named.' },
  cadence: 'P1D',
  fetch: ecbRatesFetch,
  coverage: 'Business days since 1999-01-04; the yuan since 2005-04-01, the rouble until 2022-03-01.',
  layouts: [referenceRates],
  checks: [rateScaleJumps, rateBand, ratesUnbroken],
})
