import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownTemporaryFolder, type S3ServerOptions, startS3Server } from '@corridor/testing'
import { s3Store } from '../s3-store.ts'
import type { S3Options } from './bucket.ts'

/** A server for one file of tests, with a fresh bucket whenever one is asked for. Nobody waits between tries: the pauses are kept. */
export const bucketsForTests = async (options: S3ServerOptions = {}) => {
  const removeFolder = ownTemporaryFolder()
  const server = await startS3Server({ leastPart: 1, ...options })
  Object.assign(process.env, server.environment)
  let count = 0
  const fresh = () => {
    count += 1
    const bucket = `bucket-${count}`
    server.createBucket(bucket)
    server.failNext()
    server.forget()
    const waits: number[] = []
    const open = (given: Partial<S3Options> = {}) =>
      s3Store({
        bucket,
        endpoint: server.endpoint,
        random: () => 1,
        wait: async (milliseconds) => {
          waits.push(milliseconds)
        },
        ...given,
      })
    return { bucket, open, waits }
  }
  const close = async (): Promise<void> => {
    await server.close()
    removeFolder()
  }
  return { server, fresh, close }
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content)

/** Three megabytes, to be sent in three parts. */
export const large: Uint8Array = Buffer.alloc(
  3 * 2 ** 20,
  Uint8Array.from({ length: 251 }, (_byte, index) => index),
)
export const inParts = { partBytes: 2 ** 20 }

export const fileOf = async (content: string | Uint8Array): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'corridor-s3-test-')), 'file')
  await writeFile(path, content)
  return path
}
