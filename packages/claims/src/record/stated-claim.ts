/** A claim in typed form, as the command prints it (`corridor claims --json`). Values stand in base units; what the text does not settle is null. */
export type StatedClaim = {
  readonly indicator: string
  readonly reporter: string | null
  readonly partner: string | null
  readonly flow: 'export' | 'import' | 'total' | null
  readonly value: number
  /** Upper end of a range. */
  readonly value_high: number | null
  readonly unit: string
  readonly bound: 'exact' | 'approx' | 'min' | 'max'
  readonly period_start: string | null
  readonly period_end: string | null
  /** `start/end`, for growth. */
  readonly base_period: string | null
  readonly status: 'actual' | 'forecast' | 'target'
  /** Unicode code points of the text, end exclusive. */
  readonly span: readonly [start: number, end: number]
  readonly quote: string
  readonly confidence: number
  /** Whether the number is of some goods, a region, a route or a company only. */
  readonly scope?: 'whole' | 'part' | null
  /** One unit of the last digit, where more tells it than the quote: the cells of a table are written alike. */
  readonly step?: number
  readonly asserted_by?: string | null
  readonly via?: string | null
}

/** The text that claims were read from. */
export type StatedDocument = {
  /** Hash of the whole text. */
  readonly sha256: string
  readonly language: string | null
  /** Day of publication. */
  readonly date: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** What its places are called: `doc-001` in `doc-001 chars 10-12`. */
  readonly name?: string
  /** Whether its terms let its words leave. */
  readonly mayQuote: boolean
}
