import type { Field } from './column.ts'

/** One sheet: one table read from one dataset, with its words. */
export type TableSheet = {
  readonly id: string
  readonly title: string
  /** One sentence on what the table is, and how to read it. */
  readonly about: string
  /** SELECT over the inputs of the report; ordered. */
  readonly sql: string
  readonly columns: readonly SheetColumn[]
  /** What the picture beside the table shows, if any. */
  readonly chart?: { readonly kind: 'column' | 'line'; readonly category: string; readonly series: readonly string[] }
}

export type SheetColumn = {
  readonly field: Field
  readonly title?: string
  readonly width?: number
  /** A live formula instead of a constant; `[name]` stands for the cell of that column in the same row. */
  readonly formula?: string
  /** Multiply for people: money in million US dollars. The dataset keeps the exact value. */
  readonly scale?: 'million'
}

export type KeyFigure = {
  readonly id: string
  readonly label: string
  /** SELECT of one row: value, and the words that the sentence needs. */
  readonly sql: string
  /** `{name}` stands for a column of the row. */
  readonly sentence: string
}

export type Report = {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly language: string
  readonly inputs: readonly string[]
  readonly keyFigures: readonly KeyFigure[]
  readonly notes: readonly string[]
  readonly sheets: readonly TableSheet[]
}

export const defineReport = (report: Report): Report => report
