import { defineCuratedSource } from '@corridor/contracts'

export const seedDocuments = defineCuratedSource({
  id: 'seed-documents',
  title: 'Five documents on trade between China and Central Asia',
  publisher: 'Several publishers',
  description:
    'Figures and facts of five Russian and Ukrainian articles, transcribed one by one with the place of each.',
  licence: { code: 'rows', text: 'Single figures quoted from articles, each with its citation.' },
  coverage: '2013-2030, China with the five states',
  committedOn: '2026-11-22',
  kinds: ['trade_flows', 'observations', 'investment_positions', 'deals', 'deal_participants', 'deal_events', 'events'],
})
