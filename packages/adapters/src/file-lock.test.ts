import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { withFileLock } from './file-lock.ts'

const fresh = async () => join(await mkdtemp(join(tmpdir(), 'corridor-lock-')), 'lock')
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

describe('a lock', () => {
  test('lets one in at a time, and is gone afterwards', async () => {
    const path = await fresh()
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await pause(5)
      inside -= 1
    }
    await Promise.all(Array.from({ length: 8 }, () => withFileLock(path, work)))
    expect(most).toBe(1)
    expect(await readdir(join(path, '..'))).toEqual([])
  })
  test('of a dead process is taken away', async () => {
    const path = await fresh()
    await writeFile(path, `${deadPid()} token`)
    expect(await withFileLock(path, async () => 'in')).toBe('in')
  })
  test('is let go when the work fails', async () => {
    const path = await fresh()
    await expect(withFileLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withFileLock(path, async () => 'in')).toBe('in')
  })
})
