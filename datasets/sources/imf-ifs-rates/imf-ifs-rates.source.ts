import { defineHandSource, defineLayout } from '@corridor/contracts'
import { rateBand, rateScaleJumps, ratesUnbroken } from '../series.checks.ts'
import { recogniseIfsWorkbook, reshapeIfsWorkbook } from './ifs-workbook.parse.ts'

/** "Exchange_Rates…": areas down, years, quarters and months across in one line of time. */
const ifsWorkbook = defineLayout({
  id: 'ifs-workbook',
  title: 'International Financial Statistics, exchange rates (workbook, areas down, periods across)',
  expects:
    'The table saved as Excel: in column B the title Exchange Rates selected indicators, the indicator and the source; then Country, Scale, Base Year and periods (2000, 2000Q1, 2000M01).',
  kind: 'rates',
  open: { as: 'workbook', recognise: recogniseIfsWorkbook, reshape: reshapeIfsWorkbook },
  columns: { mapped: ['indicator', 'area', 'currency', 'scale', 'base_year', 'period', 'value'] },
  duplicates: 'reject',
  hasOverlappingEditions: false,
})

export const imfIfsRates = defineHandSource({
  id: 'imf-ifs-rates',
  title: 'International Financial Statistics, exchange rates',
  publisher: 'International Monetary Fund',
  description:
    'National currency per US dollar and per special drawing right, average or end of a year, quarter or month. Effective exchange rates are indices and are left out.',
  homepage: 'https://data.imf.org/en/datasets/IMF.STA:ER',
  licence: { code: 'rows', text: 'IMF data: may be used and quoted with attribution.' },
  cadence: 'P1M',
  coverage: 'Since 2000; Uzbekistan and Turkmenistan with long gaps.',
  layouts: [ifsWorkbook],
  checks: [rateScaleJumps, rateBand, ratesUnbroken],
})
