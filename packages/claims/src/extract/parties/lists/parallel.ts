import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, isOneOfFive, type Pair, withPart } from '../pair.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'
import { owned } from '../what-is-left-open.ts'
import { isStandalone } from './list-line.ts'
import { comesBefore, isFirst, isListedPartner, isRanked, ownerOfRank } from './rank.ts'

const isNamed = ({ form, role, isOffice, code }: Mention): boolean =>
  (form === 'area' || form === 'capital') && role === 'bare' && !isOffice && /^[A-Z]{3}$/.test(code)

const isTradedWith = ({ form, role, isOffice, code }: Mention): boolean =>
  form === 'area' && role === 'with' && !isOffice && /^[A-Z]{3}$/.test(code)

/** "China was its top partner with 12 bn, followed by Russia with 11": a rank among the partners of whom the text speaks of. */
export const rankedPair = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  own: readonly Mention[],
  { any, whole, owner: known = null, kind: told }: LastPairs,
): Pair | null => {
  // "second is China, which imported 1.5 bn of its goods": told by a verb of its own
  const isOwnAct = kind.topic?.isVerb === true && told !== null && isTrade(told) && told !== kind.kind
  if (!isTrade(kind.kind) || isOwnAct) return null
  const listed = isListedPartner(view, quantity, kind.topic?.at ?? -1)
    ? own.findLast((mention) => isNamed(mention) && mention.to <= quantity.from)
    : undefined
  if (listed && any.reporter !== null && listed.code !== any.reporter)
    return { reporter: any.reporter, partner: listed.code }
  const first = firstPartner(view, quantity, kind, own, any)
  if (first !== null) return first
  const isPartners = kind.topic === null && view.tokens.some((token) => has(token, 'partner'))
  if (!isPartners && !isRanked(view, quantity)) return null
  const others = own.filter((mention) => (isNamed(mention) || isTradedWith(mention)) && !comesBefore(view, mention))
  // 俄罗斯排在第二,与乌贸易额50亿: with whom the next of a rank trades
  const next = others.find((mention) => isNamed(mention) && !isCentral(mention.code))
  const beside = next && others.find((mention) => mention.role === 'with' && isCentral(mention.code))?.code
  const one = beside ? next : (others.findLast((mention) => mention.to <= quantity.from) ?? others[0])
  const named = isPartners
    ? view.mentions.find(({ isPartnerOf, form }) => isPartnerOf && form === 'area')?.code
    : undefined
  const owner = named ?? beside ?? (isPartners ? any.reporter : ownerOfRank(any, whole, one?.code ?? null, known))
  const isThird = ({ code, isOffice, from }: Mention): boolean =>
    !isOffice && !comesBefore(view, { from }) && code !== one?.code && code !== owner && /^[A-Z]{3}$/.test(code)
  if (!isPartners && own.some(isThird)) return null
  return owner == null || one === undefined || one.code === owner ? null : { reporter: owner, partner: one.code }
}

const first = /^(first|tops?|leads?|leader|перв\S*|перш\S*|лидир\S*|лідир\S*|居首|第一|首位)$/

/** "China ranks first in imports – 1.4 bn", "• South Korea — 21.7 thousand": in a text of a state's trade with all, one of its partners. */
export const oneOfAll = (
  view: View,
  quantity: Quantity,
  { kind, topic }: Kind,
  own: readonly Mention[],
  { any }: LastPairs,
): Pair | null => {
  if (!isTrade(kind) || any.partner === null || !isCentral(any.reporter) || topic?.isVerb) return null
  const named = own.filter(({ isOffice, code }) => !isOffice && /^[A-Z]{3}$/.test(code))
  const [one] = named
  if (!one || !isNamed(one) || one.to > quantity.from || named.some(({ code }) => code !== one.code)) return null
  if (one.code === any.reporter || one.ownsHead || one.isPossessive) return null
  const isLine = isStandalone(view, quantity)
  // The next line of a list of partners; one of the five beside China would be one more of who deals with it.
  if (any.partner !== 'WLD' && !(isLine && topic === null && any.partner !== 'C5' && !isCentral(one.code))) return null
  const isPlaced = view.tokens.slice(0, quantity.from).some((token) => has(token, 'rank') || first.test(token.text))
  return isPlaced || isLine || (topic === null && isTop(view, one, quantity))
    ? { reporter: any.reporter, partner: one.code }
    : null
}

/** "China has 45 million": hardly a word between who and how much. */
const isTop = ({ tokens }: View, { to }: Mention, { from }: Quantity): boolean =>
  from - to <= 2 && tokens.slice(to, from).every((token) => !has(token, 'up') && !has(token, 'down'))

/** "… to whom Uzbekistan exports most. Russia has the first place: 1.6 bn": a partner of whom the heading told with all. */
const firstPartner = (
  view: View,
  { from }: Quantity,
  { topic }: Kind,
  own: readonly Mention[],
  any: Pair,
): Pair | null => {
  const isOpen = any.reporter !== null && (any.partner === null || any.partner === 'WLD')
  const [one, more] = own.filter(
    (mention) =>
      mention.to <= from &&
      // «первая строка у России»
      (isNamed(mention) || (view.tokens[mention.from - 1]?.text === 'у' && isNamed({ ...mention, role: 'bare' }))),
  )
  return isOpen && topic === null && isFirst(view, from) && one && !more && one.code !== any.reporter
    ? { reporter: any.reporter, partner: one.code }
    : null
}

/** "34 % of its trade. That is 5 bn": what the share before comes to. */
export const thatIs = (view: View, { from }: Quantity, kind: Kind, { level }: LastPairs): Pair | null =>
  kind.topic === null &&
  isTrade(kind.kind) &&
  level &&
  /^(это|це|that|this|这)$/.test(view.tokens[0]?.text ?? '') &&
  from <= 4
    ? level.pair
    : null

/** "Кыргызстан — 22,7 млрд", "третє місце посів Узбекистан (13,8 млрд)": of the trade that is told of, the part of one more country. */
export const nextOfTrade = (kind: Kind, own: readonly Mention[], { any }: LastPairs): Pair | null => {
  if (kind.topic !== null || !isTrade(kind.kind) || any.reporter === null || any.partner === null) return null
  const named = own.filter(({ isOffice, code, form }) => !isOffice && code !== '-' && form !== 'both')
  const [one] = named
  if (!one || named.some(({ code }) => code !== one.code) || !isNamed(one) || !isCentral(one.code)) return null
  const isOfOther = [any.reporter, any.partner].some((code) => isCentral(code) && code !== one.code)
  const isOfOne = any.reporter === one.code || any.partner === one.code
  return isOfOther && !isOfOne && one.code !== 'C5' ? withPart(any, one.code) : null
}

/** "китайский экспорт — 1,4 млрд, таджикский — 108 млн": the same flow of the other one. */
export const ofOther = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  own: readonly Mention[],
  { any }: LastPairs,
): Pair | null => {
  const [one, other] = own
  if (!one || other || one.form !== 'adj' || !/^(exports|imports)$/.test(kind.kind) || any.partner !== one.code)
    return null
  const next = view.tokens[one.to]
  const isAlone = one.to === quantity.from || (isSign(next, '-') && one.to + 1 === quantity.from)
  return isAlone ? { reporter: one.code, partner: any.reporter } : null
}

/** "Russia delivered 38 and Kazakhstan 4": the second stands where the first stood. */
export const alongside = (
  kind: Kind,
  before: readonly Mention[],
  own: readonly Mention[],
  { any, kind: lastKind }: LastPairs,
  beforeAt: number,
): Pair | null => {
  const [one, other] = own.filter(isNamed)
  const [first, second] = before.filter(isNamed)
  const isOwnTopic = (kind.topic?.at ?? -1) >= beforeAt && kind.topic?.isVerb !== true
  if (!one || other || !first || second || isOwnTopic || lastKind !== kind.kind) return null
  if (own.some((mention) => mention !== one && mention.role !== 'bare')) return null
  // A state of the region is a part of it, and no other beside who deals with it.
  if (any.partner === 'C5' && isCentral(one.code)) return null
  if (any.reporter === first.code && any.partner !== one.code) return { reporter: one.code, partner: any.partner }
  if (any.partner === first.code && any.reporter !== one.code) return { reporter: any.reporter, partner: one.code }
  return null
}

/**
 * Trade after capital of the same two: told as the trade of the two was before, else as that of the state to which the
 * capital came.
 */
export const asTraded = (view: View, kind: Kind, last: LastPairs): LastPairs => {
  const { any, trade, level } = last
  // What the world invests in a state says nothing of with whom it trades.
  if (isTrade(kind.kind) && any.reporter === 'WLD' && isCentral(any.partner))
    return { ...last, any: { reporter: any.partner, partner: null } }
  if (!isTrade(kind.kind) || !level?.kind || !owned.has(level.kind) || kind.indicator === 'share') return last
  // "Exports of solar panels reached 2.9 GW, worth 290 m": the level before is of the same flow, by whatever it is measured.
  const head = kind.topic
  if (level.kind === 'capacity' && head && view.quantities.filter(({ from }) => from > head.at).length > 1) return last
  const turned: Pair = { reporter: any.partner, partner: any.reporter }
  const isTurned = trade
    ? trade.reporter === turned.reporter
    : isOneOfFive(turned.reporter) && view.source.language !== 'zh' && turned.partner !== null
  return isTurned ? { ...last, any: turned } : last
}

/** What goes on about the same thing goes on about the same two in the same order. */
export const asTold = (kind: Kind, last: LastPairs): LastPairs => {
  const { level, any } = last
  const isTurned =
    level?.kind === kind.kind &&
    !/^(agreements|contract|market)$/.test(kind.kind) &&
    level.pair.reporter === any.partner &&
    level.pair.partner === any.reporter
  return level && isTurned ? { ...last, any: level.pair } : last
}

/** "В том числе казахстанской — 0,4 млн тонн, российской — 2,2": of what went to the same, the part that came from another. */
export const ofOrigin = (
  view: View,
  { from }: Quantity,
  kind: Kind,
  own: readonly Mention[],
  { any }: LastPairs,
): Pair | null => {
  const one = own.findLast((mention) => mention.form === 'adj' && mention.to <= from)
  const isAlone = one !== undefined && from - one.to <= 1 && (one.to === from || isSign(view.tokens[one.to], '-'))
  return isAlone &&
    kind.topic === null &&
    /^(freight|gas)$/.test(kind.kind) &&
    any.partner !== null &&
    any.partner !== one.code
    ? { reporter: one.code, partner: any.partner }
    : null
}

/** "На Китай пришлось 4,56 млрд, на Россию — 4,05 млрд": of the trade that was told of, that with another. */
export const fallenOn = (view: View, kind: Kind, own: readonly Mention[], { any, whole }: LastPairs): Pair | null => {
  const onto = own.filter(({ role, isOffice, code }) => role === 'on' && !isOffice && /^[A-Z]{3}$/.test(code))
  const [one] = onto
  const isPart = kind.topic === null && isTrade(kind.kind) && view.tokens.some((token) => has(token, 'fallson'))
  const owner = whole?.reporter ?? any.reporter
  if (!one || onto.length > 1) return null
  // "Of 23 bn of investment 6 fell to China": whose capital, in the state that the sum before is of
  const host = [any.partner, any.reporter].find(isCentral)
  const isCapital = kind.kind.startsWith('fdi') && kind.indicator !== 'share' && !isCentral(one.code)
  if (isCapital && host && view.tokens.some((token) => has(token, 'fallson')))
    return { reporter: one.code, partner: host }
  // "X and Y together sold China 9.9 bn, of which 8.6 fell to X"
  const isOfSellers = kind.kind === 'exports' && view.tokens.some((token) => has(token, 'fallson'))
  if (isOfSellers && any.reporter === null && any.partner !== null && isCentral(one.code) !== isCentral(any.partner))
    return { reporter: one.code, partner: any.partner }
  if (!isPart || owner === null) return null
  if (owner === one.code) return kind.kind === 'exports' && any.reporter === owner ? any : null
  // Among parts of others, a state of Central Asia is one more partner.
  const isAmongOthers = view.mentions.some(
    ({ role, code }) => role === 'on' && /^[A-Z]{3}$/.test(code) && !isCentral(code),
  )
  const isOneSide = whole === null && isCentral(one.code) && any.partner !== 'WLD' && !isAmongOthers
  return isOneSide ? withPart(any, one.code) : { reporter: owner, partner: one.code }
}
