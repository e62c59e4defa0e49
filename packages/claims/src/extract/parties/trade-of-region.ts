import type { Draft } from '../draft-claim.ts'
import type { Kind } from '../kinds/kind.ts'
import { isTrade } from '../kinds/topics.ts'
import type { Mention } from './mentions.ts'
import { isCentral, type Pair } from './pair.ts'

/** The trade of a region that was told as a whole, and the member of whose flows one was told after it. */
export type RegionTrade = { readonly pair: Pair; readonly member: string | null; readonly flows: number }

const memberIn = ({ reporter, partner }: Pair): string | null =>
  [reporter, partner].find((code) => isCentral(code) && code !== 'C5') ?? null

export const regionAfter = (last: RegionTrade | null, draft: Draft, { kind }: Kind): RegionTrade | null => {
  if (!isTrade(kind) || draft.indicator === 'share') return last
  const { reporter, partner, flow } = draft
  const isOfRegion = reporter === 'C5' || partner === 'C5'
  if (flow === 'total') return isOfRegion ? { pair: { reporter, partner }, member: null, flows: 0 } : null
  const member = memberIn(draft)
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
