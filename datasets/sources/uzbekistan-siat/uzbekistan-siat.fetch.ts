import { CorridorError, type HttpFetch, type Page } from '@corridor/contracts'

/** A table is a file: one row per partner, years across. */
const judge = async (page: Page) => {
  const lines = (await page.text())
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
  if (!/^"?Code"?,/.test(lines[0] ?? '')) {
    throw new CorridorError('SourceUnavailable', `${page.url} answers with something else than a table of SIAT`, {
      place: page.url,
    })
  }
  return { rows: lines.length - 1 }
}

/**
 * The address is that of files which others have kept from there; nobody documents it, and this never met the real host.
 */
export const uzbekistanSiatFetch: HttpFetch = {
  from: 'http',
  recentYears: 1,
  pauseMs: 2000,
  mostBytes: 20_000_000,
  partitions: () => [
    {
      id: 'exports-by-country',
      layout: 'by-country',
      request: { url: 'https://api.siat.stat.uz/media/uploads/sdmx/sdmx_data_1105.csv' },
      isComplete: true,
      covers: null,
    },
  ],
  judge,
}
