import { setTimeout as pause } from 'node:timers/promises'
import type { Random, Wait } from '@corridor/contracts'
import { storeError } from './faults.ts'
import type { Requests } from './requests.ts'
import { makeSlots, withRetries } from './retries.ts'

export type OnDownload = (key: string, bytes: number, ofBytes: number) => void

export type S3Options = {
  readonly bucket: string
  /** What stands before every key, without slashes at its ends. */
  readonly prefix?: string
  /** Address of a server other than Amazon's. */
  readonly endpoint?: string
  /** Else those that the SDK finds. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
  /** Folder below which copies of objects are kept while the process runs; the machine's temporary one. */
  readonly folder?: string
  /** How much these copies may take; four fifths of what is free on that disk. */
  readonly mostLocalBytes?: number
  /** Files from this size on are uploaded in parts of at least it. */
  readonly partBytes?: number
  /** Objects larger than this are copied in ranges of at least it (1 GiB; S3 takes no more than 5 GiB at once). */
  readonly copiedAtOnce?: number
  /** Hears how a download of many megabytes goes on, about every megabyte. */
  readonly onDownload?: OnDownload
  /** A connection on which nothing moves for so long is given up (a minute). */
  readonly silentMs?: number
  /** How often a request is sent at most (6). */
  readonly mostTries?: number
  readonly wait?: Wait
  readonly random?: Random
}

/** Where in the bucket an object stands. */
export type Target = { readonly Bucket: string; readonly Key: string }

/** The bucket of a store: its requests, sent again where that may help, and failing by name. */
export type Bucket = {
  readonly place: string
  readonly target: (key: string) => Target
  readonly prefix: string
  readonly ask: <T>(key: string | undefined, work: (requests: Requests, nth: number) => Promise<T>) => Promise<T>
  readonly counts: () => Readonly<Record<string, number>>
}

const MOST_AT_ONCE = 32
const MOST_TRIES = 6
const SILENT_MS = 60_000

export const openBucket = (options: S3Options): Bucket => {
  const { bucket, endpoint } = options
  const prefix = options.prefix === undefined || options.prefix === '' ? '' : `${options.prefix}/`
  const place = `s3://${bucket}${prefix === '' ? '' : `/${options.prefix}`}`
  const patience = {
    wait: options.wait ?? ((milliseconds: number) => pause(milliseconds)),
    random: options.random ?? Math.random,
    mostTries: options.mostTries ?? MOST_TRIES,
  }
  const counts: Record<string, number> = {}
  const inSlot = makeSlots(MOST_AT_ONCE)
  let opened: Promise<Requests> | undefined
  const open = async (): Promise<Requests> => {
    const { openRequests } = await import('./requests.ts')
    return openRequests(
      {
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
        isPathStyle: endpoint !== undefined,
        mostAtOnce: MOST_AT_ONCE,
        silentMs: options.silentMs ?? SILENT_MS,
      },
      (operation) => {
        counts[operation] = (counts[operation] ?? 0) + 1
      },
    )
  }
  return {
    place,
    prefix,
    target: (key) => ({ Bucket: bucket, Key: `${prefix}${key}` }),
    counts: () => ({ ...counts }),
    ask: async (key, work) => {
      try {
        opened ??= open()
        const requests = await opened
        return await withRetries(patience, (nth) => inSlot(() => work(requests, nth)))
      } catch (error) {
        throw storeError(error, {
          place,
          bucket,
          ...(key === undefined ? {} : { key }),
          ...(endpoint === undefined ? {} : { endpoint }),
        })
      }
    },
  }
}
