import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

/** "8.7 thousand trains in the year, or 24 every day": a count of a day or a week, of a size of its own. */
export const isEachDay = ({ tokens }: View, { from, to }: Pick<Quantity, 'from' | 'to'>): boolean =>
  has(tokens[to], 'perday') ||
  (!isSign(tokens[from - 1], '[(（【') &&
    tokens.slice(Math.max(0, from - 3), from).some((token) => has(token, 'perday')))
