import type { Encoding } from './define-layout.ts'

/** How a file in any shape is to be read: a small JSON file that somebody writes beside it, kept with its snapshot. */
export type Mapping = {
  readonly kind: string
  /** Column of the file → intake column of the kind. Several columns of one name are not possible. */
  readonly columns: Readonly<Record<string, string>>
  /** Intake columns that are the same in every row. */
  readonly constants: Readonly<Record<string, string>>
  /** Columns of the file that are left out, each by name. */
  readonly ignored: readonly string[]
  readonly delimiter: ',' | ';' | '\t'
  readonly encoding: Encoding
  /** Name of the sheet of a workbook; null is its first. */
  readonly sheet: string | null
  /** Row of the sheet that holds the names of its columns. */
  readonly header_row: number
  readonly decimal: '.' | ','
  /** Texts that stand for a missing value: such rows are left out. */
  readonly missing: readonly string[]
}
