import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, describe, expect, test } from 'vitest'
import { startS3Server } from '../s3-server.ts'
import { Bucket, clientOf, refusal, verbsOf } from './a-client.example.ts'

const server = await startS3Server({ buckets: [Bucket] })
const { put, textOf } = verbsOf(clientOf(server))
afterAll(server.close)

describe('the server of S3 for tests: faults', () => {
  test('come as ordered, and are in the log', async () => {
    server.forget()
    server.failNext('error', 'slow_down', 'reset', 'conflict', 'lost', 'late_error')
    await expect(put('f1', 'x')).rejects.toMatchObject(refusal(500, 'InternalError'))
    await expect(put('f2', 'x')).rejects.toMatchObject(refusal(503, 'SlowDown'))
    await expect(put('f3', 'x')).rejects.toMatchObject({ code: 'ECONNRESET' })
    await expect(put('f4', 'x')).rejects.toMatchObject(refusal(409, 'ConditionalRequestConflict'))
    await expect(put('f5', 'x')).rejects.toMatchObject({ code: 'ECONNRESET' })
    await expect(put('f6', 'x')).rejects.toMatchObject(refusal(500, 'InternalError'))
    expect([...server.objects(Bucket).keys()].filter((key) => /^f\d/.test(key))).toEqual(['f5', 'f6'])
    expect(server.log.map(({ fault }) => fault)).toEqual([
      'error',
      'slow_down',
      'reset',
      'conflict',
      'lost',
      'late_error',
    ])
    expect(server.requests()).toEqual({ PutObject: 6 })
  })
  test('cut the body of an answer short of what it promised', async () => {
    await put('cut', 'x'.repeat(1000))
    server.failNext('truncated')
    await expect(textOf('cut')).rejects.toThrow('aborted')
  })
  test('hit the share of requests that is wished for, the same for the same seed', async () => {
    const hitsOf = async (seed: number): Promise<string> => {
      const faulty = await startS3Server({ buckets: [Bucket], faults: { share: 0.2, seed, kinds: ['error'] } })
      const asking = clientOf(faulty)
      const keys = Array.from({ length: 200 }, (_key, index) => `k${index}`)
      await Promise.all(
        keys.map((Key) => asking.send(new PutObjectCommand({ Bucket, Key, Body: 'x' })).catch(() => undefined)),
      )
      const hits = faulty.log.filter(({ fault }) => fault !== undefined).map(({ key }) => key)
      await faulty.close()
      expect(hits.length).toBeGreaterThan(20)
      expect(hits.length).toBeLessThan(60)
      return hits.sort().join()
    }
    expect(await hitsOf(1)).toBe(await hitsOf(1))
    expect(await hitsOf(1)).not.toBe(await hitsOf(2))
  })
  test('meet one bucket alone where they are given for it', async () => {
    const faulty = await startS3Server({ buckets: [Bucket, 'other'] })
    const asking = clientOf(faulty)
    faulty.setFaults({ share: 1, seed: 1, kinds: ['error'] }, 'other')
    await asking.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }))
    const refused = asking.send(new PutObjectCommand({ Bucket: 'other', Key: 'k', Body: 'x' }))
    await expect(refused).rejects.toMatchObject(refusal(500, 'InternalError'))
    faulty.setFaults(undefined, 'other')
    await asking.send(new PutObjectCommand({ Bucket: 'other', Key: 'k', Body: 'x' }))
    await faulty.close()
  })
  test('let somebody look at each request before it is answered', async () => {
    const seen: string[] = []
    const watched = await startS3Server({
      buckets: [Bucket],
      before: ({ operation, key }) => void seen.push(`${operation} ${key}`),
    })
    await clientOf(watched).send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }))
    await watched.close()
    expect(seen).toEqual(['PutObject k'])
  })
})
