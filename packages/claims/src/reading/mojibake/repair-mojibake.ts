import { type Rewritten, rewriter, type Traced } from '../traced.ts'
import { cyrillic, type Repair, western } from './byte-page.ts'
import { gbRuns } from './gb-runs.ts'
import { oneByteRuns } from './one-byte-runs.ts'
import { utf8Runs } from './utf8-runs.ts'

/**
 * Words that somebody before us decoded in a wrong encoding, decoded anew, stretch by stretch: UTF-8 read as Windows-1252, Latin-1
 * or Windows-1251, and Windows-1251 or GB 2312 read as one of the former two. What is not clearly such stays.
 */
export const repairMojibake = (traced: Traced): Rewritten => {
  const out = rewriter(traced)
  const { text } = traced
  let at = 0
  for (const { start, end, put } of withoutOverlap([
    ...utf8Runs(text, western),
    ...utf8Runs(text, cyrillic),
    ...gbRuns(text),
    ...oneByteRuns(text),
  ])) {
    out.copy(at, start)
    out.put(put, start, end)
    at = end
  }
  out.copy(at, text.length)
  return out.done()
}

/** Sorted; of two that overlap the one that begins first, of two at one place the one of UTF-8, which proves more. */
const withoutOverlap = (repairs: readonly Repair[]): readonly Repair[] => {
  let reached = 0
  return repairs
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false
      reached = end
      return true
    })
}
