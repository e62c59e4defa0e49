import { defineHandSource, defineLayout } from '@corridor/contracts'
import { figureColumns, recogniseTables, reshapeTables } from './positions-table.parse.ts'

/**
 * No file of theirs was at hand. The time series are as public descriptions of the bulk download give them; the table is
 * a layout to drop figures of their site into.
 */
export const imfCdis = defineHandSource({
  id: 'imf-cdis',
  title: 'Coordinated Direct Investment Survey',
  publisher: 'International Monetary Fund',
  description:
    'Direct investment positions at the end of the year by counterpart: inward and outward as economies report them, and derived from what their counterparts report (method mirror). Confidential cells are left out by name.',
  homepage: 'https://data.imf.org',
  licence: { code: 'rows', text: 'IMF data: free to use and share with attribution.' },
  cadence: 'P6M',
  coverage: '2009 onward',
  layouts: [
    defineLayout({
      id: 'positions-table',
      title: 'Table of one economy: counterparts down, years across, millions of US dollars',
      expects:
        'One economy and indicator per sheet: a title such as Inward Direct Investment Positions: Kazakhstan, Rep. of; the unit US Dollars, Millions; a heading Counterpart Economy with years (docs/drop-in-layouts.md).',
      kind: 'investment_positions',
      open: { as: 'workbook', recognise: recogniseTables, reshape: reshapeTables },
      columns: { mapped: figureColumns },
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
    defineLayout({
      id: 'time-series',
      title: 'Bulk download of time series, US dollars',
      expects: 'The zip archive of the bulk download, or the CSV of time series in it.',
      kind: 'investment_positions',
      inZip: 'timeSeries.csv',
      open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'], hasTrailingSeparator: true },
      columns: {
        mapped: ['Country Name', 'Indicator Name', 'Counterpart Country Name', 'Attribute'],
        ignored: ['Country Code', 'Indicator Code', 'Counterpart Country Code'],
        series: '(19|20)[0-9]{2}',
      },
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
  ],
})
