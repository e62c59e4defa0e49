import type { Row, Session } from '@corridor/contracts'

export type VerdictCode = 'supported' | 'rounded' | 'contradicted' | 'superseded' | 'not_comparable' | 'no_data'

/** One figure that a claim was held against. Values in the unit of the claim; then is the day of the text. */
export type ComparedFigure = {
  readonly side: 'as_worded' | 'mirror' | 'either' | 'neither'
  /** Area that reports it; where it is no side of a trade, the area that it is about. */
  readonly reporter: string
  /** `published`, or how it was computed. */
  readonly basis: string
  /** `same`, or what differs: part, services, estimate, place, whole. */
  readonly comparability: string
  readonly source: string
  readonly citation: { readonly id: string; readonly title: string | null; readonly publisher: string | null } | null
  readonly place: string | null
  readonly assertedBy: string | null
  readonly via: string | null
  readonly knownThen: number | null
  readonly knownNow: number | null
  readonly fitThen: string | null
  readonly fitNow: string | null
  /** The claim minus the figure. */
  readonly difference: number | null
  readonly differencePct: number | null
  /** How far apart the two may lie by the digits that both are written with. */
  readonly tolerance: number | null
  readonly terms: string
  /** `min`: the figure itself is told as over so much; `max`: as up to. */
  readonly bound: string | null
}

/** A claim against other claims of its text. */
export type ArithmeticTest = {
  /** Place of the claim in the list that was given. */
  readonly claim: number
  readonly test: string
  readonly words: string
  readonly stated: number
  readonly expected: number
  readonly difference: number
  readonly tolerance: number
  /** Apart: the two sides of one trade, both told in the text, differ. */
  readonly outcome: 'holds' | 'rounded' | 'fails' | 'apart'
}

export type CheckedClaim = {
  readonly verdict: VerdictCode
  readonly reason: string
  readonly chinaThen: number | null
  readonly chinaNow: number | null
  readonly partnerThen: number | null
  readonly partnerNow: number | null
  readonly otherThen: number | null
  readonly otherNow: number | null
  /** Against the most telling figure. */
  readonly difference: number | null
  readonly differencePct: number | null
  readonly tolerance: number | null
  /** The most telling first. */
  readonly figures: readonly ComparedFigure[]
}

export type CheckedText = {
  readonly release: string
  /** In the order in which the claims were given. */
  readonly claims: readonly CheckedClaim[]
  readonly arithmetic: readonly ArithmeticTest[]
}

const text = (row: Row, name: string): string | null => {
  const found = row[name]
  return found === null || found === undefined ? null : String(found)
}
const number = (row: Row, name: string): number | null => {
  const found = row[name]
  return found === null || found === undefined ? null : Number(found)
}

/** Reads the answers of the models of claims out of the session. `examples` say why claims were not taken as records. */
export const checkedText = async (
  session: Session,
  release: string,
  count: number,
  examples: readonly string[],
): Promise<CheckedText> => {
  const ledger = await session.rows('FROM claims.ledger')
  const compared = await session.rows(`SELECT c.*, d.citation_title, d.publisher FROM claims.comparisons AS c
    LEFT JOIN (SELECT citation_id, min(citation_title) AS citation_title, min(publisher) AS publisher
      FROM records.citations GROUP BY citation_id) AS d USING (citation_id) ORDER BY claim_id, comparison_number`)
  const tests = await session.rows('FROM claims.arithmetic ORDER BY claim_id, test_code, test_number')
  const figures = Map.groupBy(compared, (row) => String(row.claim_id))
  const byRecord = new Map(ledger.map((row) => [Number(row.record_number), row]))
  const placeOf = new Map(ledger.map((row) => [String(row.claim_id), Number(row.record_number) - 1]))
  return {
    release,
    claims: Array.from({ length: count }, (_, index) => {
      const row = byRecord.get(index + 1)
      return row ? checkedClaim(row, figures.get(String(row.claim_id)) ?? []) : notTaken(examples)
    }),
    arithmetic: tests
      .map((row) => testOf(row, placeOf.get(String(row.claim_id)) ?? -1))
      .toSorted((one, other) => one.claim - other.claim),
  }
}

const testOf = (row: Row, claim: number): ArithmeticTest => ({
  claim,
  test: String(row.test_code),
  words: String(row.test_words),
  stated: Number(row.stated),
  expected: Number(row.expected),
  difference: Number(row.difference),
  tolerance: Number(row.tolerance),
  outcome: String(row.outcome_code) as ArithmeticTest['outcome'],
})

/** A claim that nothing is held against. */
export const unheld = (reason: string): CheckedClaim => ({
  verdict: 'no_data',
  reason,
  chinaThen: null,
  chinaNow: null,
  partnerThen: null,
  partnerNow: null,
  otherThen: null,
  otherNow: null,
  difference: null,
  differencePct: null,
  tolerance: null,
  figures: [],
})

/** The same number said of the same thing at one place is one record; another is none where its unit or area is unknown. */
const notTaken = (examples: readonly string[]): CheckedClaim =>
  unheld(examples.length === 0 ? 'the same as another claim at its place' : `not read: ${examples.join('; ')}`)

const checkedClaim = (row: Row, figures: readonly Row[]): CheckedClaim => ({
  verdict: String(row.verdict_code) as VerdictCode,
  reason: String(row.verdict_reason),
  chinaThen: number(row, 'china_then'),
  chinaNow: number(row, 'china_now'),
  partnerThen: number(row, 'partner_then'),
  partnerNow: number(row, 'partner_now'),
  otherThen: number(row, 'other_then'),
  otherNow: number(row, 'other_now'),
  difference: number(row, 'difference'),
  differencePct: number(row, 'difference_pct'),
  tolerance: number(row, 'tolerance'),
  figures: figures.map(figureOf),
})

const figureOf = (row: Row): ComparedFigure => ({
  side: String(row.side_code) as ComparedFigure['side'],
  reporter: String(row.side_reporter_code),
  basis: String(row.comparison_basis),
  comparability: String(row.comparability_code),
  source: String(row.source_id),
  citation:
    row.citation_id === null
      ? null
      : { id: String(row.citation_id), title: text(row, 'citation_title'), publisher: text(row, 'publisher') },
  place: text(row, 'citation_place'),
  assertedBy: text(row, 'asserted_by'),
  via: text(row, 'via'),
  knownThen: number(row, 'then_value'),
  knownNow: number(row, 'now_value'),
  fitThen: text(row, 'then_fit_code'),
  fitNow: text(row, 'now_fit_code'),
  difference: number(row, 'difference'),
  differencePct: number(row, 'difference_pct'),
  tolerance: number(row, 'tolerance'),
  terms: String(row.figure_licence_code),
  bound: text(row, 'figure_bound_code'),
})
