import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runWalk } from '@corridor/cli'
import { type DatasetSummary, datasetPrefix, manifestOf, readJson, sqlText, summaryKey } from '@corridor/contracts'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'
import { addDownload, historiesOf, vintageWorld } from '../support/vintage-world.ts'

/** What the history says of the flows, without the numbers and times that snapshots got when they came. */
const saidIn = async (folder: string): Promise<readonly unknown[]> => {
  const world = vintageWorld(folder)
  const { manifest } = await runWalk(world)
  const { nodes } = await manifestOf(world.store, manifest.release)
  const prefix = datasetPrefix('versions', 'trade_flows', nodes['versions.trade_flows']?.fingerprint ?? '')
  const summary = await readJson<DatasetSummary>(world.store, summaryKey(prefix))
  await using session = await world.openEngine()
  return session.rows(`SELECT reporter_region_code, CAST(period_start AS VARCHAR) AS period, value, licence_code, is_tombstone,
      CAST(CAST(known_from AS DATE) AS VARCHAR) AS known_from, CAST(CAST(known_to AS DATE) AS VARCHAR) AS known_to
    FROM read_parquet(${sqlText(await world.store.localPath(summary?.file.key ?? ''))}) WHERE source_id = 'china-customs'
    ORDER BY ALL NULLS FIRST`)
}

describe('a history', () => {
  let inOrder: string
  let said: readonly unknown[]

  beforeAll(async () => {
    inOrder = await freshFolder('in-order')
    for (const nth of [0, 1, 2]) await addDownload(inOrder, nth)
    said = await saidIn(inOrder)
  }, 120_000)

  test('tells of a value that was withdrawn and came back, and of one that was revised', () => {
    const short = said.map((row) =>
      Object.values(row as object)
        .slice(1)
        .join(' '),
    )
    expect(short.toSorted()).toEqual([
      '2024-01-01  rows true 2024-04-20 2024-05-20',
      '2024-01-01 1000 rows false 2024-03-20 ',
      '2024-01-01 250 rows false 2024-03-20 2024-04-20',
      '2024-01-01 250 rows false 2024-05-20 ',
      '2024-02-01 10 rows false 2024-03-20 2024-04-20',
      '2024-02-01 12 rows false 2024-04-20 ',
      '2024-03-01 7 rows false 2024-04-20 ',
    ])
  })

  test('says the same of files that came in another order', async () => {
    const other = await freshFolder('other-order')
    for (const nth of [2, 0, 1]) await addDownload(other, nth)
    expect(await saidIn(other)).toEqual(said)
  }, 120_000)

  test('is the same, byte for byte, made again from the raw files alone', async () => {
    const before = await historiesOf(inOrder)
    await rm(join(inOrder, 'records'), { recursive: true })
    await rm(join(inOrder, 'datasets'), { recursive: true })
    await rm(join(inOrder, 'releases'), { recursive: true })
    await runWalk(vintageWorld(inOrder))
    expect(await historiesOf(inOrder)).toEqual(before)
  }, 120_000)
})
