import { defineCuratedSource } from '@corridor/contracts'

export const wiiwFdiQuoted = defineCuratedSource({
  id: 'wiiw-fdi-quoted',
  title: 'wiiw FDI database, single figures',
  publisher: 'Vienna Institute for International Economic Studies',
  description: 'Direct investment of China and Hong Kong in Kazakhstan.',
  licence: { code: 'derived', text: 'wiiw: rows may not be redistributed.' },
  coverage: '2010-2021, host Kazakhstan',
  committedOn: '2026-11-22',
  kinds: ['investment_positions'],
})
