import { defineExample } from '@corridor/contracts'

/** A publication quoted by two sources is one citation under the stricter terms; what is not known is left out, a missing date is said. */
export const provenanceCitationsExample = defineExample({
  given: {
    'records.citations': [
      {
        citation_id: 'c1',
        source_id: 'a',
        citation_title: 'Trade in 2024',
        publisher: 'Customs',
        published_on: '2025-01',
        url: 'https://customs.example/1',
        known_at: '2025-01-31',
        licence_code: 'rows',
      },
      {
        citation_id: 'c1',
        source_id: 'b',
        citation_title: 'Trade in 2024',
        publisher: 'Customs',
        published_on: '2025-01',
        url: 'https://customs.example/1',
        known_at: '2025-01-31',
        licence_code: 'derived',
      },
      {
        citation_id: 'c2',
        source_id: 'a',
        publisher: 'Agency',
        accessed_on: '2025-03-04',
        url: 'https://agency.example/2',
        known_at: '2025-03-04',
        licence_code: 'rows',
      },
    ],
  },
  expect: [
    {
      citation_id: 'c1',
      citation: 'Customs, "Trade in 2024", 2025-01, https://customs.example/1',
      licence_code: 'derived',
      source_count: 2,
    },
    {
      citation_id: 'c2',
      citation: 'Agency, no date, https://agency.example/2, accessed 2025-03-04',
      licence_code: 'rows',
      source_count: 1,
    },
  ],
})
