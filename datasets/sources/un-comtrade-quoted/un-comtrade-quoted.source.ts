import { defineCuratedSource } from '@corridor/contracts'

export const unComtradeQuoted = defineCuratedSource({
  id: 'un-comtrade-quoted',
  title: 'UN Comtrade, single figures',
  publisher: 'United Nations Statistics Division',
  description: 'Totals of both sides from UN Comtrade extracts, exact to the dollar.',
  licence: { code: 'derived', text: 'UN Comtrade: rows may not be redistributed; what is computed from them may.' },
  coverage: '2012-2024, both sides',
  committedOn: '2026-11-22',
  kinds: ['trade_flows'],
})
