import { type ExtractedClaim, readText } from '@corridor/claims'
import { sha256 } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { reviewForm } from './review-form.ts'
import { lostReviews, readReviews, reviewed } from './reviews.ts'

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
  ownDate: null,
  claims: [claim],
  checked: undefined,
  reviews: [null],
}
const isArea = (code: string): boolean => ['CHN', 'KAZ', 'UZB', 'WLD'].includes(code)
const form = reviewForm(article, (code) => code)
/** The form with cells filled in, by A on a day unless they say otherwise. */
const filled = (more: Readonly<Record<string, string>>): string => {
  const cells: Readonly<Record<string, string>> = { reviewed_by: 'A', reviewed_on: '2025-09-06', ...more }
  const [head = '', row = ''] = form.split('\n')
  const given = row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const columns = head.split(',')
  return `${head}\n${columns.map((column, index) => cells[column] ?? given[index] ?? '').join(',')}\n`
}
const decided = (cells: Readonly<Record<string, string>>, text = TEXT) => {
  const found = reviewed([claim], readReviews(filled(cells), 'reviews.csv', isArea), sha256(text))
  return { claim: found.claims[0], review: found.reviews[0] }
}

describe('reviews', () => {
  test('are none in a form that nobody has filled in, and its words are not those of the text', () => {
    expect(readReviews(form, 'reviews.csv', isArea)).toEqual([])
    expect(form).toContain('exports of CHN to KAZ, 2024: 28 billion USD')
    expect(form).not.toContain('28 bn dollars')
  })
  test('are cited in a form as the text is cited where it is added', () => {
    const titled = reviewForm({ ...article, read: readText(`A good year\n\n${TEXT}`) }, (code) => code)
    expect(titled).toContain(',A good year,Publisher not stated,2025-01-22')
  })
  test('that accept leave a claim as it was read', () => {
    expect(decided({ action: 'accept', reason: 'right' })).toEqual({
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
      unit: 'USD',
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
    const found = decided({ action: 'fix', reason: 'wrong', value: '1', unit: 'USD' }, `${TEXT} And more.`)
    expect(found.claim).toEqual(claim)
    expect(found.review).toMatchObject({ decision: 'reopened', reason: 'wrong' })
  })
  test('of another place and other words are not for this claim', () => {
    expect(decided({ action: 'reject', reason: 'no', span_start: '3', quote_sha256: 'x' }).review).toBeNull()
  })
  test('for which the text has no claim any more are told', () => {
    const rows = readReviews(
      filled({ action: 'reject', reason: 'no', span_start: '3', quote_sha256: 'x' }),
      'r.csv',
      isArea,
    )
    expect(lostReviews([claim], rows, { documentSha256: sha256(TEXT), title: 'other' })).toEqual([
      'no claim is read now where one was reviewed (chars 39-52: exports of CHN to KAZ, 2024: 28 billion USD; reject: no)',
    ])
    expect(lostReviews([claim], rows, { documentSha256: 'another text', title: 'other' })).toEqual([])
  })
  test('of a number that is another now, at the same place, are open again', () => {
    const cells = { action: 'fix', reason: 'wrong', value: '1', unit: 'USD', quote_sha256: 'x', span_end: '51' }
    expect(decided(cells, `${TEXT} And more.`).review).toMatchObject({ decision: 'reopened' })
  })
  test('of an earlier text are told where one of its claims is read still', () => {
    const [head = '', found = ''] = filled({ action: 'accept', reason: 'right' }).split('\n')
    const [, gone = ''] = filled({ action: 'reject', reason: 'no', span_start: '3', quote_sha256: 'x' }).split('\n')
    const rows = readReviews(`${head}\n${found}\n${gone}\n`, 'r.csv', isArea)
    expect(lostReviews([claim], rows, { documentSha256: 'a later text', title: 'other' })).toHaveLength(1)
  })
  test('are read with the line ends and the mark of a spreadsheet', () => {
    const csv = `\ufeff${filled({ action: 'reject', reason: 'no claim' }).replaceAll('\n', '\r\n')}`
    expect(readReviews(csv, 'reviews.csv', isArea)).toHaveLength(1)
  })
  test.each([
    [{ action: 'maybe', reason: 'x' }, 'action is accept, fix or reject'],
    [{ action: 'accept', reason: ' ' }, 'reason is blank'],
    [{ action: 'fix', reason: 'x', flow: 'sideways' }, 'flow is one of export'],
    [{ action: 'accept', reason: 'x', reviewed_by: '' }, 'reviewed_by is blank'],
    [{ action: 'accept', reason: 'x', reviewed_on: '06.09.2025' }, 'reviewed_on is no date'],
    [{ action: 'fix', reason: 'x', value: '28 bn' }, 'value is no number'],
    [{ action: 'fix', reason: 'x', value: '28' }, 'unit is blank beside a value'],
    [{ action: 'fix', reason: 'x' }, 'it is a fix and mends nothing'],
    [{ action: 'fix', reason: 'x', period: 'spring' }, 'period is no period'],
    [{ action: 'fix', reason: 'x', partner: 'XYZ' }, 'partner is no area that is known: XYZ'],
    [{ action: '', reason: 'x' }, 'action is blank beside a reason'],
  ])('with %j are refused by name', (cells, why) => {
    expect(() => readReviews(filled(cells), 'reviews.csv', isArea)).toThrow(`reviews.csv, review 1: ${why}`)
  })
  test('of another shape are refused', () => {
    expect(() => readReviews('a,b\n1,2\n', 'reviews.csv', isArea)).toThrow('there is no column document_sha256')
    expect(() => readReviews('\n', 'reviews.csv', isArea)).toThrow('reviews.csv: it is empty')
  })
})
