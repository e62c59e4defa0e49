import { defineCuratedSource } from '@corridor/contracts'

export const kyrgyzstanNscQuoted = defineCuratedSource({
  id: 'kyrgyzstan-nsc-quoted',
  title: 'Kyrgyzstan: national statistics, as quoted',
  publisher: 'National Statistical Committee of the Kyrgyz Republic',
  description: 'Trade with China as the statistical committee states it.',
  licence: { code: 'rows', text: 'Official statistics quoted with attribution.' },
  coverage: '2010-2025, reporter Kyrgyzstan',
  committedOn: '2026-11-22',
  kinds: ['trade_flows', 'observations'],
})
