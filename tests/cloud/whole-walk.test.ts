import { join } from 'node:path'
import { localStore } from '@corridor/adapters'
import { manifestOf, type ReleaseManifest, readJson, runKey, sha256 } from '@corridor/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFile } from '../support/cloud/add-file.ts'
import { type Aws, canRunBundles, startAws } from '../support/cloud/aws.ts'
import { bucketFaults, isWrite } from '../support/cloud/bucket-faults.ts'
import type { Cloud } from '../support/cloud/cloud.ts'
import { wholeRelease } from '../support/cloud/released.ts'
import { traceDaemon } from '../support/cloud/trace-daemon.ts'
import { NOON } from '../support/command-line.ts'
import { isWalked, treeOf, walkedContentOf } from '../support/tree.ts'
import { walkedFolder } from '../support/walked.ts'

const ONE_MORE_EVENT = `event_id,event_type,areas,date,title,status,citation_title,publisher,url,place,licence
example-opened,visa_agreement,CHN;KAZ,2031-01-01,An example,signed,Example,Example,https://example.org/a,page 1,rows
`

/** A manifest without the name of its run, and without the bytes of the database. */
const plain = ({ run, files, ...rest }: ReleaseManifest) => ({
  ...rest,
  files: files.map((file) => (file.key.endsWith('.duckdb') ? { ...file, sha256: '', bytes: 0 } : file)),
})

/** The node whose result a summary closes: `datasets/trade/flows/<fingerprint>/summary.json` → `trade.flows`. */
const nodeOf = (key: string): string => {
  const [room = '', ...rest] = key.split('/')
  if (room === 'records') return `records/${rest.slice(0, 3).join('/')}`
  return room === 'reports' ? `report/${rest[0]}` : `${rest[0]}.${rest[1]}`
}

describe.skipIf(!canRunBundles)('the bundles of all functions, called by the state machine', () => {
  let aws: Aws
  let cloud: Cloud
  let daemon: Awaited<ReturnType<typeof traceDaemon>>
  let bundles: ReadonlyMap<string, string>

  const objects = (): ReadonlyMap<string, Uint8Array> => aws.server.objects('corridor')
  const summaries = (): readonly string[] => [...objects().keys()].filter((key) => key.endsWith('/summary.json'))
  const codeOf = async () => treeOf(aws.stage.functions['write-report'].folder)

  beforeAll(async () => {
    aws = await startAws()
    daemon = await traceDaemon()
    bundles = await codeOf()
    cloud = aws.open({ isTraced: true, environment: { SOURCE_DATE_EPOCH: NOON, ...daemon.environment } })
    expect(await cloud.run({ mode: 'folders' })).toMatchObject({
      status: 'SUCCEEDED',
      output: { release: '2026-11-22', outcome: 'published' },
      retried: [],
      caught: [],
    })
  })
  afterAll(async () => {
    await aws[Symbol.asyncDispose]()
    daemon[Symbol.dispose]()
  })

  test('build the store that `corridor run` builds, object by object', async () => {
    const store = join(await walkedFolder('laptop'), 'store')
    const laptop = await walkedContentOf(store)
    expect(plain(await manifestOf(cloud.store(), '2026-11-22'))).toEqual(
      plain(await manifestOf(localStore(store), '2026-11-22')),
    )
    const walked = [...objects()].filter(([key]) => isWalked(key)).map(([key, bytes]) => [key, sha256(bytes)] as const)
    expect(new Map(walked)).toEqual(laptop)
  })

  test('release what the manifest says, and write every key once', async () => {
    expect((await wholeRelease(cloud.store())).release).toBe('2026-11-22')
    expect(bucketFaults(aws.server, 'corridor')).toEqual([])
  })

  test('leave a record of the run with all that they made', async () => {
    const { run, nodes } = await manifestOf(cloud.store(), '2026-11-22')
    const record = await readJson<{ made: readonly string[] }>(cloud.store(), runKey(run))
    expect(record).toMatchObject({ run, release: '2026-11-22', is_new: true, failures: [], error: null })
    expect(record?.made.toSorted()).toEqual(Object.keys(nodes).sort())
  })

  test('ask the store for nothing but what their roles and the bucket let them', () => {
    expect(cloud.refused).toEqual([])
  })

  test('stay below their memory, and leave their code as it was', async () => {
    for (const [name, bytes] of Object.entries(cloud.lambdas.peaks()))
      expect(bytes / 2 ** 20, name).toBeLessThan(aws.stage.functions[name as 'plan-walk'].memoryMb / 2)
    expect(Object.keys(cloud.lambdas.peaks())).toHaveLength(6)
    expect(await codeOf()).toEqual(bundles)
  })

  test('log in JSON with the run, count metrics, and trace', () => {
    const lines = [...cloud.lambdas.logs().values()].flat().map((line) => JSON.parse(line) as Record<string, unknown>)
    const runs = new Set(lines.flatMap(({ run }) => (typeof run === 'string' ? [run] : [])))
    expect(runs.size).toBe(1)
    const made = lines.filter((line) => '_aws' in line).map(({ Made }) => Number(Made ?? 0))
    expect(made.reduce((sum, each) => sum + each, 0)).toBe(summaries().length)
    expect(new Set(daemon.segments.map(({ name }) => name))).toContain('## write-report')
  })

  test('write nothing the second time', async () => {
    aws.server.forget()
    expect(await cloud.run({ mode: 'folders' })).toMatchObject({ output: { plan: { next: 'nothing' } } })
    expect(aws.server.log.filter(({ operation }) => isWrite(operation))).toEqual([])
    expect(aws.server.log.length).toBeGreaterThan(0)
  })

  test('make the descendants of a new file, and nothing else', async () => {
    const before = new Set(summaries())
    await addFile(cloud.store(), 'events-quoted', 'events', ONE_MORE_EVENT, '2026-11-22T11:00:00.000Z')
    expect(await cloud.run({ mode: 'folders' })).toMatchObject({ output: { outcome: 'published' }, caught: [] })
    const made = summaries().filter((key) => !before.has(key))
    const { nodes } = await wholeRelease(cloud.store())
    const stale = new Set(Object.keys(nodes).filter((id) => id.startsWith('records/events-quoted/by-hand-events/')))
    for (let size = 0; size < stale.size; ) {
      size = stale.size
      for (const [id, { inputs }] of Object.entries(nodes))
        if (Object.keys(inputs).some((input) => stale.has(input))) stale.add(id)
    }
    expect(made.map(nodeOf).toSorted()).toEqual([...stale].toSorted())
    expect(stale).toContain('events.ledger')
    expect(stale).not.toContain('trade.flows')
    expect(cloud.refused).toEqual([])
  })
})
