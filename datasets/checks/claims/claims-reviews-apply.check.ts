import { defineCheck, type ExampleRow } from '@corridor/contracts'

const claim: ExampleRow = {
  citation_id: 'a',
  document_sha256: 'd1',
  span_start: 10,
  span_end: 15,
  quote_sha256: 'q1',
  claim_indicator_code: 'exports',
  licence_code: 'rows',
}
const review: ExampleRow = { ...claim, claim_indicator_code: null, reviewed_by: 'me', action_code: 'accept' }

export const claimsReviewsApply = defineCheck({
  id: 'claims-reviews-apply',
  title: 'Every review speaks of a claim of the text as it stands',
  severity: 'warn',
  inputs: ['current.claims', 'current.claim_reviews'],
  hint: 'The text has changed, or another claim is read at that place: look again and review it anew. Nothing was applied.',
  mustFail: {
    'current.claims': [{ ...claim, document_sha256: 'd2' }],
    'current.claim_reviews': [review],
  },
  mustPass: { 'current.claims': [claim], 'current.claim_reviews': [review] },
})
