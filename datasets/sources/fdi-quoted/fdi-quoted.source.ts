import { defineCuratedSource } from '@corridor/contracts'

export const fdiQuoted = defineCuratedSource({
  id: 'fdi-quoted',
  title: 'Direct investment, as quoted',
  publisher: 'Several compilers',
  description: 'Stocks, flows and enterprises of Chinese investment by compiler.',
  licence: { code: 'rows', text: 'Single figures quoted from publications, each with its citation.' },
  coverage: '1993-2025, five hosts',
  committedOn: '2026-11-22',
  kinds: ['observations', 'investment_positions'],
})
