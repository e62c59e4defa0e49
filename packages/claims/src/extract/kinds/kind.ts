import type { Claim, Flow, Indicator } from '../claim.ts'
import type { Topic } from './topics.ts'

/** What a number is: its indicator, and the kind of thing at its head, by which its parties are read. */
export type Kind = {
  readonly indicator: Indicator
  readonly kind: string
  readonly topic: Topic | null
  /** What is counted, where a sum may be told of it later. */
  readonly of?: 'projects'
}

export type GoodsFlow = 'exports' | 'imports'

export const isGoodsFlow = (kind: string): kind is GoodsFlow => kind === 'exports' || kind === 'imports'

/** What was spoken of last, for numbers whose own words do not say. */
export type LastKind = {
  readonly money: Kind | null
  readonly any: Kind | null
  readonly rate: Kind | null
  readonly flow?: Flow | null
  /** The two flows whose sums were told last, the last one last. */
  readonly flows?: readonly GoodsFlow[]
  /** The last two sums were one flow as its two sides count it. */
  readonly isCountedTwice?: boolean
  /** What the text is about on the whole. */
  readonly main?: Kind | null
}

export const noKind: LastKind = { money: null, any: null, rate: null }

/** A currency by its ISO 4217 code; TEU are containers. */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit) && unit !== 'TEU'

const unplaced = (kind: Kind | null): Kind | null => kind && { ...kind, topic: null }

/** What was spoken of, without the places of its words, which mean nothing in the next sentence. */
export const offPlace = ({ money, any, rate, ...rest }: LastKind): LastKind => ({
  ...rest,
  money: unplaced(money),
  any: unplaced(any),
  rate: unplaced(rate),
})

/** "A third of the year's investment is China's. It came to 112 m": the sum of which a part or a growth was told. */
export const sumOfCapital = (
  isRate: boolean,
  { kind, topic }: Kind,
  { period_start: start, period_end: end }: Pick<Claim, 'period_start' | 'period_end'>,
): Kind | null =>
  isRate && kind === 'fdi' && topic ? { indicator: start === end ? 'fdi_stock' : 'fdi_flow', kind, topic: null } : null

/** The last two flows after one more number, the last one last. */
export const flowsAfter = (
  told: readonly GoodsFlow[] = [],
  { indicator }: Kind,
  unit: string | null,
): readonly GoodsFlow[] =>
  isMoney(unit) && isGoodsFlow(indicator) ? [...told.filter((flow) => flow !== indicator), indicator] : told

/** What money of a kind of trade is. */
export const moneyOf = (kind: string): Indicator =>
  kind === 'exports' || kind === 'imports' ? kind : kind.startsWith('balance') ? 'trade_balance' : 'trade_turnover'
