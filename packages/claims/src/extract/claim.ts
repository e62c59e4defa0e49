/** What a claim is about. `deal_value`: one contract or loan; `project_cost`: what one project costs; `agreements_*`: a package. */
export const indicators = [
  'trade_turnover',
  'exports',
  'imports',
  'trade_balance',
  'share',
  'growth',
  'fdi_stock',
  'fdi_flow',
  'deal_value',
  'agreements_value',
  'agreements_count',
  'project_cost',
  'freight_volume',
  'container_volume',
  'train_count',
  'pipeline_gas',
  'ecommerce_market',
  'ecommerce_share',
  'company_count',
  'product_count',
  'capacity',
  'length',
  'other',
] as const
export type Indicator = (typeof indicators)[number]

export const flows = ['export', 'import', 'total'] as const
export type Flow = (typeof flows)[number]

export const bounds = ['exact', 'approx', 'min', 'max'] as const
export type Bound = (typeof bounds)[number]

export const statuses = ['actual', 'forecast', 'target'] as const
export type Status = (typeof statuses)[number]

/** A numeric statement of a text, as its JSON form says it, field by field and in this order. What the text does not settle is null. */
export type Claim = {
  readonly indicator: Indicator
  /** ISO 3166-1 alpha-3, `C5` (the five Central Asian states) or `WLD`. */
  readonly reporter: string | null
  readonly partner: string | null
  /** As the reporter sees it. */
  readonly flow: Flow | null
  /** In base units: 94.8 bn USD is 94800000000. A fall and a deficit are negative. */
  readonly value: number
  /** The upper end of a range. */
  readonly value_high: number | null
  /** ISO 4217, or percent, pp, ratio, t, TEU, count, m3, km, MW; other physical units as written. */
  readonly unit: string
  readonly bound: Bound
  /** ISO dates, both ends included. */
  readonly period_start: string | null
  readonly period_end: string | null
  /** "start/end", of growth only. */
  readonly base_period: string | null
  readonly status: Status
  /** Where the quote stands in the original text, in code points, end exclusive. */
  readonly span: readonly [number, number]
  readonly quote: string
  /** In (0, 1]: how much of the claim the text says outright. */
  readonly confidence: number
}

/** A claim with what its JSON form leaves out: who asserts it, through whom, as the text words it. */
export type ExtractedClaim = Claim & {
  readonly asserted_by: string | null
  readonly via: string | null
}

const fields: readonly (keyof Claim)[] = [
  'indicator',
  'reporter',
  'partner',
  'flow',
  'value',
  'value_high',
  'unit',
  'bound',
  'period_start',
  'period_end',
  'base_period',
  'status',
  'span',
  'quote',
  'confidence',
]

/** A claim in its exact JSON form. */
export const plainClaim = (claim: Claim): Claim =>
  Object.fromEntries(fields.map((field) => [field, claim[field]])) as unknown as Claim
