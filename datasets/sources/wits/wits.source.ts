import { defineHandSource, defineLayout, type Layout } from '@corridor/contracts'
import { flowGrowthBand, flowScaleJumps } from '../flow.checks.ts'

/** A file per reporter; the years stand across, the latest first, and `...` where an indicator has no partner or product. */
const shape: Pick<Layout, 'open' | 'columns' | 'duplicates' | 'hasOverlappingEditions'> = {
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8', 'windows-1252'] },
  columns: {
    mapped: ['Reporter', 'Partner', 'Product categories', 'Indicator Type', 'Indicator'],
    series: '(19|20)[0-9]{2}',
  },
  duplicates: 'reject',
  hasOverlappingEditions: true,
}

const flows = defineLayout({
  ...shape,
  id: 'summary-flows',
  title: 'WITS Trade Summary, exports and imports',
  expects:
    'Country Profile, By Country, Trade Summary, Download: a CSV for one reporter with years across, the latest first. Two readings of one file.',
  kind: 'trade_flows',
  reference: ['area_codes', 'indicator_codes'],
})

const indicators = defineLayout({
  ...shape,
  id: 'summary-indicators',
  title: 'WITS Trade Summary, indicators',
  kind: 'observations',
  reference: ['area_codes', 'indicator_codes'],
})

/** Partners other than the world are the five largest of each year: what is blank is unknown, not nil. */
export const wits = defineHandSource({
  id: 'wits',
  title: 'World Integrated Trade Solution, trade summaries',
  publisher: 'World Bank',
  description:
    'Yearly exports and imports by product group and with the five largest partners, tariffs and trade indicators.',
  homepage: 'https://wits.worldbank.org',
  licence: { code: 'derived', text: 'WITS rests on UN Comtrade: rows may not be redistributed.' },
  cadence: 'P1Y',
  coverage: 'since 1988, by reporter, yearly; also the world as a reporter',
  layouts: [flows, indicators],
  checks: [flowScaleJumps, flowGrowthBand],
})
