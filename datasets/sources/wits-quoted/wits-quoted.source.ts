import { defineCuratedSource } from '@corridor/contracts'

export const witsQuoted = defineCuratedSource({
  id: 'wits-quoted',
  title: 'WITS trade summaries, single figures',
  publisher: 'World Bank',
  description: 'Partner totals of the World Integrated Trade Solution summaries.',
  licence: { code: 'derived', text: 'WITS rests on UN Comtrade: rows may not be redistributed.' },
  coverage: '2010-2020, both sides',
  committedOn: '2026-11-22',
  kinds: ['trade_flows'],
})
