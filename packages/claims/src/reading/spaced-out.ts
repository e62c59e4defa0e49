import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** So many characters with a space behind each, in a line where nearly no other stand, are set wide. */
const LEAST = 8
const LEAST_SHARE = 0.7
const WIDE = /(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g
const HAN = /[\u3400-\u9fff]/g
/** A space beside a Chinese character, or between a digit and its point or sign. */
const INNER =
  /(?<=[\u3400-\u9fff，。、；：％]) | (?=[\u3400-\u9fff，。、；：％])|(?<=\d) (?=[.,]\s?\d)|(?<=\d ?[.,]) (?=\d)/g

/** Lines of Chinese that a copy set with a space behind each character, closed up. */
export const closedUp = (traced: Traced): Rewritten => {
  const { text } = traced
  const out = rewriter(traced)
  let kept = 0
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const wide = line.match(WIDE)?.length ?? 0
    if (wide < LEAST || wide < (line.match(HAN)?.length ?? 0) * LEAST_SHARE) continue
    for (const { index: at } of line.matchAll(INNER)) {
      out.copy(kept, index + at)
      kept = index + at + 1
    }
  }
  out.copy(kept, text.length)
  return out.done()
}
