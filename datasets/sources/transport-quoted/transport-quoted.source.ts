import { defineCuratedSource } from '@corridor/contracts'

export const transportQuoted = defineCuratedSource({
  id: 'transport-quoted',
  title: 'Transport, as quoted',
  publisher: 'Several publishers',
  description: 'Corridors, trains, ports and crossings.',
  licence: { code: 'rows', text: 'Single figures quoted from publications, each with its citation.' },
  coverage: '2011-2030',
  committedOn: '2026-11-22',
  kinds: ['observations'],
})
