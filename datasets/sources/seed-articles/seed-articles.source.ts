import { defineCuratedSource } from '@corridor/contracts'

export const seedArticles = defineCuratedSource({
  id: 'seed-articles',
  title: 'Claims of five documents on trade between China and Central Asia',
  publisher: 'Several publishers',
  description:
    'Every numeric claim of five Russian and Ukrainian articles as the reader of texts finds it, with its place and the hash of its words, and what a reviewer found. The words stay with their publishers.',
  licence: {
    code: 'rows',
    text: 'Single figures quoted from articles, each with its citation, place and hash; no words of the texts.',
  },
  coverage: '2013-2030, China with the five states',
  committedOn: '2026-11-28',
  kinds: ['claims'],
})
