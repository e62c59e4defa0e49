import { type ExtractedClaim, readText } from '@corridor/claims'
import { sha256 } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { reviewForm } from './review-form.ts'
import { readReviews, reviewed } from './reviews.ts'

const TEXT = 'Exports of China to Kazakhstan reached 28 bn dollars in 2024.'
const claim: ExtractedClaim = {
  indicator: 'exports',
  reporter: 'CHN',
  partner: 'KAZ',
  flow: 'export',
  value: 28e9,
  value_high: null,
  unit: 'USD',
  bound: 'exact',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  base_period: null,
  status: 'actual',
  span: [39, 52],
  quote: '28 bn dollars',
  confidence: 0.9,
  asserted_by: null,
  via: null,
}
const article: Article = {
  name: 'article.txt',
  read: readText(TEXT),
  documentDate: '2025-01-22',
  claims: [claim],
  checked: undefined,
  reviews: [null],
}
const form = reviewForm(article, (code) => code)
/** The form with cells filled in. */
const filled = (cells: Readonly<Record<string, string>>): string => {
  const [head = '', row = ''] = form.split('\n')
  const given = row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const columns = head.split(',')
  return `${head}\n${columns.map((column, index) => cells[column] ?? given[index] ?? '').join(',')}\n`
}
const decided = (cells: Readonly<Record<string, string>>, text = TEXT) => {
  const found = reviewed([claim], readReviews(filled(cells), 'reviews.csv'), sha256(text))
  return { claim: found.claims[0], review: found.reviews[0] }
}

describe('reviews', () => {
  test('are none in a form that nobody has filled in, and its words are not those of the text', () => {
    expect(readReviews(form, 'reviews.csv')).toEqual([])
    expect(form).toContain('exports of CHN to KAZ, 2024: 28 billion USD')
    expect(form).not.toContain('28 bn dollars')
  })
  test('that accept leave a claim as it was read', () => {
    expect(decided({ action: 'accept', reason: 'right', reviewed_by: 'A', reviewed_on: '2025-09-06' })).toEqual({
      claim,
      review: {
        decision: 'accepted',
        reason: 'right',
        reviewedBy: 'A',
        reviewedOn: '2025-09-06',
        was: {},
        scope: null,
      },
    })
  })
  test('that fix change what they name, and keep what was read', () => {
    const fix = {
      action: 'fix',
      reason: 'the half',
      value: '29000000000',
      period: '2024-H1',
      partner: 'UZB',
      scope: 'part',
    }
    const found = decided(fix)
    expect(found.claim).toEqual({
      ...claim,
      value: 29e9,
      partner: 'UZB',
      period_start: '2024-01-01',
      period_end: '2024-06-30',
    })
    expect(found.review).toMatchObject({ decision: 'fixed', scope: 'part', was: { value: 28e9, partner: 'KAZ' } })
  })
  test('of a text that has changed since are open again, and change nothing', () => {
    const found = decided({ action: 'fix', reason: 'wrong', value: '1' }, `${TEXT} And more.`)
    expect(found.claim).toEqual(claim)
    expect(found.review).toMatchObject({ decision: 'reopened', reason: 'wrong' })
  })
  test('of another place and other words are not for this claim', () => {
    expect(decided({ action: 'reject', reason: 'no', span_start: '3', quote_sha256: 'x' }).review).toBeNull()
  })
  test('are read with the line ends and the mark of a spreadsheet', () => {
    const csv = `\ufeff${filled({ action: 'reject', reason: 'no claim' }).replaceAll('\n', '\r\n')}`
    expect(readReviews(csv, 'reviews.csv')).toHaveLength(1)
  })
  test.each([
    [{ action: 'maybe', reason: 'x' }, 'action is accept, fix or reject'],
    [{ action: 'accept', reason: ' ' }, 'reason is blank'],
    [{ action: 'fix', reason: 'x', flow: 'sideways' }, 'flow is one of export'],
    [{ action: 'fix', reason: 'x', value: '28 bn' }, 'value is no number'],
    [{ action: 'fix', reason: 'x', period: 'spring' }, 'period is no period'],
  ])('with %j are refused by name', (cells, why) => {
    expect(() => readReviews(filled(cells), 'reviews.csv')).toThrow(`reviews.csv, review 1: ${why}`)
  })
  test('of another shape are refused', () => {
    expect(() => readReviews('a,b\n1,2\n', 'reviews.csv')).toThrow('there is no column document_sha256')
  })
})
