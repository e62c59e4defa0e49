import { open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const STALE_MS = 30_000

/**
 * Runs `work` while holding a lock file. A lock whose owner is dead (or older than half a minute) is taken over: it is
 * renamed first, so that of two that see it only one wins.
 */
export const withFileLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  while (!(await tryLock(path))) {
    if (await isStale(path)) await breakLock(path)
    else await pause(5 + Math.random() * 20)
  }
  try {
    return await work()
  } finally {
    await unlink(path)
  }
}

const tryLock = async (path: string): Promise<boolean> => {
  try {
    const handle = await open(path, 'wx')
    await handle.writeFile(String(process.pid))
    await handle.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const isStale = async (path: string): Promise<boolean> => {
  try {
    const owner = Number(await readFile(path, 'utf8'))
    const age = Date.now() - (await stat(path)).mtimeMs
    return age > STALE_MS || (age > 200 && !isAlive(owner))
  } catch {
    return false
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const breakLock = async (path: string): Promise<void> => {
  const aside = `${path}.${process.pid}.${Date.now()}`
  try {
    await rename(path, aside)
    await unlink(aside)
  } catch {
    // Somebody else was first.
  }
}
