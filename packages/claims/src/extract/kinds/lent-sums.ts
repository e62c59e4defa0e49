import type { Draft } from '../draft-claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Pair } from '../parties/pair.ts'
import { has } from '../tokens.ts'
import { clauseEnd, type View } from '../view.ts'
import { isMoney, type Kind } from './kind.ts'

/** The last loan, grant or gift that was told of. */
export type Lent = { readonly pair: Pair; readonly value: number; readonly unit: string }

/** A loan, a grant or other aid, said in the clause of its sum; what a bank gives is lent. */
export const isLent = ({ tokens }: View, { from, to }: Quantity, { topic }: Kind): boolean =>
  tokens.slice(Math.max(0, from - 14), to + 8).some((token) => has(token, 'loan')) ||
  has(tokens[topic?.at ?? -1], 'loan') ||
  // "for its construction in Kyrgyzstan in the form of a loan"
  tokens.slice(to, clauseEnd(tokens, to, to + 14)).some((token) => has(token, 'loan')) ||
  ((has(tokens[topic?.at ?? -1], 'allots') ||
    tokens.slice(Math.max(0, from - 3), from).some((token) => has(token, 'allots'))) &&
    tokens.slice(0, to + 6).some(({ text }) => /bank|банк|银行/.test(text)))

const given = /^(deal_value|agreements_value|project_cost)$/

/** "A grant of 450 m yuan. Of this, 350 m will go to roads": a sum that is no greater and has no name of its own. */
export const isPartOfLent = (
  { mentions }: View,
  quantity: Quantity,
  { indicator }: Draft,
  { topic }: Kind,
  lent: Lent,
): boolean =>
  new Set(mentions.flatMap(({ isOffice, code }) => (isOffice ? [] : [code]))).size < 2 &&
  given.test(indicator) &&
  topic?.kind !== 'cost' &&
  quantity.unit === lent.unit &&
  // "grants of 204 m in 2021 and 360 m in 2022"
  ((topic === null && mentions.length === 0) || quantity.value <= lent.value)

export const lentAfter = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  claim: Draft | undefined,
  last: Lent | null,
): Lent | null => {
  if (claim === undefined || claim.unit === null || !isMoney(claim.unit)) return last
  const { reporter, partner, value, unit } = claim
  if (claim.indicator === 'other' && kind.kind !== 'debt' && isLent(view, quantity, kind))
    return { pair: { reporter, partner }, value, unit }
  return last?.unit === unit ? null : last
}

/** "$18 bn of that went to Uzbekistan": of what was lent to many, who of them got it. */
export const receiverOf = ({ mentions }: View, pair: Pair): Pair => {
  if (pair.partner !== 'C5' && pair.partner !== 'WLD') return pair
  const named = mentions.filter(({ form, code, isOffice }) => form === 'area' && !isOffice && code !== pair.reporter)
  const [one] = named
  return one && /^[A-Z]{3}$/.test(one.code) && named.every(({ code }) => code === one.code)
    ? { ...pair, partner: one.code }
    : pair
}
