import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import type { ReleaseManifest } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf, corridor, corridorWith, freshFolder, type Told } from '../support/command-line.ts'
import { contentOf, treeOf } from '../support/tree.ts'
import { walkedFolder } from '../support/walked.ts'

/** The models of the shelf, and what the checks found. */
const DATASETS = shelves.models.length + 1

type Rows = readonly Readonly<Record<string, unknown>>[]

describe('the walk over the embedded sources', () => {
  let folder: string
  let first: Told

  beforeAll(async () => {
    folder = await freshFolder('walk')
    first = await corridorWith({ CORRIDOR_THREADS: '2' }, folder, 'run')
  })

  test('publishes a release named by the day of the clock', () => {
    expect(first.err).not.toContain('warning')
    expect(first.out).toContain('Published release 2026-11-22.')
    expect(first.code).toBe(0)
  })

  test('prints the paths of workbook, report and database, and the line that queries it', () => {
    const release = join(folder, 'store', 'releases', '2026-11-22')
    expect(first.out).toContain(join(release, 'reports', 'trade-and-investment.en.xlsx'))
    expect(first.out).toContain(join(release, 'reports', 'trade-and-investment.json'))
    expect(first.out).toContain(`ATTACH '${join(release, 'corridor.duckdb')}' AS corridor (READ_ONLY)`)
  })

  test("gives China's trade of 2024 as the customs table of the article states it", async () => {
    const rows = await answerOf<Rows>(
      folder,
      'query',
      `SELECT partner_code, export_usd, import_usd, turnover_usd FROM trade.by_partner
       WHERE reporter_code = 'CHN' AND year = 2024 ORDER BY partner_code`,
    )
    expect(rows).toEqual([
      { partner_code: 'C5', export_usd: 64.2e9, import_usd: 30.6e9, turnover_usd: 94.8e9 },
      { partner_code: 'KAZ', export_usd: 28e9, import_usd: 15.9e9, turnover_usd: 43.8e9 },
      { partner_code: 'KGZ', export_usd: 19.9e9, import_usd: 2.8e9, turnover_usd: 22.7e9 },
      { partner_code: 'TJK', export_usd: 3.5e9, import_usd: 0.3e9, turnover_usd: 3.9e9 },
      { partner_code: 'TKM', export_usd: 1e9, import_usd: 9.6e9, turnover_usd: 10.6e9 },
      { partner_code: 'UZB', export_usd: 11.8e9, import_usd: 2e9, turnover_usd: 13.8e9 },
    ])
  })

  test('flags that Kazakhstan reports two very different imports from China for 2022', async () => {
    const rows = await answerOf<Rows>(
      folder,
      'query',
      `SELECT message, is_withheld, record_number FROM quality.checks WHERE check_id = 'trade-reporter-agrees' AND offending_key LIKE '2022 KAZ import%'`,
    )
    // One of the two stands under terms that let no single figure leave.
    expect(rows).toMatchObject([
      { message: 'withheld by the terms of the source', is_withheld: true, record_number: expect.any(Number) },
    ])
  })

  test('rejects none of its own rows', async () => {
    expect(await answerOf<Rows>(folder, 'query', 'FROM quality.rejected')).toEqual([])
  })

  test('knows the customs table since the day on which it was read, and not before', async () => {
    const ask = `SELECT count(*) AS n FROM trade.flows WHERE source_id = 'seed-documents'`
    expect(await answerOf<Rows>(folder, 'query', ask, '--as-of', '2025-04-10')).toEqual([{ n: 0 }])
    expect(await answerOf<Rows>(folder, 'query', ask, '--as-of', '2025-04-11')).toEqual([{ n: 12 }])
  })

  test('writes nothing at all the second time, and says so', async () => {
    const before = await treeOf(join(folder, 'store'))
    const { out } = await corridor(folder, 'run')
    expect(out).toContain('Nothing changed')
    expect(await treeOf(join(folder, 'store'))).toEqual(before)
  })

  test('builds the same bytes with another number of threads, on another machine with the same clock', async () => {
    const other = await walkedFolder('other')
    const strip = (tree: ReadonlyMap<string, string>) =>
      new Map([...tree].filter(([path]) => !/claim\.json|manifest\.json|corridor\.duckdb|^runs\//.test(path)))
    expect(strip(await contentOf(join(other, 'store')))).toEqual(strip(await contentOf(join(folder, 'store'))))
  })

  test('says how much was withheld, as the manifest does', async () => {
    const manifest = join(folder, 'store', 'releases', '2026-11-22', 'manifest.json')
    const { withheld } = JSON.parse(await readFile(manifest, 'utf8')) as ReleaseManifest
    const sum = Object.values(withheld).reduce((total, count) => total + count, 0)
    expect(first.out).toContain(`${sum} rows and cells in ${Object.keys(withheld).length} datasets were withheld`)
  })

  test('verifies: every hash, every count, and the same rows from raw', async () => {
    expect(await answerOf(folder, 'verify')).toMatchObject({
      release: '2026-11-22',
      datasets_rebuilt: DATASETS,
      note: null,
    })
  })

  test('gives a DuckDB file that works alone, with every dataset of the data package', async () => {
    const release = join(folder, 'store', 'releases', '2026-11-22')
    const described = JSON.parse(await readFile(join(release, 'datapackage.json'), 'utf8')) as {
      resources: readonly { name: string; path: string; bytes: number }[]
    }
    await using session = await duckdbEngine({ temporaryFolder: await freshFolder('duckdb') })()
    await session.run(`ATTACH '${join(release, 'corridor.duckdb')}' AS corridor (READ_ONLY)`)
    await session.run('USE corridor')
    expect(described.resources.length).toBe(DATASETS)
    for (const { name, path } of described.resources) {
      const [file] = await session.rows(`SELECT count(*) AS n FROM read_parquet('${join(release, path)}')`)
      expect([name, ...(await session.rows(`SELECT count(*) AS n FROM ${name}`))]).toEqual([name, file])
    }
  })
})
