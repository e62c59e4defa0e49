import { randomUUID } from 'node:crypto'
import type { Bucket } from './bucket.ts'
import { isMissing, isRefusedByCondition } from './faults.ts'
import type { Requests } from './requests.ts'

/** What an object bears that this very write made: by it a write whose answer was lost is known again. */
export type Mark = { readonly Metadata: Readonly<Record<string, string>> & { readonly write: string } }

export const newMark = (): Mark => ({ Metadata: { write: randomUUID() } })

/** Whether the object of a key bears a mark. */
export const bears = (bucket: Bucket, key: string, mark: Mark): Promise<boolean> =>
  bucket.ask(key, async (requests) => {
    try {
      const { Metadata } = await requests.head(bucket.target(key))
      return Metadata?.write === mark.Metadata.write
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  })

/**
 * Sends a write under a condition. Gives whether this call wrote the object: where the condition does not hold on a second
 * try, the first may have done it and its answer got lost, so the object itself is asked.
 */
export const writeIf = async (
  bucket: Bucket,
  key: string,
  send: (requests: Requests, mark: Mark) => Promise<unknown>,
  isOtherwise: (error: unknown) => boolean = isRefusedByCondition,
): Promise<boolean> => {
  const mark = newMark()
  let tries = 0
  const isSent = await bucket.ask(key, async (requests, nth) => {
    tries = nth
    try {
      await send(requests, mark)
      return true
    } catch (error) {
      if (isOtherwise(error)) return false
      throw error
    }
  })
  return isSent || (tries > 1 && (await bears(bucket, key, mark)))
}
