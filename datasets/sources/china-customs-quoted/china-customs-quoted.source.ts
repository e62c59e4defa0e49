import { defineCuratedSource } from '@corridor/contracts'

export const chinaCustomsQuoted = defineCuratedSource({
  id: 'china-customs-quoted',
  title: 'Customs of China, as quoted',
  publisher: 'General Administration of Customs of China (GACC)',
  description: 'Trade of China with the five states as press and officials quote the customs; rounded.',
  licence: { code: 'rows', text: 'Single figures quoted from publications, each with its citation.' },
  coverage: '2010-2025, reporter China',
  committedOn: '2026-11-22',
  kinds: ['trade_flows', 'observations'],
})
