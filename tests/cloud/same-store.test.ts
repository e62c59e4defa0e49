import { join } from 'node:path'
import { localStore } from '@corridor/adapters'
import { manifestOf, type ReleaseManifest, readJson, runKey, type Store } from '@corridor/contracts'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CloudRun, cloudOn, runInCloud } from '../support/cloud-run.ts'
import { freshFolder } from '../support/command-line.ts'
import { treeOf, walkedContentOf } from '../support/tree.ts'
import { walkedFolder } from '../support/walked.ts'

/** A manifest without the name of its run, and without the bytes of the database. */
const plain = ({ run, files, ...rest }: ReleaseManifest) => ({
  ...rest,
  files: files.map((file) => (file.key.endsWith('.duckdb') ? { ...file, sha256: '', bytes: 0 } : file)),
})

describe('the functions of the cloud, called one by one over the embedded sources', () => {
  let laptop: string
  let cloud: string
  let store: Store
  let ran: CloudRun

  beforeAll(async () => {
    laptop = join(await walkedFolder('laptop'), 'store')
    cloud = await freshFolder('cloud')
    store = localStore(cloud)
    ran = await runInCloud(cloudOn(store), { mode: 'folders' })
  })

  test('publish', () => {
    expect(ran.failures).toEqual([])
    expect(ran.release).toEqual({ release: '2026-11-22', outcome: 'published' })
  })

  test('build the store that `corridor run` builds, file by file', async () => {
    expect(await walkedContentOf(cloud)).toEqual(await walkedContentOf(laptop))
    expect(plain(await manifestOf(store, '2026-11-22'))).toEqual(
      plain(await manifestOf(localStore(laptop), '2026-11-22')),
    )
  })

  test('leave a record of the run with all that they made', async () => {
    const { nodes } = await manifestOf(store, '2026-11-22')
    const record = await readJson<{ made: readonly string[] }>(store, runKey(ran.run))
    expect(record).toMatchObject({ run: ran.run, release: '2026-11-22', is_new: true, failures: [], error: null })
    expect(record?.made.toSorted()).toEqual(Object.keys(nodes).sort())
  })

  test('write nothing the second time', async () => {
    const before = await treeOf(cloud)
    expect(await runInCloud(cloudOn(store), { mode: 'folders' })).toMatchObject({ waves: [], release: undefined })
    expect(await treeOf(cloud)).toEqual(before)
  })
})
