import { defineCuratedSource } from '@corridor/contracts'

export const tradeQuoted = defineCuratedSource({
  id: 'trade-quoted',
  title: 'Other statements on trade',
  publisher: 'Several publishers',
  description:
    'Trade figures of ministries, banks, embassies, named persons and publications that name no statistics office.',
  licence: { code: 'rows', text: 'Single figures quoted from publications, each with its citation.' },
  coverage: '2010-2025, both sides',
  committedOn: '2026-11-22',
  kinds: ['trade_flows', 'observations'],
})
