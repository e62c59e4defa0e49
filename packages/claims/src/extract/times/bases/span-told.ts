import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Period } from '../named/periods.ts'

/** "In 2024 it reached 12 bn, up sixfold in five years, with 5 % of retail": how long the change before took is no time of what follows it. */
export const beforeSpan = (
  view: View,
  { from, to, shape }: Quantity,
  previous: Quantity | undefined,
  times: readonly Period[],
): readonly Period[] => {
  if (previous === undefined || shape === 'multiple') return times
  const changes = view.tokens.slice(previous.to, to).some((token) => has(token, 'up') || has(token, 'down'))
  const span = changes ? undefined : times.findLast((period) => period.to <= from)
  const isSpan = span?.kind === 'none' && span.years !== undefined && span.from <= previous.to + 1
  const isDated = times.some(({ start, to: end }) => start !== null && end <= (span?.from ?? 0))
  return isSpan && isDated ? times.filter((period) => period !== span) : times
}
