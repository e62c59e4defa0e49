import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFile, duckdbEngine, localStore } from '@corridor/adapters'
import { runWalk, worldOn } from '@corridor/cli'
import { datasetId, releaseOrLatest } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { verifyFiles } from '@corridor/publication'
import { quietLog, stillClock } from '@corridor/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'
import { smallShelves } from '../support/small-world.ts'

const asked = ['history.observations', 'history.trade_flows', 'history.rates', 'trade.by_partner', 'trade.flows']
const withHistory = { ...smallShelves, models: shelves.models.filter((model) => asked.includes(datasetId(model))) }

describe('a history that is larger than the database should hold', () => {
  let release = ''
  let whole = ''
  const publishWith = async (mostHistoryRows: number): Promise<string> => {
    const folder = await freshFolder('beside')
    const world = worldOn(localStore(folder), stillClock('2026-11-22T12:00:00.000Z', 1000), quietLog(), withHistory)
    await runWalk({ ...world, publish: { ...world.publish, mostHistoryRows } })
    return folder
  }
  beforeAll(async () => {
    release = await publishWith(10)
    whole = await publishWith(1_000_000)
  }, 60_000)
  const fileOf = (folder: string, name: string): string => join(folder, 'releases', '2026-11-22', name)

  test('is not in the database, and is listed, described and whole beside it', async () => {
    await using session = await duckdbEngine({ temporaryFolder: release })()
    await session.run(`ATTACH '${fileOf(release, 'corridor.duckdb')}' AS corridor (READ_ONLY)`)
    const held = await session.rows(
      `SELECT DISTINCT table_schema AS name FROM information_schema.tables WHERE table_catalog = 'corridor' ORDER BY 1`,
    )
    expect(held.map(({ name }) => name)).toEqual(['quality', 'reference', 'trade'])
    const store = localStore(release)
    const manifest = await releaseOrLatest(store, undefined)
    expect(manifest.files.map(({ key }) => key)).toContain('releases/2026-11-22/history.sql')
    const effects = { store, openEngine: duckdbEngine({ temporaryFolder: release }), digestFile }
    expect(await verifyFiles(effects, manifest.release, manifest)).toEqual([])
  })

  test('is named with its script in the README and the data package of the release', async () => {
    const readme = await readFile(fileOf(release, 'README.md'), 'utf8')
    expect(readme).toContain('| `history.sql` |')
    expect(readme).toContain('`duckdb -init history.sql`')
    const described = JSON.parse(await readFile(fileOf(release, 'datapackage.json'), 'utf8'))
    expect(described.databases.map(({ path }: { path: string }) => path)).toEqual(['corridor.duckdb', 'history.sql'])
    expect(await readFile(fileOf(whole, 'README.md'), 'utf8')).not.toContain('history.sql')
  })
  test('answers by history.sql what the whole database answers', async () => {
    await using one = await duckdbEngine({ temporaryFolder: release })()
    const script = await readFile(fileOf(release, 'history.sql'), 'utf8')
    // Its paths are relative to the folder in which it is run.
    await one.run(
      script
        .replaceAll(`'data/`, `'${fileOf(release, 'data/')}`)
        .replace(`'corridor.duckdb'`, `'${fileOf(release, 'corridor.duckdb')}'`),
    )
    await using other = await duckdbEngine({ temporaryFolder: whole })()
    await other.run(`ATTACH '${fileOf(whole, 'corridor.duckdb')}' AS corridor (READ_ONLY)`)
    await other.run('USE corridor')
    for (const call of [
      `trade.flows_as_of(TIMESTAMP '2026-01-01')`,
      `history.observations_as_of(DATE '2026-01-01')`,
      `updated_since(DATE '2015-01-01')`,
      'trade.flows',
    ]) {
      const rows = await one.rows(`FROM ${call} ORDER BY ALL`)
      expect(rows.length, call).toBeGreaterThan(0)
      expect(rows, call).toEqual(await other.rows(`FROM ${call} ORDER BY ALL`))
    }
  })

  test('has no script where the database holds it', async () => {
    const manifest = await releaseOrLatest(localStore(whole), undefined)
    expect(manifest.files.map(({ key }) => key)).not.toContain('releases/2026-11-22/history.sql')
  })
})
