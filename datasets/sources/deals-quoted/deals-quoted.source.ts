import { defineCuratedSource } from '@corridor/contracts'

export const dealsQuoted = defineCuratedSource({
  id: 'deals-quoted',
  title: 'Projects, loans and packages',
  publisher: 'Several publishers',
  description: 'Deals with participants and stages, one row per publication.',
  licence: { code: 'rows', text: 'Single facts quoted from publications, each with its citation.' },
  coverage: '1997-2026, five hosts',
  committedOn: '2026-11-22',
  kinds: ['deals', 'deal_participants', 'deal_events'],
})
