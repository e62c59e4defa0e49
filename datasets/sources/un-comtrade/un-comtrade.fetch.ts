import { CorridorError, type HttpFetch, type HttpPartition, jsonOf, type Page } from '@corridor/contracts'

/** Comtrade's own numbers of the six reporters. Turkmenistan has hardly ever reported, Tajikistan with gaps. */
const reporters = { chn: 156, kaz: 398, kgz: 417, tjk: 762, tkm: 795, uzb: 860 } as const
const WORLD = 0
/** Goods pass through Central Asia to Russia; what the five report of it is half of that question. */
const RUSSIA = 643
const partners = [...Object.values(reporters), RUSSIA, WORLD].join(',')

/** The most records of one answer. One that is as long as this was cut there. */
const MOST_WITH_KEY = 100_000
const MOST_WITHOUT = 500

/**
 * With a key: every product at every level, all partners of the list, by reporter and year; of customs procedures, modes of
 * transport and second partners the totals. Without one the public preview gives 500 records at most, so that the totals
 * of all goods are all that is asked for.
 */
const partition = (reporter: keyof typeof reporters, year: number, hasKey: boolean): HttpPartition => {
  const query = new URLSearchParams({
    reporterCode: String(reporters[reporter]),
    period: String(year),
    partnerCode: partners,
    partner2Code: '0',
    customsCode: 'C00',
    motCode: '0',
    ...(hasKey ? {} : { cmdCode: 'TOTAL' }),
    maxRecords: String(hasKey ? MOST_WITH_KEY : MOST_WITHOUT),
    includeDesc: 'true',
  })
  const path = hasKey ? 'data/v1/get' : 'public/v1/preview'
  return {
    id: `${hasKey ? 'products' : 'totals'}-${reporter}-${year}`,
    layout: 'v1-json',
    request: { url: `https://comtradeapi.un.org/${path}/C/A/HS?${query}` },
    isComplete: true,
    covers: null,
    mayBeEmpty: 'reporters tell a year late, or not at all',
  }
}

type Answer = { readonly count?: unknown; readonly data?: unknown; readonly error?: unknown }

/** Failures and empty answers come with status 200: `{"count":0,"data":[],"error":""}`. */
const judge = async (page: Page) => {
  const { count, data, error } = (await jsonOf(page)) as Answer
  const place = page.url
  if (typeof error === 'string' && error !== '') {
    throw new CorridorError('SourceUnavailable', `UN Comtrade answers with an error: ${error}`, { place })
  }
  if (!Array.isArray(data) || typeof count !== 'number') {
    throw new CorridorError('SourceChanged', 'this is no answer of UN Comtrade: data or count is missing', { place })
  }
  const most = page.hasKey ? MOST_WITH_KEY : MOST_WITHOUT
  if (data.length >= most) {
    throw new CorridorError(
      'SourceTruncated',
      `UN Comtrade cuts an answer at ${most} records, and this one has as many`,
      {
        place,
        ...(page.hasKey
          ? {}
          : { hint: 'Get a key at comtradedeveloper.un.org and put it into CORRIDOR_COMTRADE_KEY.' }),
      },
    )
  }
  // The time that the answer took stands in it, and is no figure.
  const says = (await page.text()).replace(/"elapsedTime"\s*:\s*"[^"]*"/, '')
  return { rows: data.length, total: count, says }
}

/** As documented by the publisher; this never met the real host. */
export const unComtradeFetch: HttpFetch = {
  from: 'http',
  recentYears: 3,
  pauseMs: 2000,
  mostBytes: 250_000_000,
  key: { variable: 'CORRIDOR_COMTRADE_KEY', header: 'Ocp-Apim-Subscription-Key', isRequired: false },
  partitions: ({ from, to }, hasKey) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).flatMap((year) =>
      (Object.keys(reporters) as (keyof typeof reporters)[]).map((reporter) => partition(reporter, year, hasKey)),
    ),
  judge,
}
