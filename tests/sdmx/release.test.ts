import { execFileSync, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import { repositoryRoot } from '@corridor/cli'
import type { Cell, ReleaseManifest } from '@corridor/contracts'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'
import { walkedFolder } from '../support/walked.ts'

const python = process.env.CORRIDOR_SDMX_PYTHON ?? 'python3'
const hasReader = spawnSync(python, ['-c', 'import pysdmx.io'], { encoding: 'utf8' }).status === 0
const skipped = hasReader ? '' : ' (skipped: pysdmx is not installed)'

describe('a release over the embedded sources', () => {
  let release: string

  beforeAll(async () => {
    const folder = await walkedFolder('sdmx')
    release = join(folder, 'store', 'releases', '2026-11-22')
  })

  const counted = async (sql: string): Promise<Cell | undefined> => {
    await using session = await duckdbEngine({ temporaryFolder: await freshFolder('duckdb') })()
    return (await session.rows(sql))[0]?.n
  }
  const csv = (name: string): string => `read_csv('${join(release, 'sdmx', name)}', header = true, all_varchar = true)`

  test('holds every trade flow that may leave as SDMX-CSV, and no other', async () => {
    const flows = join(release, 'data', 'trade', 'flows.parquet')
    const rows = await counted(`SELECT count(*) AS n FROM ${csv('trade_flows.csv')}`)
    expect(rows).toBe(await counted(`SELECT count(*) AS n FROM '${flows}'`))
    expect(await counted(`SELECT count(*) AS n FROM ${csv('trade_flows.csv')} WHERE LICENCE <> 'rows'`)).toBe(0)
  })

  test('holds every observation with a period as SDMX-CSV, with the same sum', async () => {
    const history = join(release, 'data', 'history', 'observations.parquet')
    const current = `FROM '${history}' WHERE known_to IS NULL AND NOT is_tombstone AND period_start IS NOT NULL`
    for (const [ours, theirs] of [
      ['count(*)', 'count(*)'],
      ['CAST(sum(CAST(OBS_VALUE AS DECIMAL(30,6))) AS VARCHAR)', 'CAST(sum(value) AS VARCHAR)'],
    ])
      expect(await counted(`SELECT ${ours} AS n FROM ${csv('observations.csv')}`)).toBe(
        await counted(`SELECT ${theirs} AS n ${current}`),
      )
  })

  test('counts in its README what has no period and is in Parquet only', async () => {
    const history = join(release, 'data', 'history', 'observations.parquet')
    const left = await counted(`SELECT count(*) AS n FROM '${history}' WHERE known_to IS NULL AND NOT is_tombstone
      AND (period_start IS NULL OR period_end IS NULL)`)
    expect(left).toBeGreaterThan(0)
    expect(await readFile(join(release, 'README.md'), 'utf8')).toContain(`(${left} of \`observations\`)`)
  })

  test.skipIf(!hasReader)(
    `is read by a reader of SDMX: valid structures, unique keys, every code in its list${skipped}`,
    { timeout: 120_000 },
    async () => {
      const script = join(repositoryRoot, 'tests', 'sdmx', 'read_release.py')
      const read = JSON.parse(execFileSync(python, [script, join(release, 'sdmx')], { encoding: 'utf8' })) as Readonly<
        Record<string, Readonly<Record<string, number>>>
      >
      expect(Object.keys(read)).toEqual(['trade_flows', 'observations'])
      for (const [name, file] of Object.entries(read)) {
        expect(file, name).toMatchObject({ repeated_keys: 0, strange_codes: 0 })
        expect(file.coded, name).toBeGreaterThan(10)
        expect(file.rows, name).toBe(Number(await counted(`SELECT count(*) AS n FROM ${csv(`${name}.csv`)}`)))
      }
    },
  )

  test('says in its README and its manifest what was withheld', async () => {
    const { withheld } = JSON.parse(await readFile(join(release, 'manifest.json'), 'utf8')) as ReleaseManifest
    const readme = await readFile(join(release, 'README.md'), 'utf8')
    expect(Object.keys(withheld)).toEqual(expect.arrayContaining(['trade.by_partner', 'trade.flows', 'trade.mirror']))
    for (const [dataset, count] of Object.entries(withheld)) expect(readme).toContain(`| \`${dataset}\` | ${count} |`)
  })

  test('names the sources that it holds, with their terms, in its README and data package', async () => {
    const readme = await readFile(join(release, 'README.md'), 'utf8')
    const { sources } = JSON.parse(await readFile(join(release, 'datapackage.json'), 'utf8')) as {
      readonly sources: readonly {
        readonly source_id: string
        readonly attribution: string
        readonly records: number
      }[]
    }
    expect(sources.map(({ source_id }) => source_id)).toContain('un-comtrade-quoted')
    // Known to Corridor, but nothing of it is in this release.
    expect(sources.map(({ source_id }) => source_id)).not.toContain('un-comtrade')
    for (const { attribution, records } of sources) {
      expect(readme).toContain(attribution.replaceAll('|', '\\|'))
      expect(records).toBeGreaterThan(0)
    }
  })
})
