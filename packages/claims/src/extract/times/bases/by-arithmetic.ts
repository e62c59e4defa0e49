import type { Quantity } from '../../numbers/quantity.ts'
import { yearOf } from '../calendar.ts'
import type { When } from '../when.ts'

/** A level that was told: how much it was, and when. */
export type Level = When & { readonly value: number; readonly unit: string | null }

type Two = { readonly earlier: Level; readonly later: Level }

/** How long the time of a level is: a sum of five years is no level of one. */
const monthsIn = ({ start, end }: Level): number =>
  start === null || end === null ? 0 : (Date.parse(end) - Date.parse(start)) / 2_600_000_000

export const isAsLong = (one: Level, other: Level): boolean => Math.abs(monthsIn(one) - monthsIn(other)) < 2

/** 到2024年增至: a year by which a level was reached is the year of it. */
const stretch = ({ kind }: Level): Level['kind'] => (kind === 'by' ? 'plain' : kind)

/** Levels of one thing that are so many years apart and more, the latest first. */
export const farApart = (levels: readonly Level[], years = 2): readonly Two[] =>
  levels
    .toReversed()
    .flatMap((later) =>
      levels
        .filter(
          (earlier) =>
            earlier.unit === later.unit &&
            stretch(earlier) === stretch(later) &&
            isAsLong(earlier, later) &&
            earlier.value > 0 &&
            earlier.end !== null &&
            later.start !== null &&
            (yearOf(later) ?? 0) - (yearOf(earlier) ?? 0) >= years,
        )
        .map((earlier) => ({ earlier, later })),
    )

/** "10 bn in 2013, 44 bn in 2024: the growth was 340 %": the two levels whose change a rate of growth is, or null. */
export const changeBetween = ({ unit, value, places }: Quantity, levels: readonly Level[]): Two | null => {
  if (unit !== 'percent') return null
  const slack = (places > 0 ? 0.6 : 1) + Math.abs(value) * 0.004
  const isChange = ({ earlier, later }: Two): boolean =>
    Math.abs(Math.abs(later.value / earlier.value - 1) * 100 - Math.abs(value)) <= slack
  return farApart(levels, 1).find(isChange) ?? null
}
