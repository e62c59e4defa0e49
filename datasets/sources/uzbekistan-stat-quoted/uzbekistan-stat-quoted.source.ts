import { defineCuratedSource } from '@corridor/contracts'

export const uzbekistanStatQuoted = defineCuratedSource({
  id: 'uzbekistan-stat-quoted',
  title: 'Uzbekistan: national statistics, as quoted',
  publisher: 'Statistics Agency of Uzbekistan',
  description: 'Trade with China as the statistics agency states it; the series appears to include services.',
  licence: { code: 'rows', text: 'Official statistics quoted with attribution.' },
  coverage: '2010-2025, reporter Uzbekistan',
  committedOn: '2026-11-22',
  kinds: ['trade_flows', 'observations'],
})
