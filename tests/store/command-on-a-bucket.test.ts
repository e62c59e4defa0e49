import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localStore, s3Store } from '@corridor/adapters'
import { ownTemporaryFolder, startS3Server } from '@corridor/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshFolder, NOON, type Told } from '../support/command-line.ts'
import { walkedFolder } from '../support/walked.ts'

/** Every command as a process of its own, on a bucket that holds what one walk over the embedded sources leaves. */
afterAll(ownTemporaryFolder())
let before = async (_key: string): Promise<void> => {}
const server = await startS3Server({ buckets: ['corridor'], before: ({ key }) => before(key) })
const bin = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'corridor.js')
const RELEASE = '2026-11-22'
let folder: string

const corridorWith = (environment: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<Told> =>
  new Promise((resolve) => {
    const { HOME = '', PATH = '', TMPDIR } = process.env
    const surroundings = { HOME, PATH, ...(TMPDIR ? { TMPDIR } : {}), SOURCE_DATE_EPOCH: NOON, CORRIDOR_THREADS: '1' }
    const options = {
      cwd: folder,
      env: {
        ...surroundings,
        AWS_EC2_METADATA_DISABLED: 'true',
        CORRIDOR_STORE: 's3://corridor/trade',
        ...environment,
      },
      maxBuffer: 2 ** 26,
    }
    const child = execFile(process.execPath, [bin, ...argv], options, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
const corridor = (...argv: readonly string[]): Promise<Told> => corridorWith(server.environment, ...argv)

/** The answer of a command that has to succeed. */
const answerOf = async <T>(...argv: readonly string[]): Promise<T> => {
  const { code, out, err } = await corridor(...argv, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as T
}

const objects = (): readonly string[] => [...server.objects('corridor').keys()]
const fetched = (ending: RegExp): readonly string[] =>
  server.log.filter(({ operation, key }) => operation === 'GetObject' && ending.test(key)).map(({ key }) => key)

beforeAll(async () => {
  folder = await walkedFolder('bucket')
  Object.assign(process.env, server.environment)
  const from = localStore(join(folder, 'store'))
  const to = s3Store({ bucket: 'corridor', prefix: 'trade', endpoint: server.endpoint })
  for (const prefix of ['raw/', 'records/', 'datasets/', 'reports/', 'releases/', 'runs/'])
    for (const key of await from.list(prefix)) await to.putFile(key, await from.localPath(key))
  await to.putFile('store.json', await from.localPath('store.json'))
})
beforeEach(() => server.forget())
afterAll(server.close)

describe('corridor on a bucket', () => {
  test('run finds nothing to do, writes nothing, and reads each snapshot once', async () => {
    const { code, out } = await corridor('run', '--quiet')
    expect(code).toBe(0)
    expect(out).toContain(`Nothing changed: release ${RELEASE} is up to date.`)
    expect(out).toContain(`  workbook   s3://corridor/trade/releases/${RELEASE}/reports/trade-and-investment.en.xlsx`)
    expect(out).toContain('--store s3://corridor/trade')
    const { GetObject = 0, ListObjectsV2 = 0, ...others } = server.requests()
    expect(others).toEqual({})
    const partitions = new Set(objects().flatMap((key) => /raw\/(?!.*blobs)(.*)\/.*\.json$/.exec(key)?.[1] ?? []))
    // Beside the snapshots: the mark of the store, the latest release, its manifest and one dataset.
    expect(GetObject).toBe(partitions.size + 4)
    // Each partition is looked into, then all of raw.
    expect(ListObjectsV2).toBe(partitions.size + 1)
  })
  test('plan finds nothing stale', async () => {
    expect(await answerOf('plan')).toMatchObject({ is_stale: false })
  })
  test('releases and sources are listed', async () => {
    expect(await answerOf('releases')).toMatchObject([{ release: RELEASE, is_latest: true }])
    expect(await answerOf<readonly unknown[]>('sources')).not.toHaveLength(0)
  })
  test('doctor can read the store', async () => {
    const { out } = await corridor('doctor')
    expect(out).toMatch(/the store can be read +true +s3:\/\/corridor\/trade/)
  })
  test('query fetches the dataset that it names, and no other', async () => {
    const rows = await answerOf<readonly unknown[]>('query', 'FROM trade.by_partner WHERE year = 2024')
    expect(rows).not.toHaveLength(0)
    expect(fetched(/parquet$/)).toEqual([`trade/releases/${RELEASE}/data/trade/by_partner.parquet`])
  })
  test('query still finds a dataset that is named in an odd way', async () => {
    const sql = 'SELECT count(*) AS n FROM trade /* of goods */ . by_partner, trade.mirror WHERE FALSE'
    expect(await answerOf('query', sql)).toEqual([{ n: 0 }])
  })
  test('query as of a day, to a file', async () => {
    const output = join(folder, 'then.csv')
    await answerOf('query', 'FROM trade.by_partner', '--as-of', '2025-04-11', '--format', 'csv', '--output', output)
    expect((await corridor('query', `SELECT count(*) > 10 AS is_much FROM '${output}'`)).out).toContain('true')
  })
  test('explain goes from a cell back to the raw bytes', async () => {
    const { out } = await corridor('explain', 'trade.by_partner', '2024', 'CHN', 'KAZ', 'export_usd')
    expect(out).toMatch(/the bytes +CHN,KAZ,export,TOTAL/)
    expect(fetched(/releases\/.*parquet$/).length).toBeLessThan(8)
  })
  test('who says what', async () => {
    const { out } = await corridor('who', 'KAZ', 'China', 'import', '2022')
    expect(out).toContain('Kazakhstan says: imports from China')
    expect(fetched(/releases\/.*parquet$/)).toEqual([`trade/releases/${RELEASE}/data/trade/mirror.parquet`])
  })
  test('verify recomputes the hashes, and fetches each file once', async () => {
    const { files } = await answerOf<{ readonly files: number }>('verify', '--files-only')
    expect(files).toBeGreaterThan(50)
    expect(fetched(new RegExp(`releases/${RELEASE}/(?!manifest|claim)`))).toHaveLength(files)
  })
  test('verify tells of a file that was damaged in the bucket', async () => {
    const key = `trade/releases/${RELEASE}/changes.md`
    const content = server.objects('corridor').get(key) ?? new Uint8Array()
    server.damage('corridor', key, Buffer.concat([content, Buffer.from('x')]))
    const { code, err } = await corridor('verify', '--files-only', '--json')
    server.damage('corridor', key, content)
    expect(code).toBe(1)
    expect(JSON.parse(err).error).toMatchObject({
      name: 'StoreUnavailable',
      place: expect.stringContaining('changes.md'),
    })
  })
})

test('a command that is stopped leaves no copies on the disk', async () => {
  const own = await freshFolder('stopped')
  const env = { ...process.env, ...server.environment, TMPDIR: own, CORRIDOR_STORE: 's3://corridor/trade' }
  const child = spawn(process.execPath, [bin, 'query', 'FROM trade.by_partner, trade.mirror'], { env })
  const exit = once(child, 'exit')
  let isFirst = true
  before = async (key) => {
    if (!key.endsWith('.parquet')) return
    // The first copy is there, or about to be; the second never comes.
    if (isFirst) isFirst = false
    else if (child.kill('SIGINT')) await exit
  }
  expect(await exit).toEqual([130, null])
  before = async () => {}
  expect((await readdir(own)).filter((name) => name.startsWith('corridor-s3-'))).toEqual([])
})

describe('corridor writes to a bucket', () => {
  test('publishes, compares, pins and withdraws releases', async () => {
    const published = await corridor('publish', '--anew', '--quiet')
    expect(published.out, published.err).toContain(`Published release ${RELEASE}.2.`)
    const written = server.log
      .filter(({ operation, status }) => /^(PutObject|Complete)/.test(operation) && status === 200)
      .map(({ key }) => key)
    expect(written.toSorted()).toEqual(
      objects().filter((key) => key.includes(`/${RELEASE}.2/`) || key.endsWith('/latest.json')),
    )
    expect(await answerOf('diff', RELEASE, `${RELEASE}.2`)).toMatchObject({ total: 0 })
    expect(await answerOf('pin', RELEASE)).toMatchObject({ release: RELEASE, is_pinned: true })
    expect((await corridor('yank', `${RELEASE}.2`, '--why', 'a trial')).code).toBe(0)
    expect(await answerOf('releases')).toMatchObject([
      { release: RELEASE, is_latest: true, is_pinned: true },
      { release: `${RELEASE}.2`, is_latest: false, yanked: 'a trial' },
    ])
  })
  test('add keeps a file, and plan says what it makes stale', async () => {
    const file = join(folder, 'mine.csv')
    await writeFile(
      file,
      'reporter,partner,flow,period,value,unit,publisher,url,place,licence\nTJK,CHN,import,2031,5.5,billion USD,Example,https://example.org/a,table 1,rows\n',
    )
    expect(await answerOf('add', file, '--source', 'tajikistan-stat-quoted')).toMatchObject({ is_new: true })
    const { waves } = await answerOf<{ waves: { id: string; why: string }[][] }>('plan')
    expect(waves.flat()).toContainEqual(expect.objectContaining({ room: 'normalize', why: 'is new' }))
  })
})

describe.concurrent('a newcomer with a bucket is told what is wrong', () => {
  const toldOf = async (environment: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
    const { code, err } = await corridorWith(environment, 'releases', ...argv)
    expect(err).not.toContain('    at ')
    return `${code} ${err}`
  }
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...nobody } = server.environment

  test('without credentials', async () => {
    expect(await toldOf({ ...nobody, HOME: await freshFolder('home') })).toMatch(
      /^1 StoreRefused: .*there are no credentials \(.*\)\n {2}hint: Set AWS_ACCESS_KEY_ID/,
    )
  })
  test('without a region', async () => {
    const { AWS_REGION: _region, ...nowhere } = server.environment
    expect(await toldOf({ ...nowhere, HOME: await freshFolder('home') })).toMatch(
      /^1 StoreRefused: .*which region.*\n {2}hint: Set AWS_REGION/,
    )
  })
  test('with a key that is not known', async () => {
    expect(await toldOf({ ...server.environment, AWS_ACCESS_KEY_ID: 'strange' })).toMatch(
      /^1 StoreRefused: .*InvalidAccessKeyId\n {2}hint: Check AWS_ACCESS_KEY_ID/,
    )
  })
  test('with a bucket that is not there', async () => {
    expect(await toldOf(server.environment, '--store', 's3://nowhere/trade')).toMatch(
      /^1 UnknownStore: there is no bucket nowhere\n {2}hint: /,
    )
  })
  test('with a server that is not there', async () => {
    expect(await toldOf({ ...server.environment, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' })).toMatch(
      /^1 StoreUnavailable: .*127.0.0.1:9 does not answer.*\n {2}hint: .*AWS_ENDPOINT_URL/,
    )
  })
  test('with an address that is none', async () => {
    expect(await toldOf(server.environment, '--store', 's3://Bucket/../x')).toMatch(/^2 WrongUse: no store can be at/)
    expect(await toldOf(server.environment, '--store', 'ftp://bucket')).toMatch(/^2 WrongUse: no store can be at/)
    expect(await toldOf({ ...server.environment, AWS_ENDPOINT_URL: 'nonsense' })).toMatch(
      /^2 WrongUse: AWS_ENDPOINT_URL/,
    )
  })
})
