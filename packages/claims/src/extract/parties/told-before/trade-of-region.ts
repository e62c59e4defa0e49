import type { Draft } from '../../draft-claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { memberIn, type Pair } from '../pair.ts'
import type { LastPairs } from './last-pairs.ts'

/** The trade of a region that was told as a whole, and the member of whose flows one was told after it. */
export type RegionTrade = { readonly pair: Pair; readonly member: string | null; readonly flows: number }

export const regionAfter = (last: RegionTrade | null, draft: Draft, { kind }: Kind): RegionTrade | null => {
  if (!isTrade(kind) || draft.indicator === 'share') return last
  const { reporter, partner, flow } = draft
  const isOfRegion = reporter === 'C5' || partner === 'C5'
  const member = memberIn(draft)
  if (flow === 'total' && isOfRegion) return { pair: { reporter, partner }, member: null, flows: 0 }
  // Once its total is told a member is what the text tells of.
  if (flow === 'total') return last === null || member === null ? null : { ...last, member, flows: 2 }
  return last === null || member === null
    ? last
    : { ...last, member, flows: member === last.member ? last.flows + 1 : 1 }
}

/** "Imports from Kazakhstan may fall, and trade will still pass 100 bn": after one flow of a member trade is that of the region again. */
export const ofRegionAgain = (
  { kind, topic }: Kind,
  isOwnTopic: boolean,
  own: readonly Mention[],
  pair: Pair,
  region: RegionTrade | null,
): Pair =>
  region !== null &&
  region.flows === 1 &&
  kind === 'trade_turnover' &&
  topic !== null &&
  isOwnTopic &&
  own.every(({ form }) => form === 'both') &&
  memberIn(pair) === region.member
    ? region.pair
    : pair

/** "Trade of the region with China … Kazakhstan comes first: 30 bn, 46 % of the total": a part of what China trades with the region. */
export const partOfRegion = (
  { indicator, kind }: Kind,
  pair: Pair,
  level: LastPairs['level'],
  region: RegionTrade | null,
): Pair | null =>
  indicator === 'share' &&
  kind === 'trade_turnover' &&
  level?.kind === kind &&
  region?.pair.reporter === 'C5' &&
  region.pair.partner === pair.partner &&
  memberIn(pair) === pair.reporter &&
  pair.reporter === level.pair.reporter &&
  pair.partner === level.pair.partner
    ? { reporter: pair.partner, partner: pair.reporter }
    : null

/** "China's trade with the region was 94.8 bn. Kazakhstan accounted for 43.8": a member's part of what China trades. */
export const memberOfRegion = (
  view: View,
  { from, unit }: Quantity,
  { kind, indicator }: Kind,
  pair: Pair,
  region: RegionTrade | null,
): Pair | null => {
  const other = region?.pair.reporter ?? null
  if (region?.pair.partner !== 'C5' || indicator === 'share' || unit === 'percent' || !isTrade(kind)) return null
  const one = view.mentions.findLast(({ to, code, isOffice }) => to <= from && !isOffice && code === pair.reporter)
  const isPart =
    one !== undefined &&
    from - one.to <= 4 &&
    view.tokens.slice(one.to, from).some((token) => has(token, 'share') || has(token, 'fallson'))
  return isPart && pair.partner === other && memberIn(pair) === pair.reporter && pair.reporter !== null
    ? { reporter: other, partner: pair.reporter }
    : null
}
