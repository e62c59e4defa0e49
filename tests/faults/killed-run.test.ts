import { spawnSync } from 'node:child_process'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clockFrom, digestFile, localStore } from '@corridor/adapters'
import { runWalk } from '@corridor/cli'
import { latestOf, manifestOf } from '@corridor/contracts'
import { ingestByHand } from '@corridor/ingestion'
import { verifyFiles } from '@corridor/publication'
import { quietLog } from '@corridor/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshFolder, NOON } from '../support/command-line.ts'
import { smallShelves, smallWorld } from '../support/small-world.ts'

const child = fileURLToPath(new URL('./run-until-write.child.ts', import.meta.url))

/**
 * Runs the walk in a process of its own that dies before write `nth`, or keeps copies of what it would have left at each; gives
 * the signal, or the number of writes.
 */
const runUntil = (
  folder: string,
  nth: number,
  ...copies: readonly string[]
): { signal: string | null; writes: number; error: string } => {
  const { signal, stdout, stderr } = spawnSync(process.execPath, [child, folder, String(nth), ...copies], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: NOON },
  })
  return { signal, writes: Number(stdout), error: stderr }
}

const worldAt = (folder: string) => smallWorld(localStore(folder), clockFrom(NOON), quietLog())

const MORE = `reporter,partner,flow,period,value,unit,publisher,url,place,licence
TJK,CHN,import,2031,5.5,billion USD,Example,https://example.org/a,table 1,rows
`

/** That the last release of a store is whole, and that the next run finishes what a killed one began. */
const expectHealed = async (folder: string, said: string): Promise<void> => {
  const world = worldAt(folder)
  const latest = await latestOf(world.store)
  const manifest = await manifestOf(world.store, latest?.release ?? '')
  expect(await verifyFiles(world.publish, manifest.release, manifest), `after ${said}`).toEqual([])
  const { manifest: healed } = await runWalk(world)
  expect(await verifyFiles(world.publish, healed.release, healed), `healed after ${said}`).toEqual([])
  expect((await latestOf(world.store))?.release, `healed after ${said}`).toBe(healed.release)
  expect(healed.files.find((file) => file.dataset === 'trade.flows')?.rows).toBe(4)
}

describe('a run that is killed', () => {
  let base: string
  let copies: string
  let writes: number

  /** A store with one release, and a new file that the next run has to put through. */
  beforeAll(async () => {
    base = await freshFolder('killed')
    await runWalk(worldAt(base))
    const source = smallShelves.sources.find(({ id }) => id === 'tajikistan-stat-quoted')
    if (!source) throw new Error('no source')
    const path = join(await freshFolder('more'), 'more.csv')
    await writeFile(path, MORE)
    const effects = { store: localStore(base), clock: clockFrom(NOON), digestFile }
    await ingestByHand(effects, { source, kind: 'trade_flows', path, name: 'more.csv', editionOn: null })
    const whole = await freshFolder('whole')
    await cp(base, whole, { recursive: true })
    copies = await freshFolder('copies')
    writes = runUntil(whole, 0, copies).writes
  })

  test('makes a known number of writes when nobody kills it', () => {
    expect(writes).toBeGreaterThan(12)
  })

  test('leaves the last release whole at every write, and the next run finishes', async () => {
    for (let nth = 1; nth <= writes; nth += 1) await expectHealed(join(copies, String(nth)), `write ${nth}`)
  })

  test('by the kernel, leaves no less than that', async () => {
    for (const nth of [1, Math.ceil(writes / 2), writes]) {
      const folder = await freshFolder('killed')
      await cp(base, folder, { recursive: true })
      expect(runUntil(folder, nth).signal, `write ${nth}`).toBe('SIGKILL')
      await expectHealed(folder, `a kill at write ${nth}`)
    }
  })
})
