import type { Indicator, Status } from '../../claim.ts'
import { isEveryYear } from '../../kinds/capacity-kind.ts'
import { changesBy } from '../../kinds/change-of.ts'
import { isMoney, type Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Memory } from '../../memory.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isOfDay, never, type When } from '../when.ts'
import { isDoneCount } from './back-then.ts'
import { byThen } from './by-then.ts'
import { built, counts, flowing, isAnswerIn, standing } from './kinds-in-time.ts'
import { isPassingThing } from './moving-things.ts'
import { isOfNow, isOfToday } from './now-words.ts'
import { isOfItself } from './of-itself.ts'
import { isBuying, isInAll, isNewlySigned, isPartOf } from './part-or-purchase.ts'
import { isPlannedFor } from './planned-for.ts'
import { isSameKind } from './same-kind.ts'
import { isOfTheSame, isSaidExactly } from './same-thing.ts'
import { isOfSigning, isPaperNamed } from './signing.ts'

/** What has only a time that is told of itself. */
const lasting = new Set<Indicator>([
  'deal_value',
  'project_cost',
  'capacity',
  'length',
  'company_count',
  'product_count',
  'other',
])

/** What a list "as of" a date counts. */
const atDate = new Set<Indicator>(['company_count', 'product_count', 'fdi_stock', 'project_cost', 'capacity', 'other'])

const papers = new Set<Indicator>(['agreements_count', 'agreements_value'])

/** Kinds of things whose shares go on in the time of the whole, whatever the last number was. */
const moving = new Set(['freight', 'containers', 'trains', 'gas'])

/** Trade and investment, and how they grow: nobody tells them by the day. */
const isOfMonths = ({ kind, indicator }: Kind): boolean => isTrade(kind) || indicator === 'fdi_flow'

/** Whether the text has told of something else than trade: the time of what mines gave in a year is not that of a share of trade. */
const isOfElse = ({ kinds: { any, money }, topic }: Memory): boolean =>
  /^(capacity|debt|gdp|budget|reserves|mix|output|stake)$/.test(any?.kind ?? '') &&
  ![money, topic].some((kind) => kind !== null && isTrade(kind.kind))

/** "41 % of the value": of the trade whose worth was told. */
const isOfWorth = (kind: Kind, { kinds }: Memory): boolean =>
  kind.kind === 'cost' && kinds.money !== null && isTrade(kinds.money.kind)

/** "Of this, 33 % went to transport": of what was told right before. */
const isOfIt = ({ tokens }: View): boolean =>
  /^(of|из|з|із)$/.test(tokens[0]?.text ?? '') &&
  /^(this|that|these|those|it|them|этого|них|цього)$/.test(tokens[1]?.text ?? '')

const daysIn = ({ start, end }: When): number =>
  start === null || end === null ? Number.POSITIVE_INFINITY : (Date.parse(end) - Date.parse(start)) / 86_400_000

/** Whether a number whose own words name no time goes on in the time that was spoken of. */
const goesOn = (
  kind: Kind,
  chosen: When,
  memory: Memory,
  status: Status,
  isChange: boolean,
  isPassing: boolean,
  isPaper: boolean,
): boolean => {
  const isDay = chosen.kind === 'plain' && daysIn(chosen) < 12
  if (isDay && kind.indicator === 'deal_value' && chosen.start === memory.signedOn && isPaper) return true
  const isOfPackage =
    memory.told !== undefined && papers.has(memory.told.indicator) && memory.told.start === chosen.start
  if (isDay && kind.indicator === 'deal_value' && isOfPackage && isPaper) return true
  if (isDay && (papers.has(kind.indicator) || (kind.indicator === 'deal_value' && memory.isSigning === true)))
    return true
  // "In May 42 agreements were signed. Their total value exceeded $8 billion"
  if (isOfPackage && papers.has(kind.indicator) && chosen.kind === 'plain' && daysIn(chosen) < 31) return true
  if (chosen.kind === 'date' && memory.headed?.start === chosen.start && atDate.has(kind.indicator)) return true
  if (status !== 'actual' && memory.isTitle !== true) return false
  if (isTrade(kind.kind) && kind.topic !== null && isOfElse(memory)) return false
  // A share is of more than a day.
  if (kind.indicator === 'share')
    return (
      !isDay &&
      (isTrade(kind.kind) ||
        isPassing ||
        isOfWorth(kind, memory) ||
        moving.has(kind.kind) ||
        memory.isTitle === true ||
        isSameKind(kind, chosen, memory))
    )
  if (kind.indicator === 'fdi_stock') return chosen.kind === 'date'
  if (kind.indicator === 'other')
    return (
      isChange ||
      kind.topic?.kind === 'revenue' ||
      kind.kind === 'difference' ||
      isPassing ||
      isTrade(kind.kind) ||
      isSameKind(kind, chosen, memory)
    )
  if (kind.indicator === 'company_count' || kind.indicator === 'product_count')
    return (
      chosen.start === chosen.end &&
      memory.counted?.indicator === kind.indicator &&
      memory.counted.start === chosen.start
    )
  return flowing.has(kind.indicator)
}

/** The time that a number may have, of the one that is near it or was spoken of before; none where it has only one of its own. */
export const timeOf = (
  view: View,
  quantity: Quantity,
  index: number,
  kind: Kind,
  chosen: When,
  memory: Memory,
  status: Status,
): When => {
  // "… 5 million tonnes, 1 million less than before": by how much the number before changed.
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  const isChange =
    quantity.unit === 'pp' ||
    // "the Dutch put in seven times as much"
    (kind.indicator === 'other' && quantity.unit === 'ratio') ||
    ((before === undefined
      ? !/^(budget|gdp|price)$/.test(kind.kind)
      : before.unit === quantity.unit || before.unit === 'percent') &&
      changesBy(view, quantity))
  if (flowing.has(kind.indicator) && isInAll(view, before, quantity)) return never
  const then = chosen.isOwn ? null : byThen(view, quantity, memory, status)
  if (then !== null) return then
  // "X will grow by 5 % in 2026; Y will reach 8 %": what is foreseen in one breath is so for one time
  if (!chosen.isOwn && status === 'forecast' && memory.ahead && flowing.has(kind.indicator)) return memory.ahead
  // "grew by 61 % and came to 27 thousand": a level has the time of its growth
  const isOfGrowth = memory.told?.indicator === 'growth' && index > 0 && memory.told.start === chosen.start
  // Of one day, or of days without an end, nothing passes by the way.
  const isCount = quantity.unit === 'count' && kind.kind === 'counts'
  const isPassing =
    (isCount || (kind.indicator === 'share' && !/^(stake|debt|capacity|cost|jobs)$/.test(kind.kind))) &&
    status === 'actual' &&
    chosen.kind === 'plain' &&
    isPassingThing(view, quantity)
  // "36 % of them, or 22,100 cars", "61 % of the money": the number before, told otherwise or in part
  const isOfLast = isOfTheSame(view, quantity) && memory.told?.start === chosen.start && chosen.start !== null
  if (isOfLast && !(built.has(kind.indicator) || kind.kind === 'stake') && status === 'actual') return chosen
  if (isPlannedFor(view, quantity, kind, chosen, memory, status)) return chosen
  // "in 2022 took 49 % of the plant, an investment of $345 million": a part of a firm and what was paid for it
  const isOfStake = kind.indicator === 'deal_value' && memory.told?.kind === 'stake' && index > 0
  if (isOfStake && memory.told?.start === chosen.start && status === 'actual') return chosen
  if (!chosen.isOwn && memory.isThen === true && status === 'actual' && !built.has(kind.indicator)) return chosen
  if (!chosen.isOwn && memory.isByThen === true && status !== 'actual') return chosen
  const { headed, asked } = memory
  if (!chosen.isOwn && asked && isAnswerIn(asked, kind, quantity, status)) return asked
  if (!chosen.isOwn && memory.isItem === true && headed && status === 'actual') {
    const isOfList =
      headed.kind === 'date'
        ? atDate.has(kind.indicator)
        : (isCount || kind.indicator === 'company_count') && headed.start !== headed.end
    if (isOfList) return headed
  }
  if (chosen.isOwn && isOfGrowth && isCount && status === 'actual' && chosen.kind === 'plain') return chosen
  const isOfFlow = isOfMonths(kind) || (kind.indicator === 'share' && !/^(jobs|companies|stake|debt)$/.test(kind.kind))
  if (isOfFlow && status === 'actual' && isOfToday(view, chosen)) return never
  if ((!chosen.isOwn || chosen.isLater === true) && isOfNow(view, quantity)) return never
  if (!chosen.isOwn) {
    // "40 billion cubic metres a year": of every year, whatever was told before.
    if (isEveryYear(view, quantity)) return never
    // "owes 1.6 bn, or a third of all that it owes": of no time, as the sum before it
    const isOfOwed = kind.kind === 'debt' && kind.indicator === 'share' && index > 0
    if (isOfOwed && memory.told?.kind === 'debt' && memory.told.start === null) return never
    // A day on which somebody met or said something is none of what flows for months.
    const isEvent = isOfDay(chosen) && memory.told?.start !== chosen.start && isOfMonths(kind)
    if (isEvent) return memory.spell ?? never
    if (isOfGrowth && quantity.unit === 'count' && status === 'actual') return chosen
    if (isNewlySigned(view, quantity) && status === 'actual') return chosen
    const isLong = chosen.start !== null && chosen.end !== null && chosen.start.slice(0, 4) !== chosen.end.slice(0, 4)
    const isWholeNamed = kind.indicator === 'share' && kind.topic !== null && index === 0 && isLong && !isOfIt(view)
    return !isWholeNamed && goesOn(kind, chosen, memory, status, isChange, isPassing, isPaperNamed(view))
      ? chosen
      : never
  }
  // "$1.7 billion is owed to a bank, which in 2021 agreed to wait": what happened later dates no debt
  if (kind.kind === 'debt' && chosen.isLater === true && chosen.kind === 'plain' && isMoney(quantity.unit)) return never
  const isInterest = quantity.unit === 'percent' && kind.indicator === 'other' && chosen.start === chosen.end
  if (isInterest && chosen.kind === 'plain' && chosen.isTied !== true) return never
  const isPerDay =
    has(view.tokens[quantity.to], 'perday') ||
    view.tokens.slice(Math.max(0, quantity.from - 3), quantity.from).some((token) => has(token, 'perday'))
  const isRunning = isPerDay && chosen.kind === 'now'
  const isElse = chosen.isLater === true || (chosen.start !== null && chosen.start === chosen.end)
  if (isPerDay && chosen.kind !== 'date' && !isRunning && isElse) return never
  // A year that is not over is one of a forecast.
  if (chosen.kind === 'yearly' && status === 'actual') return never
  if (chosen.kind === 'now') {
    const isOfThese = kind.indicator === 'share' && /^(jobs|companies|stake|debt)$/.test(kind.kind)
    const stands =
      standing.has(kind.indicator) &&
      (kind.indicator !== 'other' || quantity.unit === 'count' || quantity.unit === 'ha' || kind.kind === 'debt')
    // "Now 34 plants stand, one of 3 million tonnes": the day is that of the count
    const now = view.periods.find(({ kind: each }) => each === 'now')
    const isPastCount = view.quantities.some(({ from, to }) => to <= quantity.from && from > (now?.from ?? to))
    if (isPastCount && (built.has(kind.indicator) || kind.indicator === 'deal_value')) return never
    // "In 2021 China invested most. Investors of 50 states are here now: China with 2 bn, …"
    if (isPastCount && isOfMonths(kind) && memory.when.start !== null) return { ...memory.when, isOwn: false }
    // 目前累计超5万列: all that has passed up to the day
    const isSum = moving.has(kind.kind) && view.tokens.slice(0, quantity.from).some((token) => has(token, 'cumulative'))
    return (stands || isOfThese || isRunning || isSum) && status === 'actual' && chosen.isLater !== true
      ? chosen
      : never
  }
  // "61 437 cars, of them 24 800 electric": a part of a number of the same sentence.
  const isPart =
    counts.has(kind.indicator) &&
    chosen.isLater !== true &&
    chosen.start === memory.when.start &&
    isPartOf(
      view,
      view.quantities.findLast(({ to, unit }) => to <= quantity.from && unit === quantity.unit),
      quantity,
    )
  const isLasting =
    (lasting.has(kind.indicator) || (kind.kind === 'stake' && !isBuying(view))) &&
    !isTrade(kind.kind) &&
    !(kind.indicator === 'other' && isMoney(quantity.unit))
  return isLasting &&
    !isChange &&
    !isPart &&
    !(kind.indicator === 'company_count' && chosen.kind === 'plain' && isDoneCount(view, quantity)) &&
    !isSaidExactly(view, quantity) &&
    !(isPassing && chosen.isLater !== true) &&
    !(isOfSigning(view, kind.indicator, quantity) && chosen.isLater !== true) &&
    !isOfItself(view, quantity, kind, chosen, status)
    ? never
    : chosen
}
