import type { S3Fault } from '@corridor/testing'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { bucketsForTests, bytes, fileOf, inParts, large, textOf } from './a-bucket.example.ts'

const ranges: (string | undefined)[] = []
const { server, fresh, close } = await bucketsForTests({
  mostCopied: 2 ** 20,
  before: ({ operation, headers }) => {
    if (operation === 'UploadPartCopy') ranges.push(headers['x-amz-copy-source-range'])
  },
})
afterAll(close)
beforeEach(() => {
  ranges.length = 0
})

/** A store with an object to copy; the requests that made it are forgotten. */
const withSource = async (content: string | Uint8Array, given = {}) => {
  const { open, bucket } = fresh()
  await open(inParts).putFile('from', await fileOf(content))
  server.forget()
  return { store: open(given), bucket, copyOf: () => server.objects(bucket).get('to') }
}

describe('a copy', () => {
  test('costs a look and three writes, and the bytes stay where they are', async () => {
    const { store } = await withSource('content')
    expect(await store.copy('from', 'to')).toBe('written')
    expect(server.requests()).toEqual({
      HeadObject: 1,
      CreateMultipartUpload: 1,
      UploadPartCopy: 1,
      CompleteMultipartUpload: 1,
    })
    expect(ranges).toEqual([undefined])
  })
  test('of an empty object is an empty object that is put, for no part is empty', async () => {
    const { store, copyOf } = await withSource('')
    expect(await store.copy('from', 'to')).toBe('written')
    expect(server.requests()).toEqual({ HeadObject: 1, PutObject: 1 })
    expect(copyOf()?.length).toBe(0)
  })
  test('of more than S3 copies at once is made of ranges', async () => {
    const content = Buffer.concat([large, bytes('end')])
    const { store, copyOf } = await withSource(content, { copiedAtOnce: 2 ** 20 })
    expect(await store.copy('from', 'to')).toBe('written')
    expect(ranges.toSorted()).toEqual([
      'bytes=0-1048575',
      'bytes=1048576-2097151',
      'bytes=2097152-3145727',
      'bytes=3145728-3145730',
    ])
    expect(Buffer.compare(copyOf() ?? bytes(''), content)).toBe(0)
  })
  test('leaves what is there as it is, and gives its upload up', async () => {
    const { store, bucket, copyOf } = await withSource('new')
    await store.put('to', bytes('old'))
    expect(await store.copy('from', 'to')).toBe('exists')
    expect(textOf(copyOf())).toBe('old')
    expect(server.requests()).toMatchObject({ AbortMultipartUpload: 1 })
    expect(server.openUploads(bucket)).toBe(0)
  })
  test('of nothing begins no upload', async () => {
    const store = fresh().open()
    await expect(store.copy('none', 'to')).rejects.toMatchObject({ name: 'ObjectMissing' })
    expect(server.requests()).toEqual({ HeadObject: 1 })
  })
  test('has the checksum of what it was copied from, and does not come to be with another', async () => {
    const { store, bucket, copyOf } = await withSource('content', { mostTries: 2 })
    server.damage(bucket, 'from', bytes('rotten!'))
    await expect(store.copy('from', 'to')).rejects.toMatchObject({ name: 'StoreUnavailable' })
    expect(copyOf()).toBeUndefined()
    expect(server.openUploads(bucket)).toBe(0)
  })
})

describe('a copy whose requests fail', () => {
  // A look at what is to be copied, the beginning, a part, the end.
  const at = { look: 0, beginning: 1, part: 2, end: 3 }
  const failAt = (place: keyof typeof at, ...faults: readonly S3Fault[]): void =>
    server.failNext(...Array<undefined>(at[place]).fill(undefined), ...faults)

  test.each<[keyof typeof at, S3Fault]>([
    ['look', 'error'],
    ['beginning', 'reset'],
    ['part', 'lost'],
    ['part', 'error_in_ok'],
    ['end', 'lost'],
    ['end', 'late_error'],
    ['end', 'conflict'],
    ['end', 'error_in_ok'],
  ])('comes to be at the next try: %s, %s', async (place, fault) => {
    const { store, bucket, copyOf } = await withSource('content')
    failAt(place, fault)
    expect(await store.copy('from', 'to')).toBe('written')
    expect(server.log.filter((seen) => seen.fault !== undefined)).toHaveLength(1)
    expect(textOf(copyOf())).toBe('content')
    expect(server.openUploads(bucket)).toBe(0)
  })
  test('is told from what another wrote meanwhile', async () => {
    const { open } = fresh()
    const other = open()
    await other.put('from', bytes('same'))
    const mine = open({
      wait: async () => {
        await other.put('to', bytes('same'))
      },
    })
    failAt('end', 'reset')
    expect(await mine.copy('from', 'to')).toBe('exists')
  })
  test('leaves neither an object nor an upload behind where it cannot be made', async () => {
    const { store, bucket, copyOf } = await withSource('content', { mostTries: 2 })
    failAt('part', 'error', 'error')
    await expect(store.copy('from', 'to')).rejects.toMatchObject({ name: 'StoreUnavailable' })
    expect(copyOf()).toBeUndefined()
    expect(server.openUploads(bucket)).toBe(0)
  })
  test('leaves an upload without parts where its beginning was never answered: nobody knows its id', async () => {
    const { store, bucket } = await withSource('content')
    failAt('beginning', 'lost')
    expect(await store.copy('from', 'to')).toBe('written')
    expect(server.openUploads(bucket)).toBe(1)
  })
})
