import type { Kind } from '../kinds/kind.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { HOME, isCentral, type Pair } from './pair.ts'

const counts =
  /^(.*statist\S*.*|.*customs.*|таможн\S*|гту|гтк|.*статистик\S*|.*статистич\S*|.*стат|.*стата|.*статком\S*|.*статагентств\S*|митн\S*|.*держстат\S*|海关\S*|.*统计\S*)$/

/** «Нацстатком», "the National Statistics Committee": of the state of Central Asia that the text tells of, China has none. */
const committee =
  /(^| )(нацстат|нацстатк|госкомстат|госстат|держкомстат|статком)\S*( |$)|(национальн|національн)\S* статист\S* комитет|національн\S* статистичн\S* комітет|statistic\S* committee|国家统计委员会/

/** The state whose statistics or customs a sentence quotes, or null. */
export const countingOffice = ({ tokens, mentions }: View): string | null =>
  officeNamed(tokens, mentions) ?? (committee.test(tokens.map(({ text }) => text).join(' ')) ? HOME : null)

const officeNamed = (tokens: View['tokens'], mentions: View['mentions']): string | null =>
  mentions.find(
    ({ isOffice, code, from, to }) =>
      isOffice &&
      /^[A-Z]{3}$/.test(code) &&
      tokens
        .slice(Math.max(0, from - 6), to + 6)
        .some(({ text, senses }) => senses.some(({ kind }) => kind === 'inst') && counts.test(text)),
  )?.code ?? null

/** "Trade came to 2 bn, says Kyrgyzstan's statistics committee; 1.9 bn was imports": of the two, imports as who counts sees them. */
export const asCounted = (
  kind: Kind,
  pair: Pair,
  last: { readonly any: Pair; readonly kind: string | null; readonly office?: string | null },
): Pair => {
  const { office } = last
  const isPlain = (kind.kind === 'exports' || kind.kind === 'imports') && last.kind === 'trade_turnover'
  return isPlain &&
    office &&
    (office === pair.partner || (office === HOME && isCentral(pair.partner) && pair.partner !== 'C5')) &&
    pair.reporter === last.any.reporter &&
    pair.partner === last.any.partner
    ? { reporter: pair.partner, partner: pair.reporter }
    : pair
}

/** "China's exports were 15 bn, while Kyrgyzstan's statistics committee counted imports of only 5.6": imports as who counts sees them. */
export const asItsOwnOffice = (view: View, { kind, topic }: Kind, { from }: Quantity, pair: Pair): Pair => {
  if ((kind !== 'exports' && kind !== 'imports') || topic === null || topic.isVerb) return pair
  const clause = view.tokens.slice(0, from).findLastIndex((token) => isSign(token, ',，;；'))
  const inClause = view.mentions.filter(({ from: at }) => at > clause && at < from)
  const isOpen = inClause.length > 0 && inClause.every(({ isOffice }) => isOffice)
  const office = isOpen && topic.at > clause ? officeNamed(view.tokens, inClause) : null
  return office !== null && office === pair.partner ? { reporter: office, partner: pair.reporter } : pair
}
