import { isStart } from './modality.ts'
import type { Period } from './periods.ts'
import type { Quantity } from './quantity.ts'
import { has, isSign } from './tokens.ts'
import type { View } from './view.ts'

/** A time that stands right at a number: "$1.8bn (2021)", "4.7 bn in 2017". */
export const isRightAfter = (view: View, quantity: Quantity, period: Period): boolean => {
  const gap = period.from - quantity.to
  if (gap < 0 || gap > 2 || period.isBase || period.kind === 'yearbefore') return false
  const [first, second] = [view.tokens[quantity.to], view.tokens[quantity.to + 1]]
  if (gap === 0) return true
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

/** "against 4.7 bn in 2017": a level that another is held against. */
export const isHeldAgainst = (view: View, { from }: Quantity): boolean =>
  has(view.tokens[from - 1], 'base') && /^\p{L}{4,}|^(vs|与|比|较)/u.test(view.tokens[from - 1]?.text ?? '')

/** Where the brackets around a place begin and end, or null. */
const bracketsAt = ({ tokens }: View, at: number): { readonly from: number; readonly to: number } | null => {
  let from = at
  while (from > at - 24 && from >= 0 && !isSign(tokens[from], '(（)）')) from -= 1
  if (!isSign(tokens[from], '(（')) return null
  let to = at
  while (to < at + 24 && to < tokens.length && !isSign(tokens[to], '(（)）')) to += 1
  return isSign(tokens[to], ')）') ? { from, to } : null
}

/** "14.1 % (12.7 % in 2023)": a time in brackets that hold a number too is of that number. */
const inSameBrackets = (view: View, quantities: readonly Quantity[], period: Period): number => {
  const brackets = bracketsAt(view, period.from)
  return brackets === null ? -1 : quantities.findIndex(({ from, to }) => from > brackets.from && to <= brackets.to)
}

/** The number that alone has a time: the one that things came from, are held against, or that stands in brackets. */
const ownerOf = (view: View, quantities: readonly Quantity[], period: Period): number =>
  quantities.findIndex(
    (quantity, index) =>
      (isRightAfter(view, quantity, period) &&
        (isInBrackets(view, quantity) || isHeldAgainst(view, quantity) || isStart(view, quantities, index))) ||
      (touches(view, period.to, quantity.from) && isStart(view, quantities, index)),
  )

/** A sentence in which each time knows the number that it is told of alone. */
export const withOwners = (view: View, quantities: readonly Quantity[]): View => ({
  ...view,
  periods: view.periods.map((period) => {
    const owner = ownerOf(view, quantities, period)
    const of = owner < 0 && !period.isBase ? inSameBrackets(view, quantities, period) : owner
    return of < 0 ? period : { ...period, of }
  }),
})

/** The time of a level that things came from, one or two numbers before: "from 4.7 bn in 2017". */
export const startBefore = (view: View, quantities: readonly Quantity[], index: number): Period | null =>
  view.periods.findLast(
    ({ of, start }) =>
      of !== undefined && start !== null && of < index && of >= index - 2 && isStart(view, quantities, of),
  ) ?? null
