import { defineCuratedSource } from '@corridor/contracts'

export const eventsQuoted = defineCuratedSource({
  id: 'events-quoted',
  title: 'Events',
  publisher: 'Several publishers',
  description: 'Agreements, visa regimes, crossings, memberships.',
  licence: { code: 'rows', text: 'Facts stated in own words, each with its citation.' },
  coverage: '1994-2026',
  committedOn: '2026-11-22',
  kinds: ['events'],
})
