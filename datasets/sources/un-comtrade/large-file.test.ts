import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { digestFile, duckdbEngine, fileReaders, readTextBelow, scanText, scratch } from '@corridor/adapters'
import { blobKey, handPartition, kindOf, parseSqlOf, sha256 } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { normalizeSnapshot } from '@corridor/normalization'
import { memoryStore, realFile, withoutRealFiles } from '@corridor/testing'
import { expect, test } from 'vitest'
import { unComtrade } from './un-comtrade.source.ts'

const published = realFile('large/comtrade_legacy_api_top30_2019_2020.csv.gz')
const readText = readTextBelow(join(import.meta.dirname, '..', '..', '..'))

// Counts and sums made with Python: csv.DictReader over gzip.open, int() of TradeValue by ptCode; `zcat … | wc -l` is 277,299.
test.skipIf(published === undefined)(`240 answers of the API joined, 277,298 records${withoutRealFiles}`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'un-comtrade-large-'))
  try {
    const path = join(folder, 'large.csv')
    await pipeline(createReadStream(published ?? ''), createGunzip(), createWriteStream(path))
    const bytes = await readFile(path)
    const store = memoryStore()
    const part = { sha256: sha256(bytes), bytes: bytes.length, name: 'large.csv', media_type: '', encoding: '' }
    await store.put(blobKey(unComtrade.id, part.sha256), bytes)
    const layout = unComtrade.layouts.find(({ id }) => id === 'legacy-api-csv')
    if (!layout) throw new TypeError('the layout is gone')
    const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })
    const texts = shelves.reference.map(async ({ id }) => [id, await readText(`datasets/reference/${id}.csv`)] as const)
    const summary = await normalizeSnapshot(
      { store, openEngine, scanText, readers: fileReaders, withScratch: scratch, digestFile },
      {
        source: unComtrade,
        kind: kindOf(shelves, 'trade_flows'),
        parseSql: await parseSqlOf(readText, unComtrade.id, layout),
        reference: Object.fromEntries(await Promise.all(texts)),
        rateKeys: [],
        fingerprint: 'f',
        inputs: {},
        snapshot: {
          source_id: unComtrade.id,
          partition_id: handPartition('legacy-api-csv'),
          snapshot_id: 's',
          kind: 'trade_flows',
          retrieved_at: '2026-11-22T10:00:00.000Z',
          edition_on: null,
          request: { from: 'hand', what: 'large.csv' },
          parts: [part],
          licence_code: 'derived',
          licence_text: '',
          is_complete: false,
          is_first: true,
          covers: null,
          layout_id: layout.id,
        },
      },
    )
    expect(summary).toMatchObject({
      expected: 277_298,
      facts: 277_298,
      accepted: 277_298,
      rejected: 0,
      merged: 0,
      ignored: {},
    })
    await using session = await openEngine()
    const records = `read_parquet('${await store.localPath(summary.files.records.key)}')`
    const [whole] =
      await session.rows(`SELECT CAST(sum(value) AS DOUBLE) AS value, count(DISTINCT partner_code) AS partners,
      count(net_mass_kg) AS masses, count(DISTINCT reporter_code) AS reporters FROM ${records}`)
    expect(Object.values(whole ?? {}).map(Number)).toEqual([33_720_901_629_819, 241, 0, 30])
    const partners = await session.rows(`SELECT partner_code, CAST(sum(value) AS DOUBLE) AS value FROM ${records}
      WHERE partner_code IN ('ITA', 'KAZ', 'KGZ', 'X490', 'X837', 'X899') GROUP BY partner_code ORDER BY partner_code`)
    expect(partners.map(({ partner_code, value }) => [partner_code, Number(value)])).toEqual([
      ['ITA', 672_469_643_397],
      ['KAZ', 31_149_649_957],
      ['KGZ', 3_132_162_070],
      ['X490', 487_908_854_138],
      ['X837', 2_796_120_156],
      ['X899', 354_820_566_971],
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})
