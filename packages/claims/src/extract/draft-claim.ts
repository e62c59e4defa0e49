import { isAside } from './aside.ts'
import type { Claim, Indicator, Status } from './claim.ts'
import { flowFor } from './claim-flow.ts'
import { isGoal } from './goals.ts'
import { isAbsoluteChange } from './kinds/absolute-change.ts'
import { kindOf } from './kinds/classify.ts'
import type { Kind } from './kinds/kind.ts'
import { shareKind } from './kinds/share-kind.ts'
import { isTrade } from './kinds/topics.ts'
import { isYetToBe } from './kinds/yet-to-be.ts'
import type { Memory } from './memory.ts'
import { isPlannedAnew, isStart, statusOf } from './modality.ts'
import type { Quantity } from './numbers/quantity.ts'
import { ofShop } from './parties/beyond-trade/shop.ts'
import { followerOf } from './parties/lists/followers.ts'
import { inOrder } from './parties/lists/in-order.ts'
import type { Follower, Leader } from './parties/lists/leaders.ts'
import { memberInstead } from './parties/lists/member.ts'
import type { Pair } from './parties/pair.ts'
import { whoFor } from './parties/who.ts'
import { isOwed, isStated } from './settled-facts.ts'
import { statedValue } from './stated-value.ts'
import { comparisonOf, isOfYears } from './times/bases/base-period.ts'
import { baseOverSame, carriedBase } from './times/bases/carried-base.ts'
import { levelTime, ofYear } from './times/bases/level-time.ts'
import { isOfNextGoal } from './times/going-on/next-goal.ts'
import { ofFigures, twinOf } from './times/going-on/second-set.ts'
import { isPaperNamed, isSigned, signedLater } from './times/going-on/signing.ts'
import { openedIn, sinceOpening } from './times/going-on/since-opening.ts'
import { asMonths, soFar } from './times/going-on/so-far.ts'
import { ofCount, ofStock } from './times/going-on/stock-times.ts'
import { timeOf } from './times/going-on/time-goes-on.ts'
import { never, type When } from './times/when.ts'
import { whenFor } from './times/when-for.ts'
import type { View } from './view.ts'

/** What signed papers and stated costs say is so, whatever is planned with it. */
const settled = new Set<Indicator>(['project_cost', 'length', 'agreements_count', 'agreements_value'])

/** What a line or a plant costs and measures is told as it will be, where that is what the words say. */
const built = new Set<Indicator>(['project_cost', 'length'])

/** The goal is of no year that is over: "last year trade reached 13 bn, towards the goal of 20". */
const isGoalAhead = (view: View, quantity: Quantity, { kind, end }: When, date: string | null): boolean =>
  kind !== 'by' && isGoal(view, quantity) && (end ?? '') < (date ?? '9')

/** "will be 523 km long, of which 304 km lie in Kyrgyzstan": a part of what is to be, or its sum, is to be too. */
const partOf = (view: View, quantities: readonly Quantity[], index: number, { row = [] }: Memory): Status | null => {
  const last = row.at(-1)
  const isPart =
    last?.index === index - 1 &&
    built.has(last.draft.indicator) &&
    last.draft.unit === quantities[index]?.unit &&
    isAside(view, quantities, index)
  return isPart && last.draft.status !== 'actual' ? last.draft.status : null
}

export type Draft = Omit<Claim, 'span' | 'quote' | 'confidence'>

type Told = {
  readonly pair: Pair
  readonly leader: Pick<Leader, 'draft' | 'kind'>
  /** Where the text goes on to another of a list or a rank. */
  readonly follower?: Follower
  readonly whole?: Pair | null
}

/** What is told of another in the words of the leader: its time too, where it has none of its own. */
const followed = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  found: When,
  { follower, pair, whole = null, leader: { draft, kind } }: Told,
  date: string | null,
): ReturnType<typeof draftOf> => {
  const quantity = quantities[index]
  if (!quantity?.unit) return null
  const { period_start: start, period_end: end } = draft
  const when: When =
    found.isOwn && found.isLater !== true && found.start !== null
      ? found
      : { start, end, kind: start === end ? 'date' : 'plain', isOwn: follower !== undefined && start !== null }
  return {
    kind,
    pair,
    said: null,
    whole,
    when,
    ...(follower ? { follower } : {}),
    draft: {
      ...draft,
      ...pair,
      value: quantity.value,
      value_high: quantity.high,
      unit: quantity.unit,
      bound: quantity.bound,
      period_start: when.start,
      period_end: upTo(when, when, date),
      status: found.isOwn ? statusOf(view, quantities, index, found, date) : draft.status,
    },
  }
}

/** "7.3 percent a year, 2.3 points faster than": in the time of the growth. */
const asGrowth = (when: When, { told }: Memory): When =>
  told?.indicator === 'growth' && told.start !== null ? { ...when, start: told.start, end: told.end ?? null } : when

/** What holds since a time does so up to the day of the document. */
const upTo = ({ start, end }: When, { kind }: When, date: string | null): string | null =>
  end === null && kind === 'since' && start !== null && date !== null && start < date ? date : end

export const draftOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  memory: Memory,
  date: string | null,
): {
  readonly draft: Draft
  readonly kind: Kind
  readonly pair: Pair
  readonly said: Pair | null
  readonly whole: Pair | null
  readonly when: When
  readonly follower?: Follower
} | null => {
  const quantity = quantities[index]
  if (!quantity || quantity.unit === null) return null
  const found = whenFor(view, quantities, index, memory.when, memory.latest ?? memory.when)
  // "Trade trebles in seven years": a headline has the time that its text gives.
  const heard = memory.isTitle === true && found.kind === 'none' ? memory.when : found
  const follower = followerOf(view, quantities, index, memory)
  if (follower !== null)
    return followed(view, quantities, index, found, { ...follower, follower, whole: memory.whole ?? null }, date)
  const twin =
    twinOf(view, quantities, index, memory.row ?? [], found) ?? ofFigures(view, quantities, index, memory, found)
  if (twin !== null) {
    const { draft, kind } = twin.like
    const pair = { reporter: draft.reporter, partner: draft.partner }
    const leader = { draft, kind }
    return followed(view, quantities, index, twin.when, { pair, leader }, date)
  }
  const kind = shareKind(
    view,
    quantities,
    kindOf(view, quantities, index, { ...memory.kinds, main: memory.topic }, heard),
    memory,
    index,
  )
  const {
    pair: named,
    whole,
    said,
  } = whoFor(view, quantities, index, kind, {
    any: memory.pair,
    whole: memory.whole ?? (index === 0 ? (memory.wholeBefore ?? null) : null),
    kind: memory.kinds.any?.kind ?? null,
    site: memory.site,
    ...(memory.post ? { post: memory.post } : {}),
    trade: memory.trade ?? null,
    owner: memory.owner ?? null,
    listed: memory.listed ?? null,
    partnersOf: memory.partnersOf ?? null,
    region: memory.region ?? null,
    twoTold: memory.twoTold ?? null,
    office: memory.office ?? null,
    level: memory.told?.pair ? { pair: memory.told.pair, kind: memory.told.kind ?? null } : null,
  })
  const seen = isTrade(kind.kind) ? memberInstead(view, named, memory.region ?? null) : named
  const again = inOrder(view, quantities, index, kind, seen, memory.rowBefore)
  const pair = ofShop(view, quantity, kind.indicator, again, memory.shop, memory.pair)
  const spoken = statusOf(view, quantities, index, heard.isLater === true ? { ...heard, isOwn: false } : heard, date)
  const isSettled =
    (settled.has(kind.indicator) && !(built.has(kind.indicator) && isYetToBe(view, quantity, false))) ||
    isSigned(view, kind.indicator, quantity.from) ||
    (kind.indicator === 'deal_value' &&
      heard.start !== null &&
      heard.start === memory.signedOn &&
      isPaperNamed(view)) ||
    (kind.indicator === 'capacity' && isStated(view, quantity, spoken) && !isYetToBe(view, quantity, true))
  const told = partOf(view, quantities, index, memory)
  const status =
    told !== null ? told : isSettled || (kind.kind === 'debt' && isOwed(view, kind, heard)) ? 'actual' : spoken
  const months = soFar(view, quantity, kind, heard, status, date, memory.day ?? null)
  const opened = openedIn(view) ?? memory.opened
  const chosen = sinceOpening(view, quantity, kind.kind, asMonths(months, memory.months, date), opened)
  // A headline of what is planned is not told of the past year that its text names.
  const isOfPast =
    !chosen.isOwn && memory.isTitle === true && status !== 'actual' && (chosen.end ?? '') <= (date ?? '9')
  const isAnew =
    status !== 'actual' &&
    chosen.isFar === true &&
    chosen.kind !== 'by' &&
    (chosen.end ?? '9') < (date ?? '') &&
    isPlannedAnew(view, quantities, index)
  const isBefore =
    isOfPast ||
    isAnew ||
    isGoalAhead(view, quantity, chosen, date) ||
    (status === 'actual' && isOfNextGoal(view, quantities, index, chosen, date)) ||
    ((chosen.kind === 'by' || (chosen.start ?? '') > (date ?? '9')) && isStart(view, quantities, index))
  const goesOn = timeOf(view, quantity, index, kind, ofStock(view, kind, chosen, memory.stock), memory, status)
  const own = isBefore ? never : ofCount(kind, index, ofYear(kind, goesOn), memory.told)
  const dated = index > 0 && quantity.unit === 'pp' ? asGrowth(own, memory) : own
  const signing = dated.start === null && dated.end === null ? signedLater(view, kind.indicator) : null
  const allowed: When = signing === null ? dated : { ...dated, start: signing.start, end: signing.end }
  const shown: Kind = isAbsoluteChange(view, quantity, kind) ? { ...kind, indicator: 'growth' } : kind
  const comparison =
    shown.indicator === 'growth'
      ? comparisonOf(view, quantities, index, allowed, status === 'actual', memory.levels, memory.when, date)
      : { when: allowed, base: null }
  const when =
    shown.indicator === 'growth' || quantity.unit === 'pp'
      ? comparison.when
      : levelTime(view, quantities, index, allowed, kind.indicator, memory.spans ?? [])
  const value = statedValue(view, quantity, kind, memory)
  const isFalling = value < 0 && quantity.high !== null && quantity.high > -value
  return {
    kind,
    pair,
    said: said ?? null,
    whole,
    when:
      comparison.when.isShifted === true
        ? comparison.when
        : isOfYears(chosen)
          ? { ...chosen, start: when.start, end: when.end }
          : chosen,
    draft: {
      indicator: shown.indicator,
      ...pair,
      flow: flowFor(view, shown),
      // Of a range of falls the greater one is the lower end.
      value: isFalling ? -(quantity.high ?? 0) : value,
      value_high: isFalling ? value : quantity.high,
      unit: quantity.unit,
      bound: quantity.bound,
      period_start: when.start,
      period_end: upTo(when, chosen, date),
      base_period:
        (shown.indicator === 'growth'
          ? (baseOverSame(view, quantities, index, when, memory.spans ?? []) ??
            carriedBase(view, quantity, comparison, chosen, memory.stated))
          : null) ?? comparison.base,
      status,
    },
  }
}
