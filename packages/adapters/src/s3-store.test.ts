import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { latestKey } from '@corridor/contracts'
import { afterAll, describe, expect, test } from 'vitest'
import { bucketsForTests, bytes, large, textOf } from './s3/a-bucket.example.ts'
import { s3Store } from './s3-store.ts'

const ranges: (string | undefined)[] = []
const { server, fresh, close } = await bucketsForTests({
  before: ({ operation, headers }) => {
    if (operation === 'GetObject') ranges.push(headers.range)
  },
})
afterAll(close)

describe('an object that is read', () => {
  test('goes on from the byte where the transfer broke', async () => {
    const { open } = fresh()
    await open().put('object', large)
    ranges.length = 0
    server.failNext('truncated', 'truncated')
    expect(Buffer.compare(await readFile(await open().localPath('object')), large)).toBe(0)
    expect(ranges.map((range) => range?.replace(/\d+/, 'n'))).toEqual([undefined, 'bytes=n-', 'bytes=n-'])
    expect(ranges[1]).not.toBe(ranges[2])
  })
  test('tells how it goes on where it is long', async () => {
    const { open } = fresh()
    const told: string[] = []
    await open().put('long', new Uint8Array(20 * 2 ** 20))
    await open().put('short', large)
    const store = open({ onDownload: (key, bytes, ofBytes) => told.push(`${key} ${bytes / ofBytes <= 1}`) })
    await store.localPath('long')
    await store.localPath('short')
    expect(new Set(told)).toEqual(new Set(['long true']))
    expect(told.length).toBeGreaterThan(10)
    expect(told.length).toBeLessThan(23)
  })
  test('is read anew where it was replaced meanwhile', async () => {
    const { open } = fresh()
    const [long, short] = [bytes('one'.repeat(1000)), bytes('two')]
    await open().swap(latestKey, undefined, long)
    const reader = open({
      wait: async () => {
        await open().swap(latestKey, long, short)
      },
    })
    server.failNext('truncated')
    expect(await readFile(await reader.localPath(latestKey), 'utf8')).toBe('two')
  })
  test('that is not what its checksum says is never given out', async () => {
    const { open, bucket } = fresh()
    await open().put('object', large)
    server.damage(bucket, 'object', Buffer.from(large).fill(7, 100, 101))
    await expect(open().get('object')).rejects.toMatchObject({ name: 'StoreUnavailable' })
    await expect(open().localPath('object')).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: expect.stringContaining('does not arrive as it is kept'),
    })
  })
})

test('a store below a prefix sees nothing of its neighbour whose name begins as its own', async () => {
  const { open, bucket } = fresh()
  const [one, other, root] = [open({ prefix: 'prefix' }), open({ prefix: 'prefix2' }), open()]
  await one.put('raw/a', bytes('one'))
  await other.put('raw/a', bytes('other'))
  await other.put('raw/b', bytes('other'))
  expect(await one.list('raw/')).toEqual(['raw/a'])
  expect(await one.has('raw/b')).toBe(false)
  expect(textOf(await one.get('raw/a'))).toBe('one')
  expect(await root.list('prefix/')).toEqual(['prefix/raw/a'])
  expect(one.place).toBe(`s3://${bucket}/prefix`)
})

test('browsers and caches hear what an object is, and that only the latest release moves', async () => {
  const { open, bucket } = fresh()
  const store = open()
  await store.put('releases/1/manifest.json', bytes('{}'))
  await store.put('data.parquet', bytes('x'))
  await store.copy('data.parquet', 'releases/1/data.parquet')
  await store.swap(latestKey, undefined, bytes('1'))
  await store.swap(latestKey, bytes('1'), bytes('2'))
  const headOf = async (key: string): Promise<readonly (string | null)[]> => {
    const { headers } = await fetch(`${server.endpoint}/${bucket}/${key}`, {
      method: 'HEAD',
      headers: { authorization: 'corridor-test/' },
    })
    return [headers.get('content-type'), headers.get('cache-control')]
  }
  const forever = 'max-age=31536000, immutable'
  expect(await headOf('releases/1/manifest.json')).toEqual(['application/json', forever])
  expect(await headOf('releases/1/data.parquet')).toEqual(['application/vnd.apache.parquet', forever])
  expect(await headOf(latestKey)).toEqual(['application/json', 'no-cache'])
})

describe('what a store cannot do is told by name', () => {
  /** The failure of a piece of work, of which neither the message nor what a log would write holds a key. */
  const failure = async (work: Promise<unknown>): Promise<Error> => {
    const error = await work.then(
      () => new Error('it went well'),
      (thrown: Error) => thrown,
    )
    expect(JSON.stringify([error, error.message, error.cause, String(error.cause)])).not.toMatch(
      /corridor-test|strange|secret/,
    )
    return error
  }

  test('a bucket that is not there', async () => {
    const store = fresh().open({ bucket: 'no-such-bucket' })
    const expected = { name: 'UnknownStore', message: 'there is no bucket no-such-bucket' }
    expect(await failure(store.get('key'))).toMatchObject(expected)
    expect(await failure(store.list('p/'))).toMatchObject(expected)
    expect(await failure(store.put('key', bytes('x')))).toMatchObject(expected)
    expect(await failure(store.localPath('key'))).toMatchObject(expected)
  })
  test('a key that the store does not know', async () => {
    const store = fresh().open({ credentials: { accessKeyId: 'strange', secretAccessKey: 'very-secret' } })
    const expected = { name: 'StoreRefused', retry: 'never' }
    expect(await failure(store.get('key'))).toMatchObject({
      ...expected,
      hint: expect.stringMatching(/AWS_ACCESS_KEY_ID/),
    })
    // A HEAD is refused without a word.
    expect(await failure(store.has('key'))).toMatchObject({ ...expected, hint: expect.stringMatching(/s3:GetObject/) })
    expect(await failure(store.put('key', bytes('x')))).toMatchObject(expected)
  })
  test('a server that is not there', async () => {
    const store = fresh().open({ endpoint: 'http://user:secret@127.0.0.1:9', mostTries: 2 })
    expect(await failure(store.get('key'))).toMatchObject({
      name: 'StoreUnavailable',
      hint: expect.stringContaining('AWS_ENDPOINT_URL'),
    })
  })
})

test('loads the SDK with the first request and not before: a local command has no use for it', () => {
  const folder = join(import.meta.dirname, 's3')
  const loading = readdirSync(folder).filter(
    (file) =>
      !/\.(test|example)\.ts$/.test(file) &&
      /^import (?!type )[^']*'(@aws-sdk\/[^']*|\.\/requests\.ts)'/m.test(readFileSync(join(folder, file), 'utf8')),
  )
  expect(loading).toEqual(['requests.ts'])
  expect(s3Store({ bucket: 'bucket' }).requests()).toEqual({})
})
