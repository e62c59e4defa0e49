import type { Draft } from '../draft-claim.ts'
import type { Kind } from '../kinds/kind.ts'
import { isTrade } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { ALONE, isCentral } from '../parties/pair.ts'
import { isOfGoods } from '../parties/shares/goods-of.ts'
import { has, isSign } from '../tokens.ts'
import { clauseEnd, type View } from '../view.ts'
import { directionOf } from './moving-flow.ts'

/** The words of a clause around a number, up to the nearest signs on both sides. */
const clauseOf = ({ tokens }: View, { from, to }: Quantity) => {
  const start = tokens.slice(0, from).findLastIndex((token) => isSign(token, ',;.，；。:：')) + 1
  return { start, end: clauseEnd(tokens, to, Math.min(tokens.length, to + 8)) }
}

const isCarried = /^(freight|containers|trains|gas)$/

const isNoMarket =
  /^(fdi|debt|stake|companies|freight|containers|trains|gas|production|output|capacity|reserves|gdp|budget|mix|jobs|counts)/

/** "Through Kazakhstan go 85 % of what China sends to Europe": of who sends it, on to where no one state is named. */
const sentAcross = (view: View, { kind }: Kind, start: number, end: number): string | null => {
  const own = view.mentions.filter(({ from, to, isOffice }) => from >= start && to <= end && !isOffice)
  const line = own.find(({ form, code }) => form === 'pair' && /^[A-Z]{3}-$/.test(code))
  if (line && (isTrade(kind) || kind === 'freight')) return line.code.slice(0, 3)
  const isAcross = own.some(({ role, code, form }) => role === 'through' && (isCentral(code) || form === 'country'))
  const isOnward = own.some(({ code, form, role }) => code === '-' && form === 'area' && role === 'to')
  const from = own.find(({ code, role }) => /^[A-Z]{3}$/.test(code) && !isCentral(code) && role !== 'through')
  return isAcross && isOnward && from ? from.code : null
}

/** A share as the typed form tells it: of the world's product nobody's with nobody, of imports of who takes the goods in. */
export const shareForm = (view: View, quantity: Quantity, kind: Kind, draft: Draft): Draft => {
  const { indicator, reporter, partner, flow } = draft
  if (indicator !== 'share') return draft
  if (partner === ALONE && !isTrade(kind.kind) && !isCarried.test(kind.kind)) return { ...draft, flow: null }
  const { start, end } = clauseOf(view, quantity)
  const sender = sentAcross(view, kind, start, clauseEnd(view.tokens, end + 1, view.tokens.length))
  if (sender !== null) return { ...draft, reporter: sender, partner: ALONE, flow: null }
  // What a state sells abroad is no part of what others sell there.
  if (
    flow === 'export' &&
    isCentral(reporter) &&
    partner !== null &&
    kind.topic === null &&
    isOfGoods(view, start, end, partner)
  )
    return { ...draft, flow: null }
  const isSold =
    reporter !== null &&
    flow !== 'total' &&
    !isCentral(reporter) &&
    isCentral(partner) &&
    !isNoMarket.test(kind.kind) &&
    !(kind.kind === 'exports' && kind.topic !== null) &&
    isOfGoods(view, start, end, reporter)
  if (isSold) return { ...draft, reporter: partner, partner: reporter, flow: flow === 'import' ? flow : null }
  const isReceiver = isCentral(reporter) && partner === 'CHN'
  if (!isReceiver) return draft
  // "15 % of the gas that China needs": of what the receiver takes, and no trade
  const words = view.tokens.slice(start, end)
  const isNeed = words.some((token) => has(token, 'need'))
  const isTakenIn =
    flow === 'import' && (directionOf(view, draft) === 'export' || words.some(({ text }) => text === '占我国'))
  return isTakenIn || isNeed ? { ...draft, reporter: partner, partner: reporter, flow: isTakenIn ? flow : null } : draft
}
