import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { ownTemporaryFolder, storeFacts } from '@corridor/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { s3Store } from './s3-store.ts'

/**
 * The contract of a store, held against a server that others wrote, so that our own is not its own judge. CORRIDOR_S3_SERVER is
 * the command that starts it, with {port} and {folder} in their places; CI installs one, see .ci/run.
 */
const command = process.env.CORRIDOR_S3_SERVER ?? ''
const isWithout = command === ''
const why = isWithout ? ' (skipped: CORRIDOR_S3_SERVER names no command)' : ''

afterAll(ownTemporaryFolder())

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

test.runIf(process.env.CI)('CI has a third party’s server', () => {
  expect(command, 'CORRIDOR_S3_SERVER names the command that starts it').not.toBe('')
})

describe.skipIf(isWithout)(`the S3 store on a third party’s server${why}`, () => {
  let child: ChildProcess
  let folder: string
  let endpoint: string
  let said = ''
  let count = 0

  beforeAll(async () => {
    const port = await freePort()
    folder = await mkdtemp(join(tmpdir(), 'corridor-third-party-'))
    endpoint = `http://127.0.0.1:${port}`
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'corridor-test',
      AWS_SECRET_ACCESS_KEY: 'corridor-test',
      AWS_REGION: 'us-east-1',
    })
    const [program = '', ...words] = command.split(' ')
    child = spawn(
      program,
      words.map((word) => word.replace('{port}', String(port)).replace('{folder}', folder)),
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    await untilReady()
  })
  afterAll(async () => {
    child.kill()
    await rm(folder, { recursive: true, force: true })
  })

  const untilReady = async (): Promise<void> => {
    const client = new S3Client({ endpoint, forcePathStyle: true })
    for (let tries = 0; ; tries += 1) {
      try {
        await client.send(new CreateBucketCommand({ Bucket: 'corridor' }))
        return
      } catch (error) {
        if (tries > 150 || child.exitCode !== null)
          throw new Error(`${command} did not start: ${said}`, { cause: error })
        await pause(200)
      }
    }
  }

  const freshStore = () => {
    count += 1
    const leastPart = 5 * 2 ** 20
    const sizes = { partBytes: leastPart, copiedAtOnce: leastPart }
    return s3Store({ bucket: 'corridor', prefix: `store-${count}`, endpoint, ...sizes })
  }

  test.each(storeFacts)('%s', (_fact, holds) => holds(freshStore()))
})
