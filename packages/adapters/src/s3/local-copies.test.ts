import { readFile } from 'node:fs/promises'
import { latestKey } from '@corridor/contracts'
import { afterAll, describe, expect, test } from 'vitest'
import { bucketsForTests, bytes, fileOf, textOf } from './a-bucket.example.ts'

const { server, fresh, close } = await bucketsForTests()
afterAll(close)

describe('what was read is kept', () => {
  test('a copy on the disk is fetched once, however often its path is wanted', async () => {
    const { open } = fresh()
    await open().put('object', bytes('x'))
    server.forget()
    const store = open()
    const paths = await Promise.all([1, 2, 3].map(() => store.localPath('object')))
    expect(new Set([...paths, await store.localPath('object')]).size).toBe(1)
    expect(server.requests()).toEqual({ GetObject: 1 })
  })
  test('nothing is fetched that this process put, or copied', async () => {
    const store = fresh().open()
    await store.putFile('file', await fileOf('content'))
    await store.copy('file', 'copy')
    expect(await readFile(await store.localPath('copy'), 'utf8')).toBe('content')
    expect(await readFile(await store.localPath('file'), 'utf8')).toBe('content')
    expect(server.requests()).not.toHaveProperty('GetObject')
  })
  test('a small object is remembered until the work ends', async () => {
    const { open } = fresh()
    await open().put('summary.json', bytes('{}'))
    server.forget()
    const store = open()
    await Promise.all([store.get('summary.json'), store.get('summary.json')])
    await store.get('summary.json')
    expect(await store.has('summary.json')).toBe(true)
    expect(server.requests()).toEqual({ GetObject: 1 })
    store.endWork()
    await store.get('summary.json')
    expect(server.requests()).toEqual({ GetObject: 2 })
  })
  test('that nothing is there is not remembered', async () => {
    const { open } = fresh()
    const [mine, theirs] = [open(), open()]
    expect(await mine.get('claim')).toBeUndefined()
    await theirs.put('claim', bytes('theirs'))
    expect(textOf(await mine.get('claim'))).toBe('theirs')
  })
  test('the latest release is asked for each time, for others may move it', async () => {
    const { open } = fresh()
    const [mine, theirs] = [open(), open()]
    await mine.swap(latestKey, undefined, bytes('1'))
    expect(textOf(await mine.get(latestKey))).toBe('1')
    await theirs.swap(latestKey, bytes('1'), bytes('2'))
    expect(textOf(await mine.get(latestKey))).toBe('2')
  })
})

describe('copies on the local disk', () => {
  const filled = async () => {
    const { open } = fresh()
    for (const key of ['a', 'b', 'c']) await open().put(key, bytes(key.repeat(1000)))
    server.forget()
    return open({ mostLocalBytes: 2500 })
  }

  test('make room for others when the work has ended, the least recently wanted first', async () => {
    const store = await filled()
    const [a, b] = [await store.localPath('a'), await store.localPath('b')]
    store.endWork()
    await store.localPath('b')
    expect(await readFile(await store.localPath('c'), 'utf8')).toBe('c'.repeat(1000))
    await expect(readFile(a)).rejects.toThrow('ENOENT')
    expect(await readFile(b, 'utf8')).toBe('b'.repeat(1000))
    expect(server.requests()).toEqual({ GetObject: 3 })
  })
  test('are never taken away while they may be in use: then the disk is full, by name', async () => {
    const store = await filled()
    await store.localPath('a')
    await store.localPath('b')
    await expect(store.localPath('c')).rejects.toMatchObject({ name: 'DiskFull' })
    expect(await readFile(await store.localPath('a'), 'utf8')).toBe('a'.repeat(1000))
  })
})
