import type { Join } from './hyphenation.ts'
import type { Lines } from './lines.ts'
import type { Block, Stretch } from './text-as-read.ts'

/** A block by its lines, which are still as they came, and how each line but the last goes on into the next. */
export type Draft = {
  readonly kind: Block['kind']
  readonly lines: readonly number[]
  readonly joins: readonly Join[]
  readonly table?: DraftTable
}

/** How many of its first lines are the title, unless the last one is, and the cells of the others, names first. */
export type DraftTable = {
  readonly titleLines: number
  readonly isTitleBelow?: boolean
  readonly headings: readonly (readonly Stretch[])[]
  readonly rows: readonly (readonly Stretch[])[]
}

/** The lines of a stretch of the text, and the blocks that they make, in order. */
export type Arranged = { readonly lines: Lines; readonly drafts: readonly Draft[] }

/** A table keeps its lines. */
export const draftOfTable = (lines: readonly number[], table: DraftTable): Draft => ({
  kind: 'table',
  lines,
  joins: lines.slice(1).map(() => ({ drop: 0, put: '\n' as const })),
  table,
})
