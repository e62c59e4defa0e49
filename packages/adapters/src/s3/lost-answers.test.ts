import { latestKey } from '@corridor/contracts'
import type { S3Fault } from '@corridor/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { bucketsForTests, bytes, fileOf, inParts, large, textOf } from './a-bucket.example.ts'

const { server, fresh, close } = await bucketsForTests()
afterAll(close)

describe('a write whose answer was lost', () => {
  test.each<S3Fault>(['lost', 'late_error'])('is known again by its mark when a claim is put: %s', async (fault) => {
    const { open } = fresh()
    server.failNext(fault)
    expect(await open().put('claim', bytes('mine'))).toBe('written')
    expect(server.requests()).toEqual({ PutObject: 2, HeadObject: 1 })
  })
  test('is told from the write of another, which came between', async () => {
    const { open } = fresh()
    const other = open()
    const mine = open({
      wait: async () => {
        await other.put('claim', bytes('theirs'))
      },
    })
    server.failNext('reset')
    expect(await mine.put('claim', bytes('mine'))).toBe('exists')
    expect(textOf(await mine.get('claim'))).toBe('theirs')
  })
  test('is told from the same bytes that another wrote', async () => {
    const { open } = fresh()
    const other = open()
    const mine = open({
      wait: async () => {
        await other.put('claim', bytes('same'))
      },
    })
    server.failNext('reset')
    expect(await mine.put('claim', bytes('same'))).toBe('exists')
  })
  test('is known again when the latest release is moved', async () => {
    const { open } = fresh()
    const store = open()
    await store.swap(latestKey, undefined, bytes('1'))
    server.failNext(undefined, 'lost')
    expect(await store.swap(latestKey, bytes('1'), bytes('2'))).toBe(true)
    expect(textOf(await store.get(latestKey))).toBe('2')
  })
  test('counts for nothing where another moved the latest release since', async () => {
    const { open } = fresh()
    const other = open()
    await other.swap(latestKey, undefined, bytes('1'))
    const mine = open({
      wait: async () => {
        await other.swap(latestKey, bytes('2'), bytes('3'))
      },
    })
    server.failNext(undefined, 'lost')
    expect(await mine.swap(latestKey, bytes('1'), bytes('2'))).toBe(false)
    expect(textOf(await mine.get(latestKey))).toBe('3')
  })
  test('is known again when a file was uploaded in parts', async () => {
    const { open, bucket } = fresh()
    const path = await fileOf(large)
    // A look for the object, the start, three parts; then the completion.
    server.failNext(...Array<undefined>(5), 'lost')
    expect(await open(inParts).putFile('large', path)).toBe('written')
    expect(server.requests()).toMatchObject({ CompleteMultipartUpload: 2, HeadObject: 2 })
    expect(Buffer.compare(server.objects(bucket).get('large') ?? bytes(''), large)).toBe(0)
  })
})

describe('a request that fails', () => {
  test.each<S3Fault>(['error', 'slow_down', 'reset', 'conflict'])('is sent again after a while: %s', async (fault) => {
    const { open, waits } = fresh()
    server.failNext(fault, fault)
    expect(await open().put('key', bytes('x'))).toBe('written')
    expect(waits).toEqual(fault === 'slow_down' ? [500, 1000] : [100, 200])
  })
  test('is sent again where nothing moves any more, before an answer or within one', async () => {
    const { open } = fresh()
    await open().put('object', bytes('x'.repeat(1000)))
    const store = open({ silentMs: 1000 })
    server.failNext('stall')
    expect(await store.put('other', bytes('x'))).toBe('written')
    server.failNext('stall')
    expect((await store.get('object'))?.length).toBe(1000)
    expect(server.log.filter(({ fault }) => fault === 'stall').map(({ operation }) => operation)).toEqual([
      'PutObject',
      'GetObject',
    ])
  })
  test('is sent six times, and then fails by name', async () => {
    const { open, waits } = fresh()
    server.failNext(...Array<S3Fault>(6).fill('error'))
    await expect(open().get('key')).rejects.toMatchObject({ name: 'StoreUnavailable', retry: 'again' })
    expect(server.requests()).toEqual({ GetObject: 6 })
    expect(waits).toEqual([100, 200, 400, 800, 1600])
  })
  test('is sent again where a listing arrives cut short', async () => {
    const { open } = fresh()
    const store = open()
    for (const key of ['a', 'b']) await store.put(`p/${key}`, bytes(key))
    server.failNext('truncated')
    expect(await store.list('p/')).toEqual(['p/a', 'p/b'])
  })
  test('is sent again where S3 says yes, and in the body that it failed', async () => {
    const { open } = fresh()
    const store = open(inParts)
    const path = await fileOf(large)
    server.failNext(...Array<undefined>(5), 'error_in_ok')
    expect(await store.putFile('large', path)).toBe('written')
    expect(server.requests()).toMatchObject({ CompleteMultipartUpload: 2 })
  })
  test('leaves neither an object nor an unfinished upload behind', async () => {
    const { open, bucket } = fresh()
    const path = await fileOf(large)
    server.failNext(undefined, undefined, ...Array<S3Fault>(6).fill('error'))
    await expect(open({ ...inParts, mostTries: 2 }).putFile('large', path)).rejects.toMatchObject({
      name: 'StoreUnavailable',
    })
    expect(server.objects(bucket).size).toBe(0)
    expect(server.openUploads(bucket)).toBe(0)
  })
})
