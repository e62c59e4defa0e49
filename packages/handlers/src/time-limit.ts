import { CorridorError } from '@corridor/contracts'

/** The end of a function that is kept free: to stop what is under way, to say so, and to leave nothing behind. */
const RESERVE_MS = 20_000
/** How long what is under way may take to stop. */
const GRACE_MS = 10_000

/**
 * Work that ends before its function is ended. When the time is over, the signal stops its effects, and the work gets a
 * moment to end by itself.
 * @throws OutOfTime
 */
export const withinTime = async <T>(
  remainingMs: number,
  what: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const stop = new AbortController()
  const tooLate = new CorridorError('OutOfTime', `${what} did not end within the time of its function`)
  if (remainingMs <= RESERVE_MS) throw tooLate
  const timers: NodeJS.Timeout[] = []
  const after = (milliseconds: number, then: () => void): void => {
    timers.push(setTimeout(then, milliseconds))
  }
  const end = new Promise<never>((_resolve, reject) => {
    after(remainingMs - RESERVE_MS, () => stop.abort(tooLate))
    after(remainingMs - RESERVE_MS + GRACE_MS, () => reject(tooLate))
  })
  try {
    return await Promise.race([work(stop.signal), end])
  } catch (error) {
    throw stop.signal.aborted ? tooLate : error
  } finally {
    for (const timer of timers) clearTimeout(timer)
  }
}
