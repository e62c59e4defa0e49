import type { Field } from './column.ts'

/** One sheet: one table read from the inputs of the report, with its words. */
export type TableSheet = {
  readonly id: string
  /** Name of the tab: at most 31 characters. */
  readonly title: string
  /** One sentence on what the table is, and how to read it. */
  readonly about: string
  /** SELECT over the inputs of the report, without its order. It may give more columns than are shown. */
  readonly sql: string
  /** What the rows are ordered by; ties are broken by all other columns, so that the order is total. */
  readonly order: string
  readonly columns: readonly SheetColumn[]
  /** Columns that stay in view when one scrolls to the right. */
  readonly frozenColumns?: number
  readonly chart?: SheetChart
  /**
   * The dataset that the rows are of: its figures link to the rows of the report's `provenance` sheet that name them. The
   * SELECT then gives the `row_key` of each row.
   */
  readonly figuresOf?: string
}

/** A picture beside the table: one series for each column named. */
export type SheetChart = {
  readonly title: string
  /** Columns beside one another that name a row, the widest first. */
  readonly categories: readonly string[]
  readonly series: readonly string[]
  /** Draw only so many rows, from the top. */
  readonly firstRows?: number
}

export type SheetColumn = {
  readonly field: Field
  /** Heading with the unit; the title of the field unless said. */
  readonly title?: string
  /** Width in characters. */
  readonly width?: number
  /**
   * A live formula instead of a constant, written wherever the SELECT gives a value: that value is what the formula has to
   * give. `[name]` stands for the cell of that column in the same row, `[name:all]` for the whole column.
   */
  readonly formula?: string
  /** A boolean column of the SELECT: where it is not true, the value stays a constant. */
  readonly formulaIf?: string
  /** Shown divided for people; the cell keeps the exact value. */
  readonly scale?: 'million' | 'billion'
  /** A column of the SELECT with the width of the rounding interval: digits finer than it are not shown. */
  readonly step?: string
  /** Most decimals that are shown. */
  readonly decimals?: number
  /** A plus before positive numbers, for growth and gaps. */
  readonly isSigned?: boolean
  /** Words for codes; a code without words is shown as it is. */
  readonly words?: Readonly<Record<string, string>>
}

/**
 * One sentence over one row of figures. `{name}` stands for a column of the row as text, `{name:billion}`, `{name:million}`
 * and `{name:dollars}` for an amount of money in words, `{name:percent}`, `{name:number}` and `{name:date}` for the rest.
 * The sentence itself holds no digit, so that every number in it comes from the data.
 */
export type Sentence = {
  /** SELECT of one row, or of none where nothing is known. */
  readonly sql: string
  readonly sentence: string
}

export type KeyFigure = Sentence & {
  readonly id: string
  readonly label: string
  /** Column of the row that is the figure. */
  readonly value: string
  readonly unit: 'USD' | '%' | 'count'
  /** SELECT of one boolean: what the sentence claims, asked again in another way. */
  readonly check: string
}

export type Report = {
  readonly id: string
  readonly title: string
  /** What the report is, in one sentence. */
  readonly subtitle: string
  readonly language: string
  readonly coverage: Sentence
  readonly licence: string
  /** Datasets `<subject>.<name>` and code tables `reference.<table>`. */
  readonly inputs: readonly string[]
  readonly keyFigures: readonly KeyFigure[]
  readonly notes: readonly string[]
  readonly sheets: readonly TableSheet[]
  /** Id of the sheet whose SELECT gives `dataset`, `row_key` and `figure_columns`: what figures link to. */
  readonly provenance?: string
}

export const defineReport = (report: Report): Report => report
