import { defineExample } from '@corridor/contracts'
import { billion, claim, texts } from './claim-rows.ts'

const turnover = { claim_indicator_code: 'trade_turnover', claim_flow_code: 'total' }

/**
 * Two papers quote customs by two of their names on trade between China and Kazakhstan, whoever is named first. A third tells another
 * number, and a fourth reprints it word for word: one fact, three texts, two tellers. A claim without a period is in no cluster.
 */
export const claimsClustersExample = defineExample({
  given: {
    'records.citations': [
      ...texts,
      { source_id: 'articles', citation_id: 't2', citation_title: 'Another', publisher: 'B paper' },
      { source_id: 'articles', citation_id: 't3', citation_title: 'A third', publisher: 'C paper' },
      { source_id: 'articles', citation_id: 't4', citation_title: 'A third, again', publisher: 'D paper' },
    ],
    'reference.tellers': [{ alias: 'customs office', teller: 'customs' }],
    'current.claims': [
      claim(1, { ...turnover, ...billion(43.8), reporter_code: 'CHN', partner_code: 'KAZ', asserted_by: 'Customs' }),
      claim(2, {
        ...turnover,
        ...billion(43.8),
        citation_id: 't2',
        document_sha256: 'd2',
        reporter_code: 'KAZ',
        partner_code: 'CHN',
        asserted_by: 'The Customs Office (A. Speaker)',
      }),
      ...['C paper', 'D paper'].map((asserted_by, index) =>
        claim(3, {
          ...turnover,
          ...billion(44.5),
          citation_id: `t${index + 3}`,
          document_sha256: 'd3',
          reporter_code: 'CHN',
          partner_code: 'KAZ',
          asserted_by,
        }),
      ),
      claim(4, {
        ...turnover,
        ...billion(9),
        reporter_code: 'CHN',
        partner_code: 'KAZ',
        period_start: null,
        period_end: null,
      }),
    ],
  },
  expect: [
    {
      reporter_code: 'CHN',
      partner_code: 'KAZ',
      claim_count: 4,
      cluster_text_count: 3,
      cluster_teller_count: 2,
      value_least: 43.8e9,
      value_most: 44.5e9,
    },
  ],
})
