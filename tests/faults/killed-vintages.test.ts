import { spawnSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runWalk } from '@corridor/cli'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshFolder, NOON } from '../support/command-line.ts'
import { addDownload, historiesOf, vintageWorld } from '../support/vintage-world.ts'

const child = fileURLToPath(new URL('./run-vintages.child.ts', import.meta.url))
const runUntil = (folder: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [child, folder, ...words], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: NOON },
  })

describe('a run that is killed while it makes a history', () => {
  let base: string
  let before: Readonly<Record<string, string>>
  let after: Readonly<Record<string, string>>
  let keys: readonly string[]
  let copies: string

  /** A release of the first download; then two more, which revise, withdraw and bring back what it says. */
  beforeAll(async () => {
    base = await freshFolder('killed-vintages')
    await addDownload(base, 0)
    await runWalk(vintageWorld(base))
    before = await historiesOf(base)
    await addDownload(base, 1)
    await addDownload(base, 2)
    const whole = await freshFolder('whole-vintages')
    await cp(base, whole, { recursive: true })
    copies = await freshFolder('copies-vintages')
    keys = JSON.parse(runUntil(whole, '0', copies).stdout)
    after = await historiesOf(whole)
  }, 240_000)

  const saidOf = (words: readonly string[]): string => `write ${words.join(', ')}: ${keys[Number(words[0]) - 1]}`
  const expectHealed = async (folder: string, said: string): Promise<void> => {
    const left = await historiesOf(folder)
    expect([before, after], said).toContainEqual(left)
    await runWalk(vintageWorld(folder))
    expect(await historiesOf(folder), said).toEqual(after)
  }
  const killed = async (...words: readonly string[]): Promise<void> => {
    const folder = await freshFolder('killed-vintages')
    await cp(base, folder, { recursive: true })
    const { signal } = runUntil(folder, ...words)
    // Where it dies later than the write, it may have come to its end.
    if (words.length === 1) expect(signal, saidOf(words)).toBe('SIGKILL')
    await expectHealed(folder, saidOf(words))
  }

  test('has other histories to make, and writes them', () => {
    expect(after['versions.trade_flows']).not.toBe(before['versions.trade_flows'])
    expect(Object.values({ ...before, ...after })).not.toContain('broken')
    expect(keys.filter((key) => key.startsWith('datasets/versions/trade_flows/'))).toHaveLength(2)
    expect(keys.filter((key) => key.startsWith('datasets/history/trade_flows/'))).toHaveLength(2)
  })

  test('leaves the histories of the last release whole, and the next run makes the same', async () => {
    // All writes of histories, and some of the others, which killed-run.test.ts has all of.
    const told = keys.flatMap((key, index) =>
      /^datasets\/(versions|history)\/|\/(claim|manifest)\.json$|latest\.json$/.test(key) || index % 16 === 0
        ? [index + 1]
        : [],
    )
    for (const nth of told) await expectHealed(join(copies, String(nth)), saidOf([String(nth)]))
  }, 900_000)

  test('leaves no less where the kernel kills it', async () => {
    const last = keys.findLastIndex((key) => key.startsWith('datasets/history/'))
    await killed(String(last + 1))
  })

  test('leaves them whole where it dies within the write of a file', async () => {
    const files = keys.flatMap((key, index) =>
      /^datasets\/(versions|history)\/.*parquet$/.test(key) ? [index + 1] : [],
    )
    for (const [index, nth] of files.entries()) await killed(String(nth), String(index % 3))
  }, 600_000)
})
