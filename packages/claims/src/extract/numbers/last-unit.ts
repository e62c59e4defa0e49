import type { Indicator } from '../claim.ts'
import { changesBy } from '../kinds/change-of.ts'
import { isMoney } from '../kinds/kind.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import { isBy } from './bare-number.ts'
import { isEachDay } from './each-day.ts'
import { unitOfList } from './list-unit.ts'
import type { Quantity } from './quantity.ts'

/** The unit and scale that were spoken of last. */
export type LastUnit = {
  readonly unit: string | null
  readonly scale: number | null
  readonly counted: Indicator | null
  readonly money?: string | null
  readonly pending?: boolean
  /** A question asked how many there are. */
  readonly isAsked?: boolean
  /** The numbers of the sentence were rates alone. */
  readonly isRate?: boolean
  /** How much it was. */
  readonly value?: number
  /** What was counted before it. */
  readonly older?: LastUnit | null
}

export const noUnit: LastUnit = { unit: null, scale: null, counted: null }

export const isRateUnit = (unit: string | null): boolean => unit === 'percent' || unit === 'ratio' || unit === 'pp'

export const isLevel = (quantity: Quantity | undefined): quantity is Quantity =>
  quantity !== undefined && quantity.unit !== null && quantity.shape === 'number'

/** The same sum in other money: in brackets or after "or". */
const isAgain = (view: View, { from }: Quantity): boolean =>
  isSign(view.tokens[from - 1], '(（') || /^(или|або|or)$/.test(view.tokens[from - 1]?.text ?? '')

const isChange = (view: View, quantity: Quantity): boolean => isBy(view, quantity) || changesBy(view, quantity)

/** What a sentence spoke of last, for the next one. */
export const lastUnitOf = (view: View, quantities: readonly Quantity[], before: LastUnit): LastUnit => {
  const stated = quantities.filter((each) => isLevel(each) && !isRateUnit(each.unit))
  // "4,050 firms, 1,050 more than a year earlier": the next is no change, but what changed.
  const levels =
    stated.length > 1 || before.unit === 'count'
      ? stated.filter((each) => each.unit !== 'count' || !isChange(view, each))
      : stated
  const isRate = stated.length === 0 && quantities.at(-1)?.unit === 'percent'
  const last =
    levels.findLast((each) => !isAgain(view, each) && !(levels.length > 1 && isEachDay(view, each))) ?? levels.at(-1)
  const money = quantities.findLast(({ unit }) => isMoney(unit))?.unit ?? before.money ?? null
  if (last)
    return {
      unit: last.unit,
      scale: last.scale,
      counted: last.counted,
      money,
      pending: (before.pending === true && quantities.length <= 1) || unitOfList(view) !== null,
      value: last.value,
      older: olderOf(levels, last, before),
    }
  return headingUnit(view) ?? askedFor(view, before) ?? { ...before, pending: false, isRate }
}

/** "China's share in the imports of each, 2023, %": per cents for the lines below. */
const isInRates = ({ tokens, quantities }: View): boolean => {
  const end = isSign(tokens.at(-1), ':：)）') ? tokens.at(-2) : tokens.at(-1)
  return quantities.length === 0 && isSign(end, '%')
}

/** The unit that a heading gives for the list below it: "…, млн долл.". */
const headingUnit = (view: View): LastUnit | null => {
  if (isInRates(view)) return { unit: 'percent', scale: 1, counted: null, pending: true, isRate: true }
  const at = view.tokens.findIndex(
    (token) => has(token, 'scale') || isMoney(senseOf(token, 'unit')) || senseOf(token, 'unit') === 't',
  )
  if (at < 0 || view.quantities.length > 0) return null
  const unit =
    view.tokens
      .slice(at, at + 4)
      .map((token) => senseOf(token, 'unit'))
      .find((each) => each !== null) ?? senseOf(view.tokens[at - 1], 'unit')
  if (unit === null || unit === undefined) return null
  return {
    unit,
    scale: Number(senseOf(view.tokens[at], 'scale') ?? senseOf(view.tokens[at + 1], 'scale') ?? 1),
    counted: null,
    money: isMoney(unit) ? unit : null,
    pending: true,
  }
}

/** The level of another unit that was told before the last: "12,000 trains … carrying 880,000 TEU. Xi'an dispatched 1,940". */
const olderOf = (levels: readonly Quantity[], last: Quantity, before: LastUnit): LastUnit | null => {
  const other = levels.findLast(({ unit, counted }) => unit !== last.unit || counted !== last.counted)
  if (other) return { unit: other.unit, scale: other.scale, counted: other.counted, value: other.value }
  if (before.unit === null) return null
  return before.unit === last.unit && before.counted === last.counted
    ? (before.older ?? null)
    : {
        unit: before.unit,
        scale: before.scale,
        counted: before.counted,
        ...(before.value === undefined ? {} : { value: before.value }),
      }
}

/** "How many Chinese firms are there?": what the answer counts. */
const askedFor = (view: View, before: LastUnit): LastUnit | null => {
  const many = view.tokens.findIndex(({ text }) => /^(сколько|скільки|how|多少|几)$/.test(text))
  // "And Chinese firms in the country?"
  const isShort = view.tokens.length <= 9 && isSign(view.tokens.at(-1), '?？')
  const asks = many < 0 && isShort ? 0 : many
  if (asks < 0) return null
  const named = view.tokens.slice(asks, asks + 5).find((token) => has(token, 'count'))
  const counted = senseOf(named, 'count') as Indicator | null
  return counted === null ? null : { unit: 'count', scale: null, counted, money: before.money ?? null, isAsked: true }
}
