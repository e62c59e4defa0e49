import { CorridorError, isCorridorError } from '@corridor/contracts'

/** Errors of this house as they are; anything else is a fault of ours and says so. */
export const named = (error: unknown): Error =>
  isCorridorError(error)
    ? error
    : new CorridorError('InternalFault', error instanceof Error ? error.message : String(error), { cause: error })

export const inParallel = async <T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const queue = [...items]
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  const ends = await Promise.allSettled(Array.from({ length: Math.min(limit, queue.length) }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
}
