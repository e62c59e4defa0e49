import { defineCuratedSource } from '@corridor/contracts'

export const tajikistanStatQuoted = defineCuratedSource({
  id: 'tajikistan-stat-quoted',
  title: 'Tajikistan: national statistics, as quoted',
  publisher: 'Agency on Statistics under the President of Tajikistan',
  description: 'Trade with China as the statistics agency states it.',
  licence: { code: 'rows', text: 'Official statistics quoted with attribution.' },
  coverage: '2010-2025, reporter Tajikistan',
  committedOn: '2026-11-22',
  kinds: ['trade_flows', 'observations'],
})
