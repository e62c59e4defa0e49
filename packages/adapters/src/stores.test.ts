import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStore, storeFacts } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { localStore } from './local-store.ts'

const stores = {
  'the memory store': async () => memoryStore(),
  'the local store': async () => localStore(await mkdtemp(join(tmpdir(), 'corridor-store-'))),
}

for (const [name, make] of Object.entries(stores)) {
  describe(name, () => {
    test.each(storeFacts)('%s', async (_fact, holds) => {
      expect(await holds(await make())).toBe(true)
    })
  })
}
