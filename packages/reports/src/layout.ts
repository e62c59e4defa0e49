/** What a report says, before anyone decides how a workbook or a JSON file says it. */
export type Layout = {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly language: string
  /** When the latest figure became known, as an ISO 8601 time: the only date of a report. */
  readonly knownAt: string
  readonly cover: readonly Fact[]
  readonly keyFigures: readonly Figure[]
  readonly notes: readonly string[]
  readonly sheets: readonly SheetLayout[]
}

export type Fact = { readonly label: string; readonly text: string }

export type Figure = {
  readonly id: string
  readonly label: string
  /** Null where nothing is known; the sentence then says so. */
  readonly value: number | null
  readonly unit: string
  readonly format: string
  readonly sentence: string
}

export type SheetLayout = {
  readonly id: string
  readonly title: string
  readonly about: string
  /** Columns that stay in view when one scrolls to the right. */
  readonly frozenColumns: number
  readonly columns: readonly ColumnLayout[]
  readonly rows: readonly (readonly LayoutCell[])[]
  readonly chart?: ChartLayout
  /** Cells that lead to a row of another sheet; rows and columns count from nought. */
  readonly links?: readonly CellLink[]
}

export type CellLink = {
  readonly row: number
  readonly column: number
  readonly sheet: string
  readonly targetRow: number
}

export type ColumnKind = 'text' | 'number' | 'integer' | 'date' | 'timestamp' | 'link'

export type ColumnLayout = {
  readonly name: string
  /** Heading of the exact value, with its unit. */
  readonly title: string
  /** Heading above the value as a workbook shows it. */
  readonly heading: string
  readonly description: string
  readonly kind: ColumnKind
  readonly unit: string | null
  readonly width: number
  readonly hasFormulas: boolean
}

/** One cell with its type. Text is text whatever it begins with; only `formula` is ever calculated. */
export type LayoutCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  /** ISO 8601: a day, or a time in UTC. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: number; readonly format: string }
  /** An address: of the web, or the path of a public file. */
  | { readonly kind: 'link'; readonly value: string }

export type ChartLayout = {
  readonly title: string
  /** Indices of columns. */
  readonly categories: readonly number[]
  readonly series: readonly number[]
  readonly unit: string | null
  /** Rows that are drawn, from the top. */
  readonly rows: number
}

/** Where a table stands on its sheet: title, sentence, way back, an empty line, then the headings. */
export const HEADING_ROW = 5
export const FIRST_ROW = HEADING_ROW + 1

/** The value that a cell stands for, as JSON carries it. */
export const plainValue = (cell: LayoutCell): string | number | null => {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'formula':
      return cell.cached
    default:
      return cell.value
  }
}
