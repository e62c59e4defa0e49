import { flowOf } from '../../kinds/topics.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { coded, isCentral, isOneOfFive, type Pair } from '../pair.ts'
import { headsNobody } from './behind-colon.ts'
import { capital, type Leader } from './leaders.ts'

/** In whose place of the leader's two another of a list stands. */
export const placeOf = (
  view: View,
  { draft, kind, owner, isSeller, isAct }: Leader,
  isAmongOthers: boolean,
): ((code: string) => Pair) => {
  const { reporter, partner } = draft
  const named = view.mentions.find(({ isPartnerOf, form }) => isPartnerOf && form === 'area')?.code ?? owner
  const flow = flowOf(kind.kind)
  const isOfSellers = isSeller || view.tokens.some((token) => has(token, 'seller'))
  const isOfBuyers = view.tokens.some((token) => has(token, 'buyer'))
  const isFirstPlace =
    (flow === 'export' && isOfSellers) || (flow === 'import' && isOfBuyers && !isOfSellers && named === null)
  // "Литва купила на 14 млн, Турция — на 3": who stands as the first one stood.
  const roleOf = (whose: string | null): Mention['role'] | null =>
    view.mentions.find(({ code: each, isOffice }) => each === whose && !isOffice)?.role ?? null
  const isAsFirst =
    isAct && roleOf(reporter) === 'bare' && roleOf(partner) !== 'bare' && !isOfBuyers && !isOfSellers && named === null
  // "Chinese investment: Kazakhstan 1.3 bn, Uzbekistan 0.9 bn": whose it is stands before the colon
  const colon = view.tokens.findIndex((token) => isSign(token, ':：'))
  const isGiver = view.mentions.some(({ code, to }) => code === reporter && to <= colon)
  return (one) => {
    const code = coded(one)
    // "China invested 24 bn in the region, including Kazakhstan 15": where of all the places.
    const isPlaceOf =
      capital.has(kind.kind) && (partner === 'C5' || isGiver) && isOneOfFive(code) && !isCentral(reporter)
    if (isPlaceOf) return { reporter, partner: code }
    if (isAsFirst && roleOf(one) === 'bare') return { reporter: code, partner }
    if (isFirstPlace && partner !== 'WLD') return { reporter: code, partner }
    if (named !== null && named !== code && flow !== null)
      return named === partner && flow !== 'total' ? { reporter: code, partner } : { reporter: named, partner: code }
    const isOfNobody = (partner ?? 'WLD') === 'WLD' && isCentral(reporter) && isCentral(code) && headsNobody(view)
    if (isOfNobody && flow !== null) return { reporter: code, partner }
    // "Chinese capital in Kazakhstan was 7 bn, in Uzbekistan 4.5, in Tajikistan 1.9": into each
    const isInto = /^(to|in|on)$/.test(roleOf(one) ?? '') && roleOf(partner) === roleOf(one)
    if (capital.has(kind.kind))
      return isCentral(code) && code !== partner && (isInto || !isAmongOthers)
        ? { reporter, partner: code }
        : { reporter: code, partner }
    const isOfOneSide =
      isCentral(code) && isCentral(reporter) && partner !== null && partner !== 'WLD' && !isCentral(partner)
    if (isOfOneSide && !isAmongOthers) return { reporter: code, partner }
    return { reporter, partner: code }
  }
}
