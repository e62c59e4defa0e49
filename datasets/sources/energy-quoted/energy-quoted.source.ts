import { defineCuratedSource } from '@corridor/contracts'

export const energyQuoted = defineCuratedSource({
  id: 'energy-quoted',
  title: 'Energy, as quoted',
  publisher: 'Several publishers',
  description: 'Gas, oil and uranium between Central Asia and China.',
  licence: { code: 'rows', text: 'Single figures quoted from publications, each with its citation.' },
  coverage: '2009-2030',
  committedOn: '2026-11-22',
  kinds: ['observations'],
})
