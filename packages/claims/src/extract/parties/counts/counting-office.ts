import { within } from '../../clause-scope.ts'
import type { Kind } from '../../kinds/kind.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { HOME, isOneOfFive, type Pair } from '../pair.ts'

const counts =
  /^(.*statist\S*.*|.*customs.*|таможн\S*|.*таможенн\S* .*|гту|гтк|.*статистик\S*|.*статистич\S*|.*стат\S* ком[иі]тет\S*|.*статистич\S* \S+|.*стат|.*стата|.*статком\S*|.*статагентств\S*|митн\S*|.*держстат\S*|海关\S*|.*统计\S*)$/

/** «Нацстатком», "the National Statistics Committee": of the state of Central Asia that the text tells of, China has none. */
const committee =
  /(^| )(нацстат|нацстатк|госкомстат|госстат|держкомстат|статком)\S*( |$)|(национальн|національн)\S* статист\S* комитет|національн\S* статистичн\S* комітет|statistic\S* committee|国家统计委员会/

export const isCommittee = (text: string): boolean => committee.test(text)

/** The state whose statistics or customs a sentence quotes, or null. */
export const countingOffice = ({ tokens, mentions }: View): string | null =>
  officeNamed(tokens, mentions) ?? (committee.test(tokens.map(({ text }) => text).join(' ')) ? HOME : null)

const figures = /^(data|figures|statistics|numbers|данн\S*|статистик\S*|дан(і|их|ими)|цифр\S*)$|统计|数据/

/** The same, where the sentence tells of numbers or of who says them: "met the General Administration of Customs" tells of none. */
export const officeTold = (view: View): string | null =>
  view.quantities.length > 0 || view.tokens.some((token) => has(token, 'source') || figures.test(token.text))
    ? countingOffice(view)
    : null

/** "Uzbekistan fares better", after what China's customs tell of its trade with Kazakhstan: nothing more of what they count. */
export const tellsOfAnother = ({ mentions }: View, { reporter, partner }: Pair): boolean =>
  reporter !== null &&
  partner !== null &&
  mentions.some(({ code, isOffice }) => !isOffice && isOneOfFive(code) && code !== reporter && code !== partner)

/** Whether a state is named by its customs or statistics. */
export const isCounting = (tokens: View['tokens'], { isOffice, code, from, to }: Mention): boolean =>
  isOffice &&
  /^[A-Z]{3}$/.test(code) &&
  tokens
    .slice(Math.max(0, from - 6), to + 6)
    .some(({ text, senses }) => senses.some(({ kind }) => kind === 'inst') && counts.test(text))

const officeNamed = (tokens: View['tokens'], mentions: View['mentions']): string | null =>
  mentions.find((mention) => isCounting(tokens, mention))?.code ?? null

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
    (office === pair.partner || (office === HOME && isOneOfFive(pair.partner))) &&
    pair.reporter === last.any.reporter &&
    pair.partner === last.any.partner
    ? { reporter: pair.partner, partner: pair.reporter }
    : pair
}

const otherFlow: Readonly<Record<string, string>> = { exports: 'imports', imports: 'exports' }

/** "China's customs tell of exports of 28 bn; Kazakhstan's statistics show imports of 15": the same goods as the other side counts them. */
export const asMirrored = (
  { tokens, mentions }: View,
  scope: { readonly from: number; readonly to: number },
  kind: Kind,
  pair: Pair,
  last: { readonly any: Pair; readonly kind: string | null },
): Pair => {
  const isMirror =
    kind.indicator === kind.kind &&
    last.kind !== null &&
    otherFlow[last.kind] === kind.kind &&
    pair.reporter === last.any.reporter &&
    pair.partner === last.any.partner &&
    pair.partner !== null &&
    officeNamed(tokens, within(mentions, scope.from, scope.to)) === pair.partner
  return isMirror ? { reporter: pair.partner, partner: pair.reporter } : pair
}
