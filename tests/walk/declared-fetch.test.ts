import { httpClient, scratch } from '@corridor/adapters'
import type { FetchWish } from '@corridor/contracts'
import { snapshotsOf } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { fetchSource, makePace } from '@corridor/ingestion'
import {
  memoryStore,
  quietLog,
  type Reply,
  replayServer,
  type Seen,
  throughReplay,
  waitingClock,
} from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { failed } from '../support/publisher.ts'
import { comtradeAnswer, recorded, worldBankPage } from '../support/recorded.ts'

const onNetwork = shelves.sources.flatMap((source) =>
  source.fetch.from === 'http' ? [{ source, fetch: source.fetch }] : [],
)

/** Looks at a declared source whose publisher is played by script; paths begin with the host. */
const look = async (id: string, script: (seen: Seen) => Reply, wish: Partial<FetchWish> = {}, secret?: string) => {
  await using server = await replayServer(script)
  const source = shelves.sources.find((each) => each.id === id)
  if (!source) throw new Error(`no source ${id}`)
  const store = memoryStore()
  const time = waitingClock('2026-11-22T12:00:00.000Z')
  const effects = {
    store,
    ...time,
    log: quietLog(),
    random: () => 0,
    withScratch: scratch,
    secretOf: async () => secret,
    askHttp: throughReplay(server, httpClient({ userAgent: 'Corridor/0 (+test)' })),
    pace: makePace(time),
  }
  const fetched = await fetchSource(effects, source, { which: 'due', ...wish })
  return { ...fetched, seen: server.seen, snapshots: await snapshotsOf(store, id) }
}

describe.each(onNetwork.map(({ source, fetch }) => [source.id, source, fetch] as const))('%s', (_id, source, fetch) => {
  test.each([true, false])(
    'asks over https, each partition under a name of its own, with a layout (key: %s)',
    (hasKey) => {
      const partitions = fetch.partitions({ from: 2015, to: 2026 }, hasKey)
      expect(new Set(partitions.map(({ id }) => id)).size).toBe(partitions.length)
      const layouts = source.layouts.map(({ id }) => id)
      for (const { id, layout, request } of partitions) {
        expect(id).toMatch(/^[a-z0-9][a-z0-9_.-]*$/)
        expect(layouts).toContain(layout)
        expect(request.url).toMatch(/^https:\/\//)
      }
    },
  )
})

const in2024 = { years: { from: 2024, to: 2024 } }

describe('UN Comtrade', () => {
  const answer = (body: string | Uint8Array) => () => ({
    body,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
  test('with a key asks for all products, and sends the key in its header only', async () => {
    const { kept, seen } = await look('un-comtrade', answer(comtradeAnswer(2024, ['TOTAL', '270900'])), in2024, 'k')
    expect(kept).toEqual(['chn', 'kaz', 'kgz', 'tjk', 'tkm', 'uzb'].map((reporter) => `products-${reporter}-2024`))
    expect(seen[0]?.headers['ocp-apim-subscription-key']).toBe('k')
    expect(seen[0]?.path).toMatch(/^\/comtradeapi\.un\.org\/data\/v1\/get\/C\/A\/HS\?reporterCode=156&period=2024&/)
    expect(seen.map(({ path }) => path).join()).not.toMatch(/cmdCode|subscription/)
  })
  test('without a key asks the public preview for totals', async () => {
    const { kept, seen } = await look('un-comtrade', answer(comtradeAnswer(2024, ['TOTAL'])), in2024)
    expect(kept[0]).toBe('totals-chn-2024')
    expect(seen[0]?.path).toMatch(/^\/comtradeapi\.un\.org\/public\/v1\/preview\/C\/A\/HS\?.*cmdCode=TOTAL/)
  })
  test('takes 500 records of the preview for a cut', async () => {
    const products = Array.from({ length: 500 }, (_, index) => String(100_000 + index))
    const { failures, snapshots } = await look('un-comtrade', answer(comtradeAnswer(2024, products)), in2024)
    expect(failures[0]?.error).toMatchObject({
      name: 'SourceTruncated',
      hint: expect.stringContaining('CORRIDOR_COMTRADE_KEY'),
    })
    expect(snapshots).toEqual([])
  })
  test('takes a count that its records do not add up to for a cut', async () => {
    const short = comtradeAnswer(2024, ['TOTAL']).replace('"count":1', '"count":2')
    expect(failed(await look('un-comtrade', answer(short), in2024))[0]).toBe(
      'un-comtrade/totals-chn-2024 SourceTruncated',
    )
  })
  test('takes an error behind status 200 for a failure, told once', async () => {
    const wrong = JSON.stringify({ elapsedTime: '0.1 secs', count: 0, data: [], error: 'Query too complex' })
    const { failures } = await look('un-comtrade', answer(wrong), in2024)
    expect(failures.map(({ what }) => what)).toEqual(['un-comtrade'])
    expect(failures[0]?.error.message).toContain('Query too complex (5 tries)')
  })
  test('takes the recorded empty answer for a reporter that has not told yet', async () => {
    const nothing = recorded(
      'comtrade/v1_json/bulk_error_C_A_HS-a503f3.json',
      '{"elapsedTime":"0.08 secs","count":0,"data":[],"error":""}',
    )
    expect(await look('un-comtrade', answer(nothing), in2024)).toMatchObject({
      kept: [],
      empty: { length: 6 },
      failures: [],
    })
  })
  test('believes the recorded answer with its four records', async () => {
    const real = recorded(
      'comtrade/v1_json/comtradr_C_A_HS_CHN_ARG_DEU_2010.json',
      comtradeAnswer(2010, ['TOTAL', '01', '02', '03']),
    )
    const { snapshots } = await look('un-comtrade', answer(real), { years: { from: 2010, to: 2010 } }, 'k')
    expect(snapshots.map(({ rows }) => rows)).toEqual([4, 4, 4, 4, 4, 4])
  })
  test('is not asked for more when the key is refused', async () => {
    const { failures, seen, left } = await look('un-comtrade', () => ({ status: 401 }), in2024, 'wrong')
    expect(failures.map(({ error }) => error.name)).toEqual(['SourceRefused'])
    expect(seen).toHaveLength(1)
    expect(left).toHaveLength(5)
  })
})

describe('the World Bank', () => {
  test('is read page by page, dated as the head says', async () => {
    const { snapshots, failures } = await look('world-bank', ({ path }) => ({
      body: !/[?&]page=2/.test(path)
        ? worldBankPage({ page: 1, pages: 2, total: 3, years: [2025, 2024] })
        : worldBankPage({ page: 2, pages: 2, total: 3, years: [2023] }),
    }))
    expect(failures).toEqual([])
    const gdp = snapshots.find(({ partition_id }) => partition_id === 'ny-gdp-mktp-cd')
    expect(gdp).toMatchObject({ rows: 3, edition_on: '2026-07-13', parts: { length: 2 } })
  })
  test('is not believed where a page comes twice', async () => {
    const page = worldBankPage({ page: 1, pages: 2, total: 4, years: [2025, 2024] })
    expect(failed(await look('world-bank', () => ({ body: page })))[0]).toBe(
      'world-bank/bx-klt-dinv-cd-wd SourceTruncated',
    )
  })
  test('refuses with status 200, which is told in its own words', async () => {
    const refusal = recorded(
      'worldbank/api_v2_json/error_120_invalid_value_recorded.json',
      '[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]',
    )
    const { failures } = await look('world-bank', () => ({ body: refusal }))
    expect(failures[0]?.error).toMatchObject({ name: 'SourceMoved', retry: 'never' })
    expect(failures[0]?.error.message).toContain('The provided parameter value is not valid')
  })
})

describe('the ECB', () => {
  const zip = Buffer.from([
    0x50,
    0x4b,
    3,
    4,
    ...Array<number>(30).fill(1),
    0x50,
    0x4b,
    5,
    6,
    ...Array<number>(18).fill(0),
  ])
  test('gives one archive with a tag', async () => {
    const { snapshots } = await look('ecb-rates', () => ({
      body: zip,
      headers: { etag: '"t"', 'content-type': 'application/zip' },
    }))
    expect(snapshots[0]).toMatchObject({
      rows: null,
      parts: [{ etag: '"t"', media_type: 'application/zip', encoding: 'binary' }],
    })
  })
  test('is not believed where the archive has no end', async () => {
    expect(failed(await look('ecb-rates', () => ({ body: zip.subarray(0, 40) })))).toEqual([
      'ecb-rates/history SourceUnavailable',
    ])
  })
})

describe('SIAT', () => {
  test('gives a table whose lines are counted', async () => {
    const table = '\uFEFFCode,Klassifikator,Klassifikator_ru,Klassifikator_en,2010\n156,Xitoy,Китай,China,1.5\n'
    expect((await look('uzbekistan-siat', () => ({ body: table }))).snapshots[0]).toMatchObject({ rows: 1 })
  })
  test('is not believed where a web page comes instead', async () => {
    expect(failed(await look('uzbekistan-siat', () => ({ body: '<!doctype html>' })))).toEqual([
      'uzbekistan-siat/exports-by-country SourceUnavailable',
    ])
  })
})
