import { CorridorError, type HttpFetch, type Page } from '@corridor/contracts'

/** A zip archive begins and ends with marks of its own; one without its end was cut. */
const judge = async (page: Page) => {
  const bytes = await page.bytes()
  const has = (mark: readonly number[], at: number): boolean => mark.every((byte, index) => bytes[at + index] === byte)
  if (!has([0x50, 0x4b, 3, 4], 0)) {
    throw new CorridorError('SourceUnavailable', `${page.url} answers with something else than a zip archive`, {
      place: page.url,
    })
  }
  // The end of the archive is 22 bytes long where it has no comment.
  if (!has([0x50, 0x4b, 5, 6], bytes.length - 22)) {
    throw new CorridorError('SourceUnavailable', `${page.url} answers with a zip archive without its end`, {
      place: page.url,
    })
  }
  return { rows: null }
}

/** All days since 1999 in one file with a tag; this never met the real host. */
export const ecbRatesFetch: HttpFetch = {
  from: 'http',
  recentYears: 1,
  pauseMs: 1000,
  mostBytes: 20_000_000,
  partitions: () => [
    {
      id: 'history',
      layout: 'reference-rates',
      request: { url: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip' },
      isComplete: true,
      covers: null,
    },
  ],
  judge,
}
