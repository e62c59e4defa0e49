import type { Draft } from './arrange.ts'
import type { Lines } from './lines.ts'
import type { Stretch } from './text-as-read.ts'
import type { Rewriter } from './traced.ts'

/** Writes the parts of a text, each on lines of its own, a paragraph on one. Gives where each stands in what is written. */
export const writeBlocks = (out: Rewriter, lines: Lines, drafts: readonly Draft[]): readonly Stretch[] => {
  let reached = 0
  return drafts.map((draft) => {
    const first = lines.first(draft.lines[0] ?? 0)
    if (out.length() > 0) out.put('\n', Math.min(reached, first), first)
    const start = out.length()
    draft.lines.forEach((line, index) => {
      const next = draft.lines[index + 1]
      const isTable = draft.kind === 'table'
      const join = isTable ? { drop: 0, put: '\n' } : (draft.joins[index] ?? { drop: 0, put: '' })
      const last = lines.last(line) - (next === undefined ? 0 : join.drop)
      if (isTable) out.copy(lines.first(line), last)
      else copyPlain(out, lines, line, last)
      if (next !== undefined && join.put !== '') out.put(join.put, last, lines.first(next))
    })
    reached = lines.last(draft.lines.at(-1) ?? 0)
    return { start, end: out.length() }
  })
}

/** A line with one space where several are. */
const copyPlain = (out: Rewriter, lines: Lines, line: number, last: number): void => {
  let from = lines.first(line)
  const said = lines.text.slice(from, last)
  const base = from
  for (const { 0: blanks, index } of said.matchAll(/[ \t]{2,}|\t/g)) {
    out.copy(from, base + index)
    out.put(' ', base + index, base + index + blanks.length)
    from = base + index + blanks.length
  }
  out.copy(from, last)
}
