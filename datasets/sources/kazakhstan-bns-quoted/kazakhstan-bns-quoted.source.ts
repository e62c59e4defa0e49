import { defineCuratedSource } from '@corridor/contracts'

export const kazakhstanBnsQuoted = defineCuratedSource({
  id: 'kazakhstan-bns-quoted',
  title: 'Kazakhstan: national statistics, as quoted',
  publisher: 'Bureau of National Statistics of Kazakhstan',
  description: 'Trade with China as the statistics office of Kazakhstan states it.',
  licence: { code: 'rows', text: 'Official statistics quoted with attribution.' },
  coverage: '2010-2025, reporter Kazakhstan',
  committedOn: '2026-11-22',
  kinds: ['trade_flows', 'observations'],
})
