import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** A tag of HTML that a careless copy left in plain text; the mark of a note between its tags goes with them. */
const TAG =
  /<sup(?:\s[^<>]{0,200})?>\[?[\d*]{1,3}\]?<\/sup>|<\/?(p|div|h[1-6]|br|li|ul|ol|tr|table|tbody|thead|section|article|blockquote|figure|figcaption|header|footer|main)(?:\s[^<>]{0,300})?\/?>|<\/?(td|th)(?:\s[^<>]{0,300})?>|<\/?(?:strong|b|i|em|u|span|a|sup|sub|small|font|mark|nobr|html|body|img|time|abbr|code)(?:\s[^<>]{0,300})?\/?>/gi

/** "<p>… reached <strong>$2.2 bn</strong></p>": plain text without its tags; one that opens or closes a block ends a line. */
export const withoutTags = (traced: Traced): Rewritten => {
  const { text } = traced
  const out = rewriter(traced)
  let kept = 0
  for (const { 0: tag, 1: block, 2: cell, index } of text.matchAll(TAG)) {
    out.copy(kept, index)
    const end = index + tag.length
    if (block !== undefined) out.put(/^(p|h\d|div|section|table)$/i.test(block) ? '\n\n' : '\n', index, end)
    else if (cell !== undefined) out.put(' ', index, end)
    kept = end
  }
  out.copy(kept, text.length)
  return out.done()
}
