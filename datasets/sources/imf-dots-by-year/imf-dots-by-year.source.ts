import { defineHandSource, defineLayout } from '@corridor/contracts'

const dotsByYear = defineLayout({
  id: 'dots-by-year',
  title: 'Direction of Trade Statistics, exports (CSV, exporter and destination, years across)',
  expects:
    'Exporter (from) and destination (to) in the numbers of the Fund, one column per year, in millions of US dollars; the file itself states no unit.',
  kind: 'trade_flows',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
  columns: { mapped: ['from', 'to'], ignored: ['column 1'], series: '(?:19|20)\\d{2}' },
  reference: ['area_codes'],
  duplicates: 'reject',
  hasOverlappingEditions: false,
})

/**
 * A table that others made from the series of exports FOB, in the codes of the Fund. It states neither unit nor flow; both
 * were found by comparing it with the workbook of China: millions of US dollars, exports from `from` to `to`. It stands apart
 * from the Fund's own files, because its rounded figures would else revise the exact ones.
 */
export const imfDotsByYear = defineHandSource({
  id: 'imf-dots-by-year',
  title: 'Direction of Trade Statistics, exports by year as others republish them',
  publisher: 'International Monetary Fund',
  description: 'Exports FOB of all goods by destination, one column per year, rounded to a tenth of a million dollars.',
  homepage: 'https://data.imf.org/en/datasets/IMF.STA:IMTS',
  licence: { code: 'rows', text: 'IMF data: may be used and quoted with attribution.' },
  cadence: 'P1Y',
  coverage: 'All reporters, the years of the file.',
  layouts: [dotsByYear],
})
