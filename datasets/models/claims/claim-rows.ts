import type { ExampleRow } from '@corridor/contracts'

/** A claim as its record: of text t1 of 1 June 2025, of the year 2024, in dollars, unless said otherwise. */
export const claim = (number: number, more: ExampleRow): ExampleRow => ({
  source_id: 'articles',
  snapshot_id: 's1',
  record_number: number,
  locator: `chars ${number * 10}-${number * 10 + 5}`,
  citation_id: 't1',
  citation_place: `chars ${number * 10}-${number * 10 + 5}`,
  asserted_by: 'A paper',
  licence_code: 'rows',
  known_at: '2025-06-01',
  recorded_at: '2025-06-02',
  document_sha256: 'd1',
  span_start: number * 10,
  span_end: number * 10 + 5,
  quote_sha256: `q${number}`,
  quote_licence_code: 'no',
  bound_code: 'exact',
  modality_code: 'actual',
  scope_code: 'whole',
  unit_code: 'USD',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  ...more,
})

/** A level of trade, written with one decimal of a billion. */
export const billion = (value: number, half = 0.05): ExampleRow => ({
  value: value * 1e9,
  value_low: (value - half) * 1e9,
  value_high: (value + half) * 1e9,
})

export const texts: readonly ExampleRow[] = [
  { source_id: 'articles', citation_id: 't1', citation_title: 'The text', publisher: 'A paper' },
  {
    source_id: 'press',
    citation_id: 'p1',
    citation_title: 'The text',
    publisher: 'A paper',
    url: 'https://example.org',
  },
  { source_id: 'customs', citation_id: 'c1', citation_title: 'Customs table', publisher: 'Customs' },
  { source_id: 'office', citation_id: 'c2', citation_title: 'Yearbook', publisher: 'Office' },
]

/** A version of a flow of all goods of 2024, known from the start of 2025 on. */
export const flow = (value: number, more: ExampleRow): ExampleRow => ({
  source_id: 'customs',
  citation_id: 'c1',
  snapshot_id: 'f1',
  record_number: 1,
  flow_code: 'export',
  reporter_code: 'CHN',
  partner_code: 'KAZ',
  product_scheme_code: 'TOTAL',
  unit_code: 'USD',
  usd_basis_code: 'published',
  method_code: 'reported',
  obs_status_code: 'A',
  bound_code: 'exact',
  licence_code: 'rows',
  is_tombstone: false,
  known_at: '2025-01-20',
  known_from: '2025-01-20',
  asserted_by: 'Customs',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  value: value * 1e9,
  value_usd: value * 1e9,
  value_usd_low: (value - 0.005) * 1e9,
  value_usd_high: (value + 0.005) * 1e9,
  ...more,
})
