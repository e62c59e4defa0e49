import { bounds, type ExtractedClaim, flows, indicators, isDate, statuses } from '@corridor/claims'
import { CorridorError, parseCsv, sha256 } from '@corridor/contracts'
import { periodOf } from '../who/question.ts'

/** What somebody found who looked at a claim in its text. */
export type Review = {
  /** `reopened`: the text has changed since, so somebody has to look again. */
  readonly decision: 'accepted' | 'fixed' | 'rejected' | 'reopened'
  readonly reason: string
  readonly reviewedBy: string
  readonly reviewedOn: string
  /** What was read where a fix says something else. */
  readonly was: Partial<ExtractedClaim>
  readonly scope: 'whole' | 'part' | null
}

export type Reviewed = {
  /** As read, or as mended. */
  readonly claims: readonly ExtractedClaim[]
  /** One for each claim; null where nobody looked. */
  readonly reviews: readonly (Review | null)[]
}

type Row = Readonly<Record<string, string>>

const decisions = { accept: 'accepted', fix: 'fixed', reject: 'rejected' } as const

/**
 * Reviews in the columns of the source `claim-reviews`. Rows without an action are claims that nobody has looked at.
 * Values and units are those of claims: base units; `isArea` knows the codes that a fix may name. @throws MalformedFile
 */
export const readReviews = (csv: string, name: string, isArea: (code: string) => boolean): readonly Row[] => {
  const text = csv.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  if (text.trim() === '') throw malformed(name, 'it is empty')
  return parseCsv(text).filter((row, index) => {
    const fault = faultOf(row) ?? areaFault(row, isArea)
    if (fault !== undefined) throw malformed(`${name}, review ${index + 1}`, fault)
    return row.action !== ''
  })
}

const malformed = (place: string, fault: string): CorridorError =>
  new CorridorError('MalformedFile', `${place}: ${fault}`, {
    place,
    hint: 'It is a CSV in UTF-8 with commas. `corridor sources claim-reviews` lists the columns; `corridor claims <file> --review <new file>` writes a file to fill in.',
  })

const faultOf = (row: Row): string | undefined => {
  for (const column of ['document_sha256', 'span_start', 'span_end', 'quote_sha256', 'action', 'reason'])
    if (row[column] === undefined) return `there is no column ${column}`
  if (row.action === '')
    return row.reason?.trim() ? 'action is blank beside a reason: write accept, fix or reject' : undefined
  if (!Object.hasOwn(decisions, row.action ?? '')) return `action is accept, fix or reject, not ${row.action}`
  if (row.reason?.trim() === '') return 'reason is blank: every decision needs its reason'
  if (!row.reviewed_by?.trim()) return 'reviewed_by is blank: say who has looked'
  if (!isDate(row.reviewed_on ?? '')) return `reviewed_on is no date: ${row.reviewed_on ?? ''} (write 2025-09-06)`
  for (const [column, words] of Object.entries(wordsOf)) {
    const word = row[column] ?? ''
    if (word !== '' && !words.includes(word)) return `${column} is one of ${words.join(', ')}, not ${word}`
  }
  for (const column of ['value', 'value_to'])
    if (row[column] && !Number.isFinite(Number(row[column]))) return `${column} is no number: ${row[column]}`
  if (row.value && !row.unit) return 'unit is blank beside a value: write USD, percent, t …'
  for (const column of ['period', 'base_period'])
    if (row[column] && daysOf(row[column]) === undefined) return `${column} is no period: ${row[column]}`
  if (row.action === 'fix' && !row.scope && Object.keys(fixOf(row)).length === 0)
    return 'it is a fix and mends nothing: write what is right in its column, as value or period'
  return undefined
}

const areaFault = (row: Row, isArea: (code: string) => boolean): string | undefined => {
  const column = ['reporter', 'partner'].find((each) => row[each] && !isArea(row[each]))
  return column && `${column} is no area that is known: ${row[column]} (write KAZ, C5, WLD …)`
}

const wordsOf: Readonly<Record<string, readonly string[]>> = {
  fixed_indicator: indicators,
  flow: flows,
  bound: bounds,
  modality: statuses,
  scope: ['whole', 'part'],
}

/** The claims of a text as reviewers leave them. Of several reviews of one claim that of this very text counts, then the last. */
export const reviewed = (claims: readonly ExtractedClaim[], rows: readonly Row[], documentSha256: string): Reviewed => {
  const found = claims.map((claim) => {
    const row = rows
      .filter((each) => isOf(each, claim, documentSha256))
      .toSorted(
        (a, b) =>
          Number(b.document_sha256 === documentSha256) - Number(a.document_sha256 === documentSha256) ||
          (b.reviewed_on ?? '').localeCompare(a.reviewed_on ?? ''),
      )[0]
    return row === undefined ? { claim, review: null } : decided(claim, row, documentSha256)
  })
  return { claims: found.map(({ claim }) => claim), reviews: found.map(({ review }) => review) }
}

/**
 * Decisions on a text, or on an earlier one of its title or with claims of its own, for which it has no claim: they would be
 * lost without a word.
 */
export const lostReviews = (
  claims: readonly ExtractedClaim[],
  rows: readonly Row[],
  { documentSha256, title }: { readonly documentSha256: string; readonly title: string },
): readonly string[] => {
  const isFound = (row: Row): boolean => claims.some((claim) => isOf(row, claim, documentSha256))
  const texts = new Set([documentSha256, ...rows.filter(isFound).map((row) => row.document_sha256)])
  return rows
    .filter((row) => texts.has(row.document_sha256) || row.citation_title === title)
    .filter((row) => !isFound(row))
    .map(({ place, span_start, span_end, action, reason }) => {
      const where = place || `chars ${span_start}-${span_end}`
      return `no claim is read now where one was reviewed (${where}; ${action}: ${reason})`
    })
}

/** The same place and words; in another text the same words, or another number that begins at the same place. */
const isOf = (row: Row, { span, quote, indicator }: ExtractedClaim, documentSha256: string): boolean => {
  if (row.indicator && row.indicator !== indicator) return false
  const isStart = Number(row.span_start) === span[0]
  const isQuote = row.quote_sha256 === sha256(quote)
  if (row.document_sha256 !== documentSha256) return isStart || isQuote
  return isStart && Number(row.span_end) === span[1] && isQuote
}

const decided = (claim: ExtractedClaim, row: Row, documentSha256: string) => {
  const isSame = row.document_sha256 === documentSha256
  const fix = isSame && row.action === 'fix' ? fixOf(row) : {}
  const was = Object.fromEntries(
    Object.entries(fix).flatMap(([field]) => [[field, claim[field as keyof ExtractedClaim]]]),
  )
  const review: Review = {
    decision: isSame ? decisions[row.action as keyof typeof decisions] : 'reopened',
    reason: row.reason ?? '',
    reviewedBy: row.reviewed_by ?? '',
    reviewedOn: row.reviewed_on ?? '',
    was,
    scope: isSame && row.action === 'fix' && (row.scope === 'whole' || row.scope === 'part') ? row.scope : null,
  }
  return { claim: { ...claim, ...fix }, review }
}

/** The fields that a fix sets: its cells that are not blank. */
const fixOf = (row: Row): Partial<ExtractedClaim> => {
  const given = (column: string): string | undefined => row[column] || undefined
  const period = daysOf(given('period') ?? '')
  const base = daysOf(given('base_period') ?? '')
  const fields = {
    indicator: given('fixed_indicator'),
    reporter: given('reporter'),
    partner: given('partner'),
    flow: given('flow'),
    value: given('value') === undefined ? undefined : Number(row.value),
    value_high:
      given('value_to') === undefined ? (given('value') === undefined ? undefined : null) : Number(row.value_to),
    unit: given('unit'),
    bound: given('bound'),
    status: given('modality'),
    period_start: period?.start,
    period_end: period?.end,
    base_period: base === undefined ? undefined : `${base.start}/${base.end}`,
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<ExtractedClaim>
}

/** First and last day of `2024`, `2024-H1`, `2024-05`, a day, or two days with a stroke between them. */
const daysOf = (word: string): { readonly start: string; readonly end: string } | undefined => {
  const days = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(word)
  if (days?.[1]) return { start: days[1], end: days[2] ?? days[1] }
  try {
    return word === '' ? undefined : periodOf(word)
  } catch {
    return undefined
  }
}
