import type { Field } from './column.ts'

/**
 * One dataset: a sentence and one SELECT. `inputs` are the whole graph: `current.<kind>` (what is known now),
 * `records.<table>` (rejected, citations, snapshots), `reference.<table>`, or another dataset `<subject>.<name>`.
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
}

export const defineModel = (model: Model): Model => model
export const datasetId = (model: Pick<Model, 'subject' | 'name'>): string => `${model.subject}.${model.name}`

/** Rows for the inputs of a model, and the rows that it must give: small enough to check by hand. */
export type Example = {
  readonly given: Readonly<Record<string, readonly ExampleRow[]>>
  readonly expect: readonly ExampleRow[]
}
export type ExampleRow = Readonly<Record<string, string | number | boolean | null>>
export const defineExample = (example: Example): Example => example

/** A question whose answer should be no rows. `mustFail` are rows that it has to find. */
export type Check = {
  readonly id: string
  readonly title: string
  /** `stop` keeps the release from being published; `warn` is told in quality.checks. */
  readonly severity: 'stop' | 'warn'
  readonly inputs: readonly string[]
  readonly hint: string
  readonly mustFail: Example['given']
}
export const defineCheck = (check: Check): Check => check
