import type { Draft } from '../../draft-claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isReverse } from '../../parties/pair.ts'
import type { View } from '../../view.ts'
import type { When } from '../when.ts'

/** A number of the sentence that was read already. */
export type Read = { readonly index: number; readonly draft: Draft; readonly kind: Kind }

/** "Kazakhstan's exports to China 14.7 bn, China's imports from Kazakhstan 16.3": whether the last two are one flow as its two sides count it. */
export const isMirrored = (row: readonly Read[] = [], before: readonly Read[] = []): boolean => {
  const [one, other] = [...before, ...row].slice(-2).map(({ draft }) => draft)
  const indicators = [one?.indicator, other?.indicator]
  return (
    one !== undefined &&
    other !== undefined &&
    one.unit === other.unit &&
    indicators.includes('exports') &&
    indicators.includes('imports') &&
    one.reporter !== null &&
    one.partner !== null &&
    isReverse(one, other)
  )
}

/** What a number of a second set of figures takes from its like in the first: the thing, the parties and whose time it has. */
export type Twin = { readonly like: Read; readonly when: When }

const isRate = (quantity: Quantity | undefined): boolean =>
  quantity === undefined || quantity.unit === null || /^(percent|ratio|pp)$/.test(quantity.unit)

const isSame = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
  one !== undefined && one.unit === other?.unit && one.counted === other.counted

const isBare = (view: View, from: number, to: number): boolean =>
  !view.heads.some(({ at, kind }) => kind !== 'cost' && at >= from && at < to) &&
  !view.mentions.some((each) => each.from >= from && each.to <= to)

/**
 * 进口9698辆,价值1.5亿美元;去年同期为1556辆、1800万美元: a set of figures for another time, in the order of the first and
 * without its words. Its first number names the time, which the second shares.
 */
export const twinOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  row: readonly Read[],
  when: When,
): Twin | null => {
  const [quantity, before, like] = [quantities[index], quantities[index - 1], quantities[index - 2]]
  const known = row.find((each) => each.index === index - 2)
  if (!quantity || !before || !like || !known || isRate(quantity) || isRate(before) || !isSame(quantity, like))
    return null
  if (isSame(before, quantity) || !isBare(view, before.to, quantity.from)) return null
  const isSecond = index > 2 && isSame(before, quantities[index - 3]) && isBare(view, like.to, before.from)
  const isTimedBefore = view.periods.some(({ from, to }) => from >= before.to && to <= quantity.from)
  if (!isSecond) return isTimedBefore && when.isOwn && when.start !== null ? { like: known, when } : null
  const first = row.find((each) => each.index === index - 1)
  const isTimed = first !== undefined && first.draft.period_start !== known.draft.period_start
  return isTimed && quantity.from - before.to <= 3
    ? {
        like: known,
        // The text goes on in the time of the first set.
        when: {
          start: first.draft.period_start,
          end: first.draft.period_end,
          kind: 'plain',
          isOwn: true,
          isShifted: (first.draft.period_end ?? '') < (known.draft.period_end ?? ''),
        },
      }
    : null
}

const figures = /^(figures|volumes|numbers|amounts|показател\S*|показник\S*)$/

/** "Exports were 2.1 bn, imports 11.5. In 2023 the figures were 2.5 and 11.3 bn": each of the thing in its place in the set before. */
export const ofFigures = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { row = [], rowBefore = [] }: { readonly row?: readonly Read[]; readonly rowBefore?: readonly Read[] },
  when: When,
): Twin | null => {
  const quantity = quantities[index]
  const at = view.tokens.findLastIndex(({ text }, place) => place < (quantity?.from ?? 0) && figures.test(text))
  if (!quantity || at < 0 || isRate(quantity) || !when.isOwn || !isBare(view, at, view.tokens.length)) return null
  const set = quantities.flatMap(({ from }, place) => (from > at ? [place] : []))
  const first = set[0] ?? 0
  const told = first > 0 ? row.filter((each) => each.index < first) : rowBefore
  const levels = told.filter(({ draft }) => draft.unit === quantity.unit && draft.indicator !== 'growth')
  const like = levels[index - first]
  return like !== undefined && set.length > 1 && levels.length === set.length ? { like, when } : null
}
