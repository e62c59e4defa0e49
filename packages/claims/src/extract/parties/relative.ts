import type { Kind } from '../kinds/kind.ts'
import { flowOf, isTrade } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './naming/mentions.ts'
import { nobody, type Pair } from './pair.ts'
import { pairFor } from './parties.ts'
import { attachedTo, isCountry } from './shares/share-whole.ts'
import type { LastPairs } from './told-before/last-pairs.ts'

const subject = /^(котор(ый|ая|ое|ые)|як(ий|а|е|і)|which|that)$/
const owner = /^(котор(ого|ой|ых)|як(ого|ої|их)|чий|чия|чиё|чье|чьи|чьё|чия|чиє|чиї|чей|чья|whose)$/

/** Where the relative clause of a number opens: its pronoun, and the sign before it; no number and no other clause between. */
const opening = (
  view: View,
  quantity: Quantity,
): { readonly at: number; readonly end: number; readonly isOwner: boolean } | null => {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 24); at -= 1) {
    const token = view.tokens[at]
    if (!token || isSign(token, ',;.:()—') || view.quantities.some(({ from, to }) => at >= from && at < to)) return null
    const isOwner = owner.test(token.text)
    if (!isOwner && !subject.test(token.text)) continue
    let end = at
    while (isOwner && end > at - 3 && !isSign(view.tokens[end - 1], ',')) end -= 1
    return { at, end: isSign(view.tokens[end - 1], ',') ? end - 1 : at, isOwner }
  }
  return null
}

/** The trade that the words right before a place name, with the two that it is of. */
const tradeBefore = (view: View, kind: Kind, end: number): Pair | null => {
  const head = view.heads.findLast(({ at, kind: of, isVerb }) => at < end && at >= end - 9 && !isVerb && isTrade(of))
  if (!head || flowOf(head.kind) !== flowOf(kind.kind)) return null
  const attached = attachedTo(view, head.at, false, 0, end)
  const last = attached.at(-1)
  // Between what belongs to the word and the clause nothing else stands.
  if (!last || end - Math.max(last.to, head.at + 1) > 1) return null
  const pair = pairFor(head.kind, attached, nobody)
  return pair.reporter === null ? null : pair
}

const demonstrative = /^(该|这一|此|this|that|эт(от|а|о|и)|ц(ей|я|е|і))$/

/** "46 % of China's trade with the five; this trade rose to 95 bn", 该贸易额: the whole, of which a part was told. */
const wholeAgain = (view: View, { topic }: Kind, { from }: Quantity, whole: Pair | null): Pair | null =>
  whole !== null && topic !== null && topic.at < from && demonstrative.test(view.tokens[topic.at - 1]?.text ?? '')
    ? whole
    : null

/** "Part of China's trade with the five, which rose to 95 bn", "Uzbekistan, whose exports …": of what stands right before. */
export const relativePair = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  tail: number,
  last: LastPairs,
): Pair | null => {
  const isCapital = kind.kind.startsWith('fdi')
  if (!(isTrade(kind.kind) || isCapital) || kind.indicator === 'share') return null
  const clause = opening(view, quantity)
  if (isCapital && clause?.isOwner !== true) return null
  if (clause === null) return wholeAgain(view, kind, quantity, last.whole)
  const inside = view.mentions.filter(({ from, to }) => from > clause.end && to <= tail)
  const isAct = kind.topic?.isVerb === true && kind.topic.at > clause.at
  if (!clause.isOwner && !isAct) return inside.some(isCountry) ? null : tradeBefore(view, kind, clause.end)
  const before = view.mentions.findLast(({ to }) => to <= clause.end)
  if (!before || !isCountry(before) || clause.end - before.to > (before.isPossessive ? 2 : 0)) return null
  const one: Mention = { ...before, role: 'bare', form: 'area', isPossessive: false, isPartnerOf: false }
  // "Nobody invests more in Europe than China, whose …": in a group that has no code
  const isElsewhere =
    isCapital && view.mentions.some(({ code, form, role }) => code === '-' && form === 'area' && role === 'in')
  return pairFor(kind.kind, [one, ...inside], isElsewhere ? nobody : last.any)
}
