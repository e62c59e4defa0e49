import { CorridorError } from './errors.ts'
import type { Covers } from './manifest.ts'

/** Years, both ends included. */
export type YearRange = { readonly from: number; readonly to: number }

/** A GET. Its address is kept and told; a key never stands in it. */
export type PageRequest = { readonly url: string; readonly headers?: Readonly<Record<string, string>> }

/** The smallest slice of a source that is fetched, kept and retried alone: all its pages, or nothing. */
export type HttpPartition = {
  /** A segment of the key under which its snapshots stand. */
  readonly id: string
  readonly layout: string
  readonly request: PageRequest
  /** Whether a figure that a later answer lacks was withdrawn; within `covers`, or all of the partition where that is null. */
  readonly isComplete: boolean
  readonly covers: Covers | null
  /** Why an answer without records may be the truth, as long as none with records was kept. Without a reason it is a failure. */
  readonly mayBeEmpty?: string
}

/** An answer with status 200, before anybody believes it. */
export type Page = {
  readonly partition: HttpPartition
  /** The first is 1. */
  readonly number: number
  readonly url: string
  /** Whether the request carried the key of the source. */
  readonly hasKey: boolean
  readonly mediaType: string
  readonly bytes: () => Promise<Uint8Array>
  readonly text: () => Promise<string>
}

/** What a page that holds up says of itself. */
export type Judged = {
  /** Records of the page; null where counting them takes more than looking at the page. */
  readonly rows: number | null
  /** Records of all pages together, as the publisher states it. */
  readonly total?: number
  readonly next?: PageRequest
  /** The text without what differs at every answer (time taken, date of the server). Absent: the bytes. */
  readonly says?: string
  /** Date of the edition, as the page states it. */
  readonly editionOn?: string
}

/** How a source is got over HTTP. */
export type HttpFetch = {
  readonly from: 'http'
  readonly partitions: (years: YearRange, hasKey: boolean) => readonly HttpPartition[]
  /** How many years, the current one included, a scheduled run looks at again. */
  readonly recentYears: number
  /** Rest between two requests to one host. */
  readonly pauseMs: number
  /** The key, from the environment (or a vault of secrets), and the header that carries it. */
  readonly key?: { readonly variable: string; readonly header: string; readonly isRequired: boolean }
  /** A longer answer is not read to its end. */
  readonly mostBytes: number
  /**
   * Believes a page or not: an error or a cut behind status 200 is thrown by its name.
   * @throws SourceUnavailable, SourceTruncated, SourceChanged, SourceRefused
   */
  readonly judge: (page: Page) => Promise<Judged>
}

/** What to look at. */
export type FetchWish = {
  /** Absent: the recent years of the source. */
  readonly years?: YearRange
  /** Those whose last look is as old as the cadence; those never kept; or all. */
  readonly which: 'due' | 'missing' | 'all'
  /** Leaves out what was looked at after this moment (ISO 8601): it belongs to the same work. */
  readonly unlessSince?: string
  /** When the time for this run is over (ISO 8601). What is left then is left for the next run. */
  readonly endsAt?: string
  /** Keep an answer also where it has less than half of what was kept before. */
  readonly acceptsSmaller?: boolean
}

/** What became of a look at one source. */
export type Fetched = {
  readonly source: string
  /** Partitions with a new snapshot, by id. */
  readonly kept: readonly string[]
  readonly unchanged: readonly string[]
  /** Partitions that say with reason that they hold nothing. */
  readonly empty: readonly string[]
  /** Partitions that were not looked at, and why. */
  readonly left: readonly string[]
  readonly leftBy: 'budget' | 'failure' | null
  readonly failures: readonly { readonly what: string; readonly error: Error }[]
}

/** The JSON of a page. @throws SourceUnavailable where it is a web page or breaks off */
export const jsonOf = async (page: Page): Promise<unknown> => {
  const text = await page.text()
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    const what = /^\s*[[{]/.test(text) ? 'JSON that breaks off' : 'something else than JSON'
    throw new CorridorError('SourceUnavailable', `${page.url} answers with ${what}`, { place: page.url, cause })
  }
}
