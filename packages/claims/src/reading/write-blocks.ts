import type { Arranged, Draft } from './draft.ts'
import type { Lines } from './lines.ts'
import type { Stretch } from './text-as-read.ts'
import type { Rewriter } from './traced.ts'

/** A draft, and where it stands in what was written. */
export type WrittenDraft = Stretch & { readonly draft: Draft }

/** Writes the blocks of a text one after another, a line feed between, a paragraph on one line. */
export const writeBlocks = (out: Rewriter, arranged: readonly Arranged[]): readonly WrittenDraft[] => {
  const written: WrittenDraft[] = []
  let reached = 0
  for (const { lines, drafts } of arranged)
    for (const draft of drafts) {
      if (draft.lines.length === 0) continue
      const first = lines.first(draft.lines[0] ?? 0)
      if (out.length() > 0) out.put('\n', Math.min(reached, first), first)
      const start = out.length()
      writeLines(out, lines, draft)
      reached = lines.last(draft.lines.at(-1) ?? 0)
      written.push({ draft, start, end: out.length() })
    }
  return written
}

const writeLines = (out: Rewriter, lines: Lines, { kind, lines: own, joins }: Draft): void => {
  own.forEach((line, index) => {
    const join = joins[index]
    const last = lines.last(line) - (join?.drop ?? 0)
    if (kind === 'table') out.copy(lines.first(line), last)
    else copyPlain(out, lines, line, last)
    if (join && join.put !== '') out.put(join.put, last, lines.first(own[index + 1] ?? line))
  })
}

/** A line with one space where several are. */
const copyPlain = (out: Rewriter, lines: Lines, line: number, last: number): void => {
  const base = lines.first(line)
  let from = base
  for (const { 0: blanks, index } of lines.text.slice(base, last).matchAll(/[ \t]{2,}|\t/g)) {
    out.copy(from, base + index)
    out.put(' ', base + index, base + index + blanks.length)
    from = base + index + blanks.length
  }
  out.copy(from, last)
}
