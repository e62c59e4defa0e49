import { isAside } from '../aside.ts'
import type { Head } from '../heads.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isHeldAgainst } from '../times/tie-periods.ts'
import type { When } from '../times/when.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Kind, LastKind } from './kind.ts'
import type { Topic } from './topics.ts'

const isIntoProject = (view: View, { to }: Quantity): boolean =>
  view.heads.some(({ kind, at, isVerb }) => kind === 'project' && !isVerb && at > to && at <= to + 4)

/** "put $238 million into the sector" is investment, "into one Kyrgyz project" a deal. */
export const putInto = (view: View, quantity: Quantity, when: When): Kind | null => {
  const isPut =
    /^(put|pump(ed|ing)?|plough(ed|ing)?|plow(ed|ing)?|funnell?ed|channell?ed|sunk|pumps)$/.test(
      view.tokens[quantity.from - 1]?.text ?? '',
    ) && view.tokens.slice(quantity.to, quantity.to + 3).some(({ text }) => text === 'into')
  if (!isPut) return null
  if (isIntoProject(view, quantity)) return { indicator: 'deal_value', kind: 'deal', topic: null }
  const isIn =
    when.isOwn &&
    when.start !== null &&
    when.kind !== 'date' &&
    !(when.kind === 'since' && view.tokens.some((token) => has(token, 'cumulative')))
  return { indicator: isIn ? 'fdi_flow' : 'fdi_stock', kind: 'fdi', topic: null }
}

/** "took 49 % of the station, an investment of $345 million": what a part of one thing was bought for. */
export const isOfStake = (view: View, quantities: readonly Quantity[], index: number, { at }: Topic): boolean =>
  quantities[index - 1]?.unit === 'percent' &&
  at > (quantities[index - 1]?.to ?? 0) &&
  view.tokens[at - 1]?.text === 'an'

const isOfCapital = ({ kind }: Head): boolean => kind.startsWith('fdi')

/** "put in 15.6 bn, against 14.8 bn in 2017": what a sum is held against is of the same thing. */
export const asBefore = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { money }: LastKind,
): Kind | null => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!quantity || !money || before?.unit !== quantity.unit) return null
  const isAgainst = money.kind === 'fdi' && isHeldAgainst(view, quantity)
  // "The plant costs 467 m, of which 160 m has been put in": a part of what it costs
  const isSpent = money.kind === 'cost' && isAside(view, quantities, index) && view.heads.some(isOfCapital)
  return isAgainst || isSpent ? { ...money, topic: null } : null
}
