import { defineCheck } from '@corridor/contracts'

export const claimsKeepTheirWords = defineCheck({
  id: 'claims-keep-their-words',
  title: 'No words of a text stand in a record whose document does not let them leave',
  severity: 'stop',
  inputs: ['versions.claims'],
  hint: 'Take the column quote out of the rows, or say quote_licence=rows where the terms of the document allow it.',
  mustFail: {
    'versions.claims': [
      { citation_id: 'a', span_start: 1, quote: 'over 94 bn', quote_licence_code: 'no', licence_code: 'rows' },
    ],
  },
  mustPass: {
    'versions.claims': [
      { citation_id: 'a', span_start: 1, quote: null, quote_licence_code: 'no', licence_code: 'rows' },
      { citation_id: 'b', span_start: 1, quote: 'over 94 bn', quote_licence_code: 'rows', licence_code: 'rows' },
    ],
  },
})
