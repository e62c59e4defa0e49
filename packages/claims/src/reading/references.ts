import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** Names of HTML for signs that texts on trade hold, as a careless copy leaves them in plain text. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  ndash: '–',
  mdash: '—',
  minus: '\u2212',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  hellip: '…',
  bull: '•',
  middot: '·',
  times: '×',
  euro: '€',
  yen: '¥',
  pound: '£',
  frac12: '½',
  sup2: '²',
  sup3: '³',
  numero: '№',
}

const REFERENCE = /&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([a-z]{2,6}\d{0,2}));/g

const signOf = (code: number): string | undefined =>
  code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : undefined

/** "3&nbsp;412,6 млн", "&laquo;": signs under their names or numbers of HTML; what is none stays. */
export const withoutReferences = (traced: Traced): Rewritten => {
  const out = rewriter(traced)
  let kept = 0
  for (const { 0: whole, 1: decimal, 2: hex, 3: name, index } of traced.text.matchAll(REFERENCE)) {
    const sign = name !== undefined ? NAMED[name] : signOf(hex ? Number.parseInt(hex, 16) : Number(decimal))
    if (sign === undefined) continue
    out.copy(kept, index)
    out.put(sign, index, index + whole.length)
    kept = index + whole.length
  }
  out.copy(kept, traced.text.length)
  return out.done()
}
