import { defineCuratedSource } from '@corridor/contracts'

export const debtQuoted = defineCuratedSource({
  id: 'debt-quoted',
  title: 'Debt to China',
  publisher: 'Several publishers',
  description: 'External debt of the five states to China and its banks.',
  licence: { code: 'rows', text: 'Single figures quoted from publications, each with its citation.' },
  coverage: '2018-2026, five debtors',
  committedOn: '2026-11-22',
  kinds: ['observations'],
})
