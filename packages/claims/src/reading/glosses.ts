import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** How a character is said, in Latin letters with the mark of its tone, or without where it has none. */
const GLOSS = /(?<=\p{Script=Han})[(（](?:[a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńň][a-z]{0,3}|men|ge|me)[)）]/gu

/** A text without the readings that converters into traditional characters leave behind them: 發(fā)展 is 發展. */
export const withoutGlosses = (traced: Traced): Rewritten => {
  const { text } = traced
  const out = rewriter(traced)
  let kept = 0
  for (const { 0: gloss, index } of text.matchAll(GLOSS)) {
    out.copy(kept, index)
    kept = index + gloss.length
  }
  out.copy(kept, text.length)
  return out.done()
}
