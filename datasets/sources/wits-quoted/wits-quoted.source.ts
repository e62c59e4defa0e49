import { defineCuratedSource } from '@corridor/contracts'

export const witsQuoted = defineCuratedSource({
  id: 'wits-quoted',
  title: 'WITS trade summaries, single figures',
  publisher: 'World Bank',
  description: 'Partner totals of the World Integrated Trade Solution summaries.',
  licence: { code: 'derived', text: 'WITS rests on UN Comtrade: rows may not be redistributed.' },
  coverage: '2010-2019, reporters Kazakhstan and Kyrgyzstan',
  committedOn: '2026-11-22',
  kinds: ['trade_flows'],
})
