import { defineHandSource, defineLayout, type Layout } from '@corridor/contracts'
import { loanColumns, recogniseLoans, reshapeLoans } from './loans.parse.ts'

const layoutOf = (named: Pick<Layout, 'id' | 'title' | 'kind'>): Layout =>
  defineLayout({
    ...named,
    expects:
      'A row of headings with Year, Country, Lender and an amount that states its unit, such as Amount (US$ million); one row per loan below it (docs/drop-in-layouts.md).',
    open: { as: 'workbook', recognise: recogniseLoans, reshape: reshapeLoans },
    columns: { mapped: loanColumns },
    duplicates: 'reject',
    hasOverlappingEditions: true,
  })

/** No file of theirs was at hand: the layout is a table of loans as their pages describe it. */
export const buCodf = defineHandSource({
  id: 'bu-codf',
  title: "China's Overseas Development Finance",
  publisher: 'Boston University Global Development Policy Center',
  description:
    'Loans of the China Development Bank and the Export-Import Bank of China to sovereign and public borrowers, with year and amount.',
  homepage: 'https://www.bu.edu/gdp/chinas-overseas-development-finance/',
  licence: {
    code: 'derived',
    text: 'Got from the center under its data-use agreement, for other than commercial use: single rows stay here; figures computed from them leave, with attribution.',
  },
  cadence: 'P1Y',
  coverage: '2008 onward, all borrowers',
  layouts: [
    layoutOf({ id: 'deal-events', title: 'Table of loans: years', kind: 'deal_events' }),
    layoutOf({ id: 'deal-participants', title: 'Table of loans: lenders and borrowers', kind: 'deal_participants' }),
    layoutOf({ id: 'deals', title: 'Table of loans', kind: 'deals' }),
  ],
})
