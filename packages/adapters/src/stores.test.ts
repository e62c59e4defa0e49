import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStore, ownTemporaryFolder, startS3Server, storeFacts } from '@corridor/testing'
import { afterAll, describe, test } from 'vitest'
import { localStore } from './local-store.ts'
import { s3Store } from './s3-store.ts'

afterAll(ownTemporaryFolder())
const server = await startS3Server({ pageSize: 100 })
Object.assign(process.env, server.environment)
afterAll(server.close)
let buckets = 0

const stores = {
  'the memory store': async () => memoryStore(),
  'the local store': async () => localStore(await mkdtemp(join(tmpdir(), 'corridor-store-'))),
  'the S3 store': async () => {
    buckets += 1
    server.createBucket(`bucket-${buckets}`)
    return s3Store({
      bucket: `bucket-${buckets}`,
      prefix: 'a/prefix',
      endpoint: server.endpoint,
      partBytes: 5 * 2 ** 20,
    })
  },
}

for (const [name, make] of Object.entries(stores)) {
  describe(name, () => {
    test.each(storeFacts)('%s', async (_fact, holds) => {
      await holds(await make())
    })
  })
}
