import type { Quantity } from './quantity.ts'

/** How many powers of ten a bare number would be from a level, read like it. */
const distance = (value: number, { unit, scale, value: level }: Quantity): number =>
  Math.abs(Math.log10(Math.abs((value * (unit === 'count' ? 1 : (scale ?? 1))) / level)))

/** "42,700 cars worth $734 million, versus 14,200": the level before it, or the count whose size it has. */
export const ofLikeSize = ({ value }: Quantity, last: Quantity, levels: readonly Quantity[]): Quantity => {
  const many = levels.findLast(({ unit }) => unit === 'count')
  return many !== undefined && distance(value, many) + 0.5 < distance(value, last) ? { ...many, scale: null } : last
}
