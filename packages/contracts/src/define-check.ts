import type { Kind } from './define-kind.ts'
import type { Example, ExampleRow, Model } from './define-model.ts'
import { datasetId } from './define-model.ts'
import type { Source } from './define-source.ts'

/**
 * A question whose answer should be no rows: a SELECT of `offending_key` and `message`, and of as much of `placeColumns` as is
 * known of the offending row. One that reads records says their terms (`licence_code`), else its words are withheld.
 */
export type Check = {
  readonly id: string
  readonly title: string
  /** `stop` keeps the release from being published; `warn` is told in quality.checks. */
  readonly severity: 'stop' | 'warn'
  readonly inputs: readonly string[]
  readonly hint: string
  /** Rows in which it has to find something. */
  readonly mustFail: Example['given']
  /** Rows in which it may find nothing. */
  readonly mustPass: Example['given']
  /** Passed while it finds no more than in the state before: for faults of publishers that are known and stay. */
  readonly isPassedUnlessWorse?: boolean
  /** Where it was declared beside a source or a model; else its SELECT stands in a file of its own. */
  readonly bound?: BoundRule
}

export const defineCheck = (check: Check): Check => check

/** What a check tells of an offending row besides its key and message, so that it can be found again. */
export const placeColumns = [
  'dataset',
  'source_id',
  'partition_id',
  'snapshot_id',
  'record_number',
  'locator',
  'value',
  'expected_low',
  'expected_high',
  'licence_code',
] as const

/**
 * Rules that are compiled to SQL. `only` and conditions are SQL over a row; `by` and `same` are columns (left out: what makes
 * a series, the key without its period); `atLeast` leaves out what is too small to judge, in the unit of the measure.
 */
export type Rule = { readonly only?: string; readonly measure?: string; readonly by?: readonly string[] } & (
  | { readonly rule: 'sign'; readonly columns: readonly string[] }
  /** The rows `total` equal the sum of the rows `parts` that agree in `by`, within rounding and `tolerancePct`. */
  | {
      readonly rule: 'additive'
      readonly total: string
      readonly parts: string
      /** With this many parts the sum is whole: it may not be less than the total either. Left out: it may. */
      readonly wholeFrom?: number
      readonly tolerancePct: number
    }
  /** Periods that fill a longer one (months, a year) add up to it, and none of them exceeds it. */
  | { readonly rule: 'periods_add_up'; readonly tolerancePct: number; readonly atLeast: number }
  /** Between the first and the last period of a series nothing is missing, or no more than `mostDays`. */
  | { readonly rule: 'unbroken'; readonly mostDays?: number }
  /** A period in which `least` members and more than half of them say what they said in the period before. */
  | { readonly rule: 'repeats'; readonly member: string; readonly least: number }
  /** `measure` per `per` beside the other unit values of the same `by`. */
  | { readonly rule: 'unit_value'; readonly per: string; readonly spreads: number; readonly atLeast: number }
  /** A value that is close to a power of ten times its neighbours in time, which agree among themselves. */
  | { readonly rule: 'scale_jump'; readonly factors: readonly number[]; readonly atLeast: number }
  /** Growth on the same period of the year before, beside the other growth rates of the series. */
  | { readonly rule: 'band'; readonly spreads: number; readonly atLeast: number }
  /** A `member` that `before` periods in a row had, with a share that counts, is missing in the next. */
  | {
      readonly rule: 'coverage'
      readonly member: string
      readonly before: number
      readonly leastSharePct: number
    }
  /** One cell as this source and as `with` tell it: other sources of the same reporter. */
  | {
      readonly rule: 'agrees'
      readonly with: readonly string[]
      readonly tolerancePct: number
      readonly atLeast: number
    }
  /** One key as successive editions of the source tell it, by more than a factor apart. */
  | { readonly rule: 'agrees_with_itself'; readonly factor: number; readonly atLeast: number }
)

/** A rule beside a source or a model; `<source or model>/<name>` is the id of the check that it becomes. */
export type DeclaredCheck = Pick<Check, 'title' | 'severity' | 'hint' | 'isPassedUnlessWorse'> & {
  readonly name: string
  /** Kind of record, where a source declares it. */
  readonly kind?: string
  readonly rule: Rule
  readonly mustFail: readonly ExampleRow[]
  readonly mustPass: readonly ExampleRow[]
}

/** A rule with what it is asked of. */
export type BoundRule = {
  readonly rule: Rule
  /** Input that is read. */
  readonly table: string
  /** Only rows of this source. */
  readonly source?: string
  /** What makes a row one: key of the kind, or grain of the dataset. */
  readonly key: readonly string[]
}

/** The declared checks of sources and models as checks, by id. */
export const boundChecks = (
  sources: readonly Source[],
  models: readonly Model[],
  kinds: readonly Kind[],
): readonly Check[] =>
  [
    ...sources.flatMap((source) => (source.checks ?? []).map((check) => ofSource(source, check, kinds))),
    ...models.flatMap((model) => (model.checks ?? []).map((check) => ofModel(model, check))),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))

const ofSource = (source: Source, declared: DeclaredCheck, kinds: readonly Kind[]): Check => {
  const kind = kinds.find(({ id }) => id === declared.kind)
  if (!kind) throw new TypeError(`${source.id}/${declared.name} names no kind of record`)
  const table = `${declared.rule.rule === 'agrees_with_itself' ? 'versions' : 'current'}.${kind.id}`
  const own = (row: ExampleRow): ExampleRow => ({ source_id: source.id, licence_code: 'rows', ...row })
  return bind(source.id, declared, { rule: declared.rule, table, source: source.id, key: kind.key }, own)
}

const ofModel = (model: Model, declared: DeclaredCheck): Check =>
  bind(datasetId(model), declared, { rule: declared.rule, table: datasetId(model), key: model.grain }, (row) => row)

const bind = (
  owner: string,
  { name, rule: _rule, kind: _kind, mustFail, mustPass, ...rest }: DeclaredCheck,
  bound: BoundRule,
  own: (row: ExampleRow) => ExampleRow,
): Check => ({
  ...rest,
  id: `${owner}/${name}`,
  inputs: [bound.table],
  mustFail: { [bound.table]: mustFail.map(own) },
  mustPass: { [bound.table]: mustPass.map(own) },
  bound,
})
