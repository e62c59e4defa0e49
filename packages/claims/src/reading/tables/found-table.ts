import type { Stretch } from '../text-as-read.ts'

/** A table among the lines of a text. Headings and rows are cells in the same columns, the names first. */
export type FoundTable = {
  /** Lines of the title. */
  readonly title: readonly number[]
  readonly isTitleBelow?: boolean
  readonly headings: readonly (readonly Stretch[])[]
  readonly rows: readonly (readonly Stretch[])[]
  /** Its lines, title and headings included. */
  readonly first: number
  readonly last: number
}

/** What was found from a told line on, and the index of the told line after it: at least one further. */
export type Finding = { readonly tables: readonly FoundTable[]; readonly next: number }

export const blankAt = (at: number): Stretch => ({ start: at, end: at })
