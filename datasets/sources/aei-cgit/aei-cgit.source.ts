import { defineHandSource, defineLayout, type Layout } from '@corridor/contracts'
import { participantColumns, reshapeParticipants } from './deal-participants.parse.ts'
import { dealColumns, reshapeDeals } from './deals.parse.ts'
import { recogniseTracker } from './tracker-sheets.ts'

const layoutOf = (rest: Pick<Layout, 'id' | 'title' | 'kind' | 'columns'>, reshape: typeof reshapeDeals): Layout =>
  defineLayout({
    ...rest,
    expects:
      'The workbook behind the button that asks for the full data, as it is: sheets Dataset 1 (investments), Dataset 2 (construction), Dataset 3 (troubled) and Dataset 1+2, which is left out. Headings that are not known stop the file.',
    open: { as: 'workbook', recognise: recogniseTracker, reshape },
    duplicates: 'reject',
    hasOverlappingEditions: true,
  })

/** Sheets: investments, construction contracts, troubled transactions, and the union of the first two, which is left out. */
export const aeiCgit = defineHandSource({
  id: 'aei-cgit',
  title: 'China Global Investment Tracker',
  publisher: 'American Enterprise Institute and The Heritage Foundation',
  description:
    'Chinese investments and construction contracts of 100 million US dollars and more, deal by deal, with those that ran into trouble.',
  homepage: 'https://www.aei.org/china-global-investment-tracker/',
  licence: {
    code: 'derived',
    text: 'The workbook says: "© Data compiled by The American Enterprise Institute and The Heritage Foundation. All rights reserved." Single rows stay here; figures computed from them leave, with attribution.',
  },
  cadence: 'P6M',
  coverage: '2005 onward, all hosts, deals of 100 million US dollars and more',
  layouts: [
    layoutOf(
      {
        id: 'deal-events',
        title: 'Workbook of four sheets: month of entry of each deal',
        kind: 'deal_events',
        columns: { mapped: dealColumns },
      },
      reshapeDeals,
    ),
    layoutOf(
      {
        id: 'deal-participants',
        title: 'Workbook of four sheets: Chinese side and other party of each deal',
        kind: 'deal_participants',
        columns: { mapped: participantColumns },
      },
      reshapeParticipants,
    ),
    layoutOf(
      {
        id: 'deals',
        title: 'Workbook of four sheets: deals',
        kind: 'deals',
        columns: { mapped: dealColumns },
      },
      reshapeDeals,
    ),
  ],
})
