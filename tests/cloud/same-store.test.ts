import { join } from 'node:path'
import { clockFrom, localStore } from '@corridor/adapters'
import { shelves } from '@corridor/datasets'
import type { Surroundings } from '@corridor/handlers'
import { networkOf, repositoryRoot } from '@corridor/house'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CloudRun, runInCloud, silence } from '../support/cloud-run.ts'
import { freshFolder, NOON } from '../support/command-line.ts'
import { contentOf, treeOf } from '../support/tree.ts'
import { walkedFolder } from '../support/walked.ts'

/** Names the run and its process, or differs from run to run in its bytes (the database of DuckDB). */
const differs = /claim\.json|manifest\.json|corridor\.duckdb|^runs\//

describe('the functions of the cloud, called one by one over the embedded sources', () => {
  let laptop: string
  let cloud: string
  let around: Surroundings
  let ran: CloudRun

  beforeAll(async () => {
    laptop = await walkedFolder('laptop')
    cloud = await freshFolder('cloud')
    around = {
      environment: {},
      store: localStore(cloud),
      clock: clockFrom(NOON),
      shelves,
      outside: networkOf({}),
      root: repositoryRoot,
      telling: silence,
    }
    ran = await runInCloud(around, { mode: 'folders' })
  })

  test('build the store that `corridor run` builds, file by file', async () => {
    const strip = (tree: ReadonlyMap<string, string>) => new Map([...tree].filter(([path]) => !differs.test(path)))
    expect(ran.failures).toEqual([])
    expect(strip(await contentOf(cloud))).toEqual(strip(await contentOf(join(laptop, 'store'))))
  })

  test('write nothing the second time', async () => {
    const before = await treeOf(cloud)
    expect(await runInCloud(around, { mode: 'folders' })).toMatchObject({ waves: [], release: undefined })
    expect(await treeOf(cloud)).toEqual(before)
  })
})
