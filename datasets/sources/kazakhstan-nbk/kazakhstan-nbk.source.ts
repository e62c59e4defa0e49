import { defineHandSource, defineLayout } from '@corridor/contracts'
import { figureColumns, recogniseInflow, reshapeInflow } from './gross-inflow.parse.ts'

/** No file of theirs was at hand: the layout is that of the table on their site, as documented. */
export const kazakhstanNbk = defineHandSource({
  id: 'kazakhstan-nbk',
  title: 'Gross inflow of direct investment in Kazakhstan by country',
  publisher: 'National Bank of Kazakhstan',
  description:
    'What foreign direct investors brought into Kazakhstan in a period, before what they took out, by country.',
  homepage: 'https://nationalbank.kz',
  licence: { code: 'rows', text: 'Official statistics; attribution to the bank.' },
  cadence: 'P3M',
  coverage: '1993 onward, all investors',
  layouts: [
    defineLayout({
      id: 'gross-inflow',
      title: 'Table of gross inflow: countries down, years and quarters across',
      expects:
        'On each sheet a title that says gross inflow of direct investment (Валовый приток прямых инвестиций …), million US dollars, and countries with years or quarters (docs/drop-in-layouts.md).',
      kind: 'investment_positions',
      open: { as: 'workbook', recognise: recogniseInflow, reshape: reshapeInflow },
      columns: { mapped: figureColumns },
      duplicates: 'reject',
      hasOverlappingEditions: true,
    }),
  ],
})
