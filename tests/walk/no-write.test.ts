import { localStore } from '@corridor/adapters'
import { runWalk } from '@corridor/cli'
import { quietLog, stillClock, storeWithWrites } from '@corridor/testing'
import { expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'
import { smallWorld } from '../support/small-world.ts'

test('an unchanged run asks the store for no write at all', async () => {
  const writes: string[] = []
  const store = storeWithWrites(localStore(await freshFolder('no-write')), (key) => void writes.push(key))
  const world = smallWorld(store, stillClock('2026-11-22T12:00:00.000Z', 1000), quietLog())
  await runWalk(world)
  expect(writes.length).toBeGreaterThan(20)
  writes.length = 0
  expect((await runWalk(world)).isNew).toBe(false)
  expect(writes).toEqual([])
})
