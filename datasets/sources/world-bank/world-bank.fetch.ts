import { CorridorError, type HttpFetch, type Judged, jsonOf, type Page } from '@corridor/contracts'
import { believed, countRows } from './indicator-json.parse.ts'

/** Those of the list that Corridor's questions need; a file of any other listed indicator is taken by hand. */
const indicators = [
  'BX.KLT.DINV.CD.WD',
  'BX.TRF.PWKR.CD.DT',
  'FP.CPI.TOTL.ZG',
  'NE.TRD.GNFS.ZS',
  'NY.GDP.MKTP.CD',
  'NY.GDP.MKTP.CN',
  'NY.GDP.MKTP.KD.ZG',
  'NY.GDP.PCAP.CD',
  'PA.NUS.FCRF',
  'PA.NUS.PPP',
  'SP.POP.TOTL',
]

/** A refusal comes with status 200; a cut answer says how many rows it should have. */
const judge = async (page: Page): Promise<Judged> => {
  const root = await jsonOf(page)
  const { meta, rows } = believed(root)
  if (Number(meta.page) !== page.number) {
    throw new CorridorError('SourceTruncated', `page ${page.number} was asked for, and page ${meta.page} came`, {
      place: page.url,
    })
  }
  const next = Number(meta.page) < Number(meta.pages) ? addressOf(page, page.number + 1) : undefined
  return {
    rows: countRows(root),
    total: Number(meta.total),
    // The head is dated anew when any indicator is: an edition that changes none of these figures is no new one.
    says: JSON.stringify(rows),
    ...(typeof meta.lastupdated === 'string' ? { editionOn: meta.lastupdated } : {}),
    ...(next === undefined ? {} : { next: { url: next } }),
  }
}

const addressOf = ({ url }: Page, number: number): string => {
  const next = new URL(url)
  next.searchParams.set('page', String(number))
  return next.href
}

/** An indicator is asked for whole: any edition revises all its years. As documented; this never met the real host. */
export const worldBankFetch: HttpFetch = {
  from: 'http',
  partitions: () =>
    indicators.map((indicator) => ({
      id: indicator.toLowerCase().replaceAll('.', '-'),
      layout: 'indicator-json',
      request: { url: `https://api.worldbank.org/v2/country/all/indicator/${indicator}?format=json&per_page=20000` },
      isComplete: true,
      covers: null,
    })),
  recentYears: 1,
  pauseMs: 500,
  mostBytes: 64_000_000,
  judge,
}
