import type { Clock } from '@corridor/contracts'

/** The time for this run is over: no failure, the rest is left for the next one. */
export class BudgetSpent extends Error {}

export type Budget = {
  /** Milliseconds until the end; Infinity without one. @throws BudgetSpent */
  readonly left: () => number
}

export const budgetUntil = (clock: Clock, endsAt: string | undefined): Budget => ({
  left: () => {
    if (endsAt === undefined) return Number.POSITIVE_INFINITY
    const left = Date.parse(endsAt) - Date.parse(clock())
    if (left <= 0) throw new BudgetSpent('the time for this run is over')
    return left
  },
})
