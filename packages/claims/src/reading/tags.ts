import { type Rewritten, rewriter, type Traced } from './traced.ts'

const LINE =
  'p|br|hr|div|table|caption|ul|ol|dl|dt|dd|h[1-6]|section|article|header|footer|main|blockquote|figure|figcaption|pre'
const INLINE =
  'b|i|u|s|em|strong|span|a|font|small|big|mark|sub|code|cite|q|abbr|time|ins|del|label|img|html|body|center|nobr|wbr|col|colgroup'

/** Tags of HTML by what they do to the words around them; a note's mark goes with what stands in it. */
const TAG = new RegExp(
  [
    '(?<power>(?<=[мm])<sup>[23]</sup>)',
    String.raw`(?<note><sup(?: [^<>]{0,200})?>\s{0,3}\[?[\d*]{1,3}\]?\s{0,3}</sup>)`,
    String.raw`(?<cell></t[dh]>\s{0,40})`,
    String.raw`(?<item><li(?: [^<>]{0,200})?>\s{0,40})`,
    String.raw`(?<part><(?:p|div|h[1-6]|section|article)(?:\s[^<>]{0,400})?>)`,
    String.raw`(?<line><tr(?:\s[^<>]{0,400})?>\s{0,40}|</?(?:${LINE}|li)(?:\s[^<>]{0,400})?\s?/?>)`,
    String.raw`(?<none></tr>\s{0,40}|</?t(?:head|body|foot)(?:\s[^<>]{0,400})?>\s{0,40}|<t[dh](?:\s[^<>]{0,400})?>\s{0,40}|</?(?:${INLINE}|sup)(?:\s[^<>]{0,400})?\s?/?>)`,
  ].join('|'),
  'gi',
)

const signFor = ({ power, cell, item, part, line }: Readonly<Record<string, string | undefined>>): string =>
  power !== undefined
    ? power.replace(/\D/g, '')
    : cell !== undefined
      ? '\t'
      : item !== undefined
        ? '\n• '
        : part !== undefined
          ? '\n\n'
          : line !== undefined
            ? '\n'
            : ''

/** "<p>Trade rose</p><br/>": what a careless copy leaves of a page, put as lines, items and cells. */
export const withoutTags = (traced: Traced): Rewritten => {
  const out = rewriter(traced)
  let kept = 0
  for (const { 0: whole, index, groups = {} } of traced.text.matchAll(TAG)) {
    out.copy(kept, index)
    out.put(signFor(groups), index, index + whole.length)
    kept = index + whole.length
  }
  out.copy(kept, traced.text.length)
  return out.done()
}
