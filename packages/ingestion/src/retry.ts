import { type CorridorError, isCorridorError, type Random, type Wait } from '@corridor/contracts'
import type { Budget } from './budget.ts'
import { reword } from './reword.ts'

/** A failure that says how long to stay away. */
export class AskedToWait extends Error {
  readonly failure: CorridorError
  readonly milliseconds: number
  constructor(failure: CorridorError, milliseconds: number) {
    super(failure.message)
    this.failure = failure
    this.milliseconds = milliseconds
  }
}

/** Who asks us to stay away for longer is asked again by the next run. */
const PATIENCE = 10 * 60_000
const FIRST_WAIT = 1000
const LONGEST_WAIT = 60_000

/** Where there is no connection at all, one more try is enough. */
const mostTries = (failure: CorridorError): number => (failure.name === 'NetworkUnavailable' ? 2 : 5)

/**
 * Tries again on failures that may pass, after a wait that doubles, or as long as the server asks, with some chance in it so
 * that not all come back at once. Waits that would outlast the budget are not begun.
 * @throws the last failure; BudgetSpent
 */
export const withRetries = async <T>(
  effects: { readonly wait: Wait; readonly random: Random },
  budget: Budget,
  work: () => Promise<T>,
): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      const failure = error instanceof AskedToWait ? error.failure : error
      if (!isCorridorError(failure) || failure.retry !== 'again') throw failure
      const asked = error instanceof AskedToWait ? error.milliseconds : 0
      const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1)) * (0.5 + effects.random() / 2)
      const pause = asked > 0 ? asked + effects.random() * FIRST_WAIT : doubled
      if (tries >= mostTries(failure) || asked > PATIENCE) throw saying(failure, tries, asked)
      await effects.wait(Math.min(pause, budget.left()))
      budget.left()
    }
  }
}

const saying = (failure: CorridorError, tries: number, asked: number): CorridorError => {
  const said = [
    ...(tries > 1 ? [`${tries} tries`] : []),
    ...(asked > 0 ? [`asks to wait ${Math.ceil(asked / 1000)} seconds`] : []),
  ]
  if (said.length === 0) return failure
  return reword(failure, (text) => (text === failure.message ? `${text} (${said.join(', ')})` : text))
}

/** `Retry-After` in milliseconds: seconds, or a date. 0 where there is none, or none that makes sense. */
export const retryAfter = (header: string | undefined, now: string): number => {
  if (header === undefined) return 0
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const until = Date.parse(header)
  return Number.isNaN(until) ? 0 : Math.max(0, until - Date.parse(now))
}
