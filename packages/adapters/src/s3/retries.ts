import type { Random, Wait } from '@corridor/contracts'
import { isSlowDown, mayPass } from './faults.ts'

export type Patience = {
  readonly wait: Wait
  readonly random: Random
  /** How often a request is sent at most. */
  readonly mostTries: number
}

const FIRST_MS = 100
const FIRST_SLOW_MS = 500
const MOST_MS = 10_000

/** How long to wait after the n-th failure: a random part of a bound that doubles, higher where the store asks for fewer requests. */
export const pauseAfter = (nth: number, error: unknown, random: Random): number =>
  random() * Math.min(MOST_MS, (isSlowDown(error) ? FIRST_SLOW_MS : FIRST_MS) * 2 ** (nth - 1))

/** Does `work` again after failures that may pass, within bounds. It hears which try this is, from 1 on. */
export const withRetries = async <T>(
  { wait, random, mostTries }: Patience,
  work: (nth: number) => Promise<T>,
): Promise<T> => {
  for (let nth = 1; ; nth += 1) {
    try {
      return await work(nth)
    } catch (error) {
      if (nth >= mostTries || !mayPass(error)) throw error
      await wait(pauseAfter(nth, error, random))
    }
  }
}

/** Lets so many pieces of work go on at once; the others wait in line. */
export const makeSlots = (most: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
  const waiting: (() => void)[] = []
  let free = most
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
