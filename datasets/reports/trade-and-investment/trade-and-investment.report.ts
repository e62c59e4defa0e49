import { defineReport } from '@corridor/contracts'
import { claims } from './claim.sheets.ts'
import { indicators } from './indicator.sheets.ts'
import { deals, investment } from './investment.sheets.ts'
import { keyFigures } from './key-figures.ts'
import { mirror, mirrorParts } from './mirror.sheets.ts'
import { debt, ecommerce, energy, macro, transport } from './observation.sheets.ts'
import { citations, dataQuality, events, figures, sources } from './provenance.sheets.ts'
import { c5Totals, tradeByPartner, tradeSeries } from './trade.sheets.ts'

export const tradeAndInvestment = defineReport({
  id: 'trade-and-investment',
  title: 'Trade and investment between China and Central Asia',
  subtitle:
    "What is published about China's trade with, and investment in, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan: every figure with its source, and both sides where they disagree.",
  language: 'en',
  coverage: {
    sql: `SELECT min(t.year) AS first_year, max(t.year) AS last_year, 
        (SELECT count(*) FROM provenance.sources WHERE row_count > 0) AS source_count,
      (SELECT count(*) FROM provenance.citations) AS citation_count
      FROM trade.by_partner AS t HAVING count(*) > 0`,
    sentence:
      'Trade from {first_year} to {last_year}, with investment, deals, debt, transport, energy, e-commerce and events, from {citation_count:number} publications in {source_count:number} sources.',
  },
  licence:
    'Rights in the figures stay with their publishers. Figures whose terms let no single figure leave are withheld; the sheet Sources states the terms of each source and how many of its records are withheld.',
  inputs: [
    'claims.arithmetic',
    'claims.ledger',
    'ecommerce.markets',
    'energy.flows',
    'events.ledger',
    'finance.debt',
    'indicators.by_pair',
    'indicators.growth',
    'investment.deal_events',
    'investment.deal_participants',
    'investment.deals',
    'investment.fdi',
    'macro.series',
    'provenance.citations',
    'provenance.figures',
    'provenance.snapshots',
    'provenance.sources',
    'quality.checks',
    'quality.corrections',
    'quality.rejected',
    'reference.areas',
    'reference.units',
    'trade.by_partner',
    'trade.flows',
    'trade.gap_parts',
    'trade.mirror',
    'trade.mirror_products',
    'trade.observations',
    'trade.reconciled',
    'transport.traffic',
  ],
  keyFigures,
  notes: [
    'Cells hold exact values. Headings that say “shown in millions” mean the number format only: a formula of yours sees full US dollars.',
    'Columns with a lighter heading hold live formulas: balances, shares, growth, gaps, sums and differences. Published totals are constants.',
    'No more digits are shown than were published: a figure that was printed as a tenth of a billion shows no decimals of a million.',
    'An empty cell is a figure that is not known, or one that is withheld: its source lets no single figure leave, only what was computed from several. Then the flags say “withheld”. Nothing is filled in, and no zero stands for a missing figure.',
    'Flags stand in words beside the value: provisional, estimated, derived, about, at least, forecast. No flag means normal, exact and reported.',
    'For each cell of Trade by partner a stated precedence picks one source; the others stay visible in the datasets. Growth is left out where the source or the method changed from one year to the next.',
    'Exports are valued free on board and imports with freight and insurance, so the two sides of a mirror differ by some per cent even when both are right. That explains little of these gaps; the sheet Mirror parts says what is measured, assumed and unknown.',
    'A figure with a known origin is a link: it leads to the sheet Provenance, to the record, publication and file that it comes from.',
    'Totals and their details are never added together. Figures on transport, energy and e-commerce overlap between publishers and are not to be summed.',
    'Deals may be planned, signed or completed; a sum of deals is no flow of investment.',
    'Amounts in other currencies are converted with the annual average rate of their year; the published amount stands beside them.',
  ],
  sheets: [
    tradeByPartner,
    c5Totals,
    tradeSeries,
    mirror,
    mirrorParts,
    indicators,
    investment,
    deals,
    transport,
    ecommerce,
    energy,
    debt,
    macro,
    events,
    claims,
    dataQuality,
    sources,
    citations,
    figures,
  ],
  provenance: 'provenance',
})
