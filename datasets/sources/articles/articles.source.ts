import { claimColumns } from '@corridor/claims/record'
import { defineHandSource, defineLayout } from '@corridor/contracts'

const article = defineLayout({
  id: 'article',
  title: 'A text',
  kind: 'claims',
  expects:
    'an article, report or paper as it was published; say its date with --edition, and with --set its citation_title, publisher and url, and quote_licence=rows where its words may leave',
  // What reads texts is large: it is loaded when there is one.
  open: { as: 'document', reshape: async (...text) => (await import('@corridor/claims')).shapeDocument(...text) },
  columns: { mapped: claimColumns },
  duplicates: 'reject',
  hasOverlappingEditions: false,
})

export const articles = defineHandSource({
  id: 'articles',
  title: 'Texts that somebody adds, read for the numbers they state',
  publisher: 'Publisher not stated',
  description:
    'Articles, reports and papers (plain text, HTML, DOCX, PDF). Their claims become records with place and hash; their words stay in the store unless the terms of the document let them leave.',
  licence: {
    code: 'rows',
    text: 'Single figures quoted from texts, each with its citation, place and hash; no words of the texts.',
  },
  cadence: 'P1M',
  coverage: 'whatever is added',
  layouts: [article],
})
