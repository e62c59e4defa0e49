import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Reply, replayServer, type Seen } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { httpClient } from './http.ts'

const ask = httpClient({ userAgent: 'Corridor/0 (+test)', silenceMs: 300 })
const plain = { headers: {}, secrets: {}, timeoutMs: 5000, mostBytes: 1_000_000 }

const file = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'corridor-http-')), 'body')

/** Asks a server that answers by script; gives the body as text. */
const asked = async (script: (seen: Seen) => Reply, more: Partial<typeof plain> = {}) => {
  await using server = await replayServer(script)
  const answer = await ask({ ...plain, ...more, url: `${server.url}/data` }, await file())
  return { ...answer, text: await readFile(answer.path, 'utf8'), seen: server.seen }
}

describe('one request', () => {
  test('brings the body into a file, with its hash and size', async () => {
    const answer = await asked(() => ({ body: 'abc' }))
    expect(answer).toMatchObject({ status: 200, text: 'abc', bytes: 3 })
    expect(answer.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
  test('says who asks', async () => {
    expect((await asked(() => ({}))).seen[0]?.headers['user-agent']).toBe('Corridor/0 (+test)')
  })
  test('undoes the compression of the transfer', async () => {
    expect((await asked(() => ({ body: 'a,b\n'.repeat(999), isGzip: true }))).text).toBe('a,b\n'.repeat(999))
  })
  test('takes any status for an answer', async () => {
    expect(await asked(() => ({ status: 429, headers: { 'Retry-After': '7' } }))).toMatchObject({
      status: 429,
      headers: { 'retry-after': '7' },
    })
  })
})

describe('a body that is not whole', () => {
  test('is refused where the connection ends before the stated length', async () => {
    const broken = asked(() => ({ body: 'abcdef', cutAt: 3 }))
    await expect(broken).rejects.toMatchObject({ name: 'SourceUnavailable', retry: 'again' })
  })
  test('is refused where its compression breaks off, though its length is as stated', async () => {
    const broken = asked(() => ({ body: 'a,b\n'.repeat(9999), isGzip: true, cutAt: 50, isWhole: true }))
    await expect(broken).rejects.toMatchObject({ name: 'SourceUnavailable' })
  })
  test('is refused where it is no gzip at all, as it says', async () => {
    const broken = asked(() => ({ body: 'plain', headers: { 'content-encoding': 'gzip' } }))
    await expect(broken).rejects.toMatchObject({ name: 'SourceUnavailable' })
  })
  test('is refused where the server falls silent in the middle', async () => {
    const slow = asked(() => ({ body: 'abc', stallMs: 3000 }))
    await expect(slow).rejects.toMatchObject({ name: 'SourceUnavailable', message: expect.stringContaining('silent') })
  })
  test('is refused where it takes longer than the time for one request', async () => {
    const slow = asked(() => ({ body: 'abc', stallMs: 3000 }), { timeoutMs: 100 })
    await expect(slow).rejects.toMatchObject({
      name: 'SourceUnavailable',
      message: expect.stringContaining('no whole answer'),
    })
  })
  test('is refused where it is larger than the limit, compressed or not', async () => {
    const large = asked(() => ({ body: 'a'.repeat(100_000), isGzip: true }), { mostBytes: 10_000 })
    await expect(large).rejects.toMatchObject({ name: 'SourceTooLarge', retry: 'never' })
  })
})

describe('a redirect', () => {
  const to = (location: string) =>
    asked(({ path }) => (path === '/data' ? { status: 302, headers: { location } } : { body: 'there' }))
  test('is followed within the host', async () => {
    expect((await to('/moved')).text).toBe('there')
  })
  test('is refused to another host without encryption', async () => {
    await expect(to('http://localhost:1/')).rejects.toMatchObject({ name: 'SourceMoved', retry: 'never' })
  })
  test('is refused where it never ends', async () => {
    const circle = asked(() => ({ status: 302, headers: { location: '/data' } }))
    await expect(circle).rejects.toMatchObject({ name: 'SourceMoved' })
  })
  test('keeps the key within the host', async () => {
    const { seen } = await asked(
      ({ path }) => (path === '/data' ? { status: 302, headers: { location: '/moved' } } : {}),
      { secrets: { 'x-key': 'secret' } },
    )
    expect(seen.map(({ headers }) => headers['x-key'])).toEqual(['secret', 'secret'])
  })
})

test('a host that cannot be reached is a network that is not there', async () => {
  const { url } = await replayServer(() => ({})).then(async (server) => {
    await server[Symbol.asyncDispose]()
    return server
  })
  await expect(ask({ ...plain, url }, await file())).rejects.toMatchObject({
    name: 'NetworkUnavailable',
    retry: 'again',
    message: expect.stringContaining('127.0.0.1'),
  })
})
