import type { Field } from './column.ts'
import type { DeclaredCheck } from './define-check.ts'
import type { ReadText, Row } from './effects.ts'

/**
 * What SQL cannot say (an iterated weight, a fitted coefficient): the SELECT of the model gives the table that goes in, the
 * rows that come out are the dataset. It is pure, and gives the same rows for the same table.
 */
export type Estimate = {
  /** A table with more rows is refused: it is held in memory. */
  readonly maxRows: number
  readonly compute: (rows: readonly Row[]) => readonly Row[]
}
export const defineEstimate = (estimate: Estimate): Estimate => estimate

/**
 * Columns of an aggregate that can stand for a single source row, and the column that says the terms of what they show
 * (`rows`, `derived` or `no`; `rows` too where several rows went in and none of them can be told from the outcome). Where the
 * terms are not `rows` the columns are withheld: null, and counted.
 */
export type Disclosure = { readonly columns: readonly string[]; readonly terms: string }

/**
 * What stands behind columns of a row, so that a published cell can be followed back to its bytes: the records of `kind`, or
 * the rows of another `dataset` (or of the same one, for a sum), in which each named column (or SQL expression over that record or row)
 * is the expression over the row. Null matches null. A row in which an expression of `onlyIf` does not hold has no such trace.
 */
export type Trace = {
  readonly columns: readonly string[]
  readonly match: Readonly<Record<string, string>>
  readonly onlyIf?: string
} & ({ readonly kind: string } | { readonly dataset: string })

/**
 * One dataset: a sentence and one SELECT. `inputs` are the whole graph: `current.<kind>` (what is known now),
 * `versions.<kind>` (all that was ever said), `records.<table>` (rejected, citations, snapshots, sources; of a kind: the records
 * of every snapshot, what was said again without a change too), `reference.<table>`, or another dataset `<subject>.<name>`.
 */
export type Model = {
  readonly subject: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputs: readonly string[]
  readonly columns: readonly Field[]
  /** Columns that are unique together, and in whose order the rows stand. */
  readonly grain: readonly string[]
  /** True where one row carries one source row: rows whose terms forbid it are withheld and counted. */
  readonly isRowGrain: boolean
  /** The SELECT, where it follows from a declaration; else it stands beside the model as `<name>.sql`. */
  readonly sql?: string
  /**
   * What the SELECT shares with other models: stems of `datasets/models/parts/<part>.sql`, each one SELECT over inputs that this
   * model names too, or over parts named before it, readable under its stem. Its rows are nobody's dataset: they are not kept, and
   * leave in nothing.
   */
  readonly parts?: readonly string[]
  readonly estimate?: Estimate
  readonly discloses?: readonly Disclosure[]
  readonly traces?: readonly Trace[]
  /** Checks of this dataset that are compiled to SQL. */
  readonly checks?: readonly DeclaredCheck[]
}

export const defineModel = (model: Model): Model => model
export const datasetId = (model: Pick<Model, 'subject' | 'name'>): string => `${model.subject}.${model.name}`

/** Where a part that models share stands. */
export const partSqlPath = (part: string): string => `datasets/models/parts/${part}.sql`

/** The whole SELECT of a model: its parts stand before its own WITH. @throws TypeError where it has parts and no WITH */
export const modelSql = async (readText: ReadText, model: Model): Promise<string> => {
  const { subject, name, parts = [] } = model
  const own = model.sql ?? (await readText(`datasets/models/${subject}/${name}.sql`))
  if (parts.length === 0) return own
  const shared = await Promise.all(parts.map(async (part) => `${part} AS (\n${await readText(partSqlPath(part))})`))
  if (!/^WITH /m.test(own)) throw new TypeError(`${datasetId(model)} has parts, and no WITH that they could stand in`)
  return own.replace(/^WITH /m, () => `WITH ${shared.join(', ')}, `)
}

/** Rows for the inputs of a model, and the rows that it must give: small enough to check by hand. */
export type Example = {
  readonly given: Readonly<Record<string, readonly ExampleRow[]>>
  readonly expect: readonly ExampleRow[]
}
export type ExampleRow = Readonly<Record<string, string | number | boolean | null>>
export const defineExample = (example: Example): Example => example
