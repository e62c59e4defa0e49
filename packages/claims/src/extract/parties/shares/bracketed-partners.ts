import type { Head } from '../../heads.ts'
import { flowOf } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import { clauseEnd, type View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { HOME, type Pair } from '../pair.ts'
import { pairFor } from '../parties.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'
import { isCountry } from './share-whole.ts'

/** "(20 %)", "(20 % of trade)": in brackets that hold no other number. */
const isBracketed = ({ tokens, closings }: View, { from, to, unit, isSigned }: Quantity): boolean =>
  unit === 'percent' &&
  !isSigned &&
  isSign(tokens[from - 1], '(（') &&
  (closings[from - 1] ?? -1) - to <= 3 &&
  tokens.slice(to, closings[from - 1]).every(({ number, text }) => number === undefined && text !== ',')

/** «Основные покупатели нефти: Италия — 30 %, Китай — 12 %» */
const isTraded = ({ tokens }: View, { from, unit, isSigned }: Quantity): boolean =>
  unit === 'percent' && !isSigned && isSign(tokens[from - 1], '-') && tokens.slice(0, from).some(isTrader)

const isTrader = (token: Token): boolean => has(token, 'buyer') || has(token, 'seller')

const partnerAt = (view: View, quantity: Quantity): Mention | undefined =>
  isBracketed(view, quantity) || isTraded(view, quantity)
    ? view.mentions.find((mention) => mention.to === quantity.from - 1 && isCountry(mention))
    : undefined

/** The countries that stand each before a per cent in brackets: "to China (42 %), Uzbekistan (35 %)". */
export const partnersIn = (view: View): readonly Mention[] =>
  view.quantities.flatMap((quantity) => partnerAt(view, quantity) ?? [])

const topics = /^(trade_turnover|foreign_trade|exports|imports|fdi|debt|market|jobs|companies|stake|deal|gas|freight)/

/** «Основные покупатели нефти — Италия (30 %) и Китай (12 %)»: parts of what is sold to them; of sellers, of what is bought from them. */
const ofTraders = ({ tokens }: View, until: number): Head | undefined => {
  const at = tokens.findLastIndex((token, place) => place < until && isTrader(token))
  return at < 0 ? undefined : { at, kind: has(tokens[at], 'seller') ? 'imports' : 'exports', isVerb: false }
}

/** The flow of which such a list tells the parts, or null. */
export const flowOfPartners = (view: View, quantity: Quantity): Head | null => {
  if (partnerAt(view, quantity) === undefined) return null
  const partners = partnersIn(view)
  const [first, last] = [partners[0]?.from ?? 0, partners.at(-1)?.to ?? 0]
  const traders = ofTraders(view, first)
  if (traders) return traders
  const head =
    view.heads.findLast(({ at, kind }) => at < first && topics.test(kind)) ??
    view.heads.find(
      ({ at, kind }) => at > last && at < clauseEnd(view.tokens, last + 3, last + 9) && topics.test(kind),
    ) ??
    // "China (20 % of trade) and Russia (16 %)"
    view.heads.find(({ at, kind }) => at > first && at < last && topics.test(kind))
  return partners.length > 1 && head && flowOf(head.kind) !== null ? head : null
}

/** Each of the list is a partner of whose flow it is. "Our country" that sends to China is not China. */
export const bracketedPartner = (view: View, quantity: Quantity, kind: string, last: LastPairs): Pair | null => {
  const partner = partnerAt(view, quantity)
  if (partner === undefined || flowOfPartners(view, quantity) === null) return null
  const partners = partnersIn(view)
  const others = view.mentions.filter((mention) => !partners.includes(mention))
  const named = others.length > 0 ? pairFor(kind, others, last.any).reporter : null
  const known = named ?? last.whole?.reporter ?? last.any.reporter
  const isOneOfThem = known !== null && partners.some(({ code }) => code === known)
  return { reporter: isOneOfThem ? HOME : known, partner: partner.code }
}
