import { defineCuratedSource } from '@corridor/contracts'

export const imfDotsQuoted = defineCuratedSource({
  id: 'imf-dots-quoted',
  title: 'IMF Direction of Trade Statistics, single figures',
  publisher: 'International Monetary Fund',
  description: 'Exports FOB of China and of the partners from Direction of Trade workbooks.',
  licence: { code: 'rows', text: 'IMF data: may be used and quoted with attribution.' },
  coverage: '2010-2020, both sides',
  committedOn: '2026-11-22',
  kinds: ['trade_flows'],
})
