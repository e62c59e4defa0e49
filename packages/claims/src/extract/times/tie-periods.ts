import { isStart } from '../modality.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Period } from './named/periods.ts'
import { respectiveTimes } from './respective-times.ts'

/** A time that stands right at a number: "$1.8bn (2021)", "4.7 bn in 2017". */
export const isRightAfter = (view: View, quantity: Quantity, period: Period): boolean => {
  const gap = period.from - quantity.to
  const end = view.tokens[quantity.to - 1]?.end ?? 0
  // What begins the next line is of that line.
  if (gap === 0 && view.source.text.slice(end, view.tokens[quantity.to]?.start ?? end).includes('\n')) return false
  // "11 for the whole of 2023"
  const isWhole =
    gap === 4 &&
    /^(for|in) the (whole|full|entire) /.test(
      view.tokens
        .slice(quantity.to, period.from)
        .map(({ text }) => text)
        .join(' '),
    )
  if (isWhole && !period.isBase) return true
  if (gap < 0 || gap > 2 || period.isBase || period.kind === 'yearbefore') return false
  const [first, second] = [view.tokens[quantity.to], view.tokens[quantity.to + 1]]
  // In Chinese a time stands before what it is of.
  if (gap === 0) return view.source.language !== 'zh'
  if (gap === 2) return /^(in|for|over|during)$/.test(first?.text ?? '') && second?.text === 'the'
  return (
    isSign(first, '(（') ||
    has(first, 'prep') ||
    has(first, 'asof') ||
    has(first, 'by') ||
    /^(за|in|for|on|during|upon|упродовж|during)$/.test(first?.text ?? '')
  )
}

/** Whether nothing but 的 parts a time from a number: 2013年的3120.4亿元. */
export const touches = (view: View, to: number, from: number): boolean =>
  to === from || (to === from - 1 && /^(的|\(|（)$/.test(view.tokens[to]?.text ?? ''))

const isInBrackets = (view: View, { from }: Quantity): boolean => isSign(view.tokens[from - 1], '(（')

/** "66 % up on the 152,800 tons of May 2023" */
const isUpOn = ({ tokens }: View, from: number): boolean => {
  const on = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1
  return tokens[on]?.text === 'on' && (has(tokens[on - 1], 'up') || has(tokens[on - 1], 'down'))
}

const isChange = (token: Token | undefined): boolean => has(token, 'up') || has(token, 'down')

/** "after falling 5 % a year earlier", "compared with a 5 % drop a year before": the change of the year before. */
const isAfterChange = ({ tokens }: View, { from, to, unit }: Quantity): boolean => {
  const next = isChange(tokens[to]) ? to + 1 : to
  let lead = from - 1
  while (lead > from - 5 && (isChange(tokens[lead]) || /^(a|an|the|by|of|на)$/.test(tokens[lead]?.text ?? '')))
    lead -= 1
  return (
    unit === 'percent' &&
    senseOf(tokens[next], 'rel') === 'yearbefore' &&
    (next > to || lead < from - 1) &&
    (/^(after|following|после|після)$/.test(tokens[lead]?.text ?? '') || has(tokens[lead], 'base'))
  )
}

/** "against 4.7 bn in 2017": a level that another is held against. */
export const isHeldAgainst = (view: View, quantity: Quantity): boolean =>
  isUpOn(view, quantity.from) || isAfterChange(view, quantity) || isLedByBase(view, quantity)

const isLedByBase = (view: View, { from, shape }: Quantity): boolean =>
  // 较2020年的45%
  (shape === 'number' &&
    view.tokens[from - 1]?.text === '的' &&
    view.periods.some(({ isBase, to, kind }) => isBase && kind === 'plain' && to === from - 1)) ||
  isBaseWord(view.tokens[from - 1]) ||
  // "12 % more than the $1 billion of 2022"
  (shape === 'number' && view.tokens[from - 1]?.text === 'the' && / than$/.test(view.tokens[from - 2]?.text ?? ''))

const isBaseWord = (token: Token | undefined): boolean =>
  has(token, 'base') &&
  /^\p{L}{4,}|^(vs|по сравнению|в сравнении|у порівнянні|в порівнянні|与|比|较)/u.test(token?.text ?? '')

/** "their share, barely 6 % in 2021, topped 40 %": between two commas. */
const isApposed = (view: View, { from }: Quantity, { to }: Period): boolean =>
  isSign(view.tokens[from - 1], ',，') && isSign(view.tokens[to], ',，')

/** The first number of the brackets that a time stands in: "14,1 % (в 2023-м было 12,7 %)". */
const inBracketsOf = (view: View, quantities: readonly Quantity[], period: Period): number => {
  const open = (at: number): boolean => isSign(view.tokens[at], '(（')
  const close = (at: number): boolean => isSign(view.tokens[at], ')）')
  let from = period.from - 1
  while (from > period.from - 14 && from >= 0 && !open(from) && !close(from)) from -= 1
  if (!open(from)) return -1
  let to = period.to
  while (to < period.to + 20 && to < view.tokens.length && !close(to)) to += 1
  return quantities.findIndex((quantity) => quantity.from > from && quantity.to <= to)
}

const isLabel = ({ tokens }: View, { to }: Period): boolean => isSign(tokens[to], ':：')

/** "2021: 148 thousand tonnes 2022: 121": years that stand before their numbers, each with a colon. */
const isLabelled = (view: View, { from }: Quantity, period: Period): boolean =>
  isLabel(view, period) && from === period.to + 1 && view.periods.filter((each) => isLabel(view, each)).length > 1

/** The number that alone has a time: the one that things came from, are held against, or that stands in brackets. */
const ownerOf = (view: View, quantities: readonly Quantity[], period: Period): number => {
  return quantities.findIndex(
    (quantity, index) =>
      isLabelled(view, quantity, period) ||
      (isRightAfter(view, quantity, period) &&
        (isInBrackets(view, quantity) ||
          isApposed(view, quantity, period) ||
          isHeldAgainst(view, quantity) ||
          isStart(view, quantities, index))) ||
      (touches(view, period.to, quantity.from) && isStart(view, quantities, index)),
  )
}

/** A sentence in which each time knows the number that it is told of alone. */
export const withOwners = (view: View, quantities: readonly Quantity[]): View => {
  const respective = respectiveTimes(view, quantities)
  return {
    ...view,
    periods: view.periods.map((period) => {
      const bracketed = respective.has(period) ? -1 : inBracketsOf(view, quantities, period)
      if (bracketed >= 0) return { ...period, of: bracketed, isInBrackets: true }
      const of = respective.get(period) ?? ownerOf(view, quantities, period)
      const held = quantities[of]
      return held === undefined ? period : { ...period, of, isHeld: isHeldAgainst(view, held) }
    }),
  }
}

/** «по сравнению с докризисным уровнем (46 млрд в 2019 г.)»: the level stands in brackets behind what is held against. */
const isBaseInBrackets = (view: View, to: number, next: Quantity): boolean => {
  const between = view.tokens.slice(to, next.from - 1)
  return (
    isInBrackets(view, next) &&
    between.length <= 9 &&
    between.some(isBaseWord) &&
    !between.some((token) => isSign(token, ',;.'))
  )
}

/** 较疫情前水平（2019年220亿美元）增长近一倍: in Chinese the level stands before the rate. */
const baseBefore = (view: View, quantities: readonly Quantity[], index: number): number => {
  const before = quantities[index - 1]
  const rate = quantities[index]
  if (!before || !rate || view.source.language !== 'zh') return -1
  const open = view.tokens.findLastIndex((token, at) => at < before.from && isSign(token, '（('))
  const isBracketed = open >= before.from - 3 && isSign(view.tokens[before.to], '）)') && rate.from - before.to <= 4
  return isBracketed && view.tokens.slice(Math.max(0, open - 9), open).some(isBaseWord) ? index - 1 : -1
}

/** The time of the level right behind a rate that it is held against: "66 % up on the 152,800 tons of May 2023", "doubled against 4.7 bn in 2017". */
export const heldAfter = (view: View, quantities: readonly Quantity[], index: number): Period | null => {
  const [to, next] = [quantities[index]?.to ?? 0, quantities[index + 1]]
  const isNext =
    next?.shape === 'number' &&
    next.unit !== 'percent' &&
    ((next.from - to <= 4 && isHeldAgainst(view, next)) || isBaseInBrackets(view, to, next))
  const held = isNext ? index + 1 : baseBefore(view, quantities, index)
  return view.periods.find(({ of, start }) => of === held && start !== null) ?? null
}

/** The time of a level that things came from, one or two numbers before: "from 4.7 bn in 2017". */
export const startBefore = (view: View, quantities: readonly Quantity[], index: number): Period | null =>
  view.periods.findLast(
    ({ of, start }) =>
      of !== undefined && start !== null && of < index && of >= index - 2 && isStart(view, quantities, of),
  ) ?? null
