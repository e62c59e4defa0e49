import type { LaidText } from '@corridor/contracts'

/** What a document says, part by part: its kind and words; of a table its title, how many rows are headings, and its cells. */
export const said = ({ text, parts = [] }: LaidText): readonly unknown[] => {
  const words = (stretch: { start: number; end: number }): string => text.slice(stretch.start, stretch.end)
  return parts.map((part) => {
    if (part.kind !== 'table') return [part.kind, words(part)]
    const { title, headerRows, rows } = part.table
    return ['table', title && words(title), headerRows, rows.map((row) => row.map(words))]
  })
}
