import { defineCuratedSource } from '@corridor/contracts'

export const claimReviews = defineCuratedSource({
  id: 'claim-reviews',
  title: 'Reviews of claims',
  publisher: 'Corridor',
  description:
    'What people found who looked at claims in their texts: accept, fix or reject, each with the reason. A review holds for the very text that it speaks of; when the text changes it is open again.',
  licence: { code: 'rows', text: 'Ours, under the licence of the code.' },
  coverage: 'claims of the sources seed-articles and articles',
  committedOn: '2026-11-28',
  kinds: ['claim_reviews'],
})
