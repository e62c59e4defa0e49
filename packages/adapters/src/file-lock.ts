import { randomBytes } from 'node:crypto'
import { link, open, readFile, rename, unlink } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { isProcessAlive } from './process-alive.ts'

/**
 * Runs `work` while holding a lock file. A lock whose owner is dead is taken away; a living owner is waited for. Each
 * holder releases only the lock that it made itself.
 */
export const withFileLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  const mine = `${process.pid} ${randomBytes(8).toString('hex')}`
  while (!(await tryLock(path, mine))) {
    const theirs = await contentOf(path)
    if (theirs !== undefined && isAbandoned(theirs)) await removeIf(path, theirs)
    else await pause(5 + Math.random() * 20)
  }
  try {
    return await work()
  } finally {
    await removeIf(path, mine)
  }
}

const tryLock = async (path: string, mine: string): Promise<boolean> => {
  // Linked into place whole, so that nobody reads a lock without its owner.
  const beside = `${path}.${mine.replace(' ', '-')}`
  const handle = await open(beside, 'wx')
  await handle.writeFile(mine)
  await handle.close()
  try {
    await link(beside, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await unlink(beside)
  }
}

const contentOf = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

const isAbandoned = (content: string): boolean => {
  const owner = Number(content.split(' ')[0])
  return !Number.isInteger(owner) || owner <= 0 || !isProcessAlive(owner)
}

/** Takes the lock away if it is the one expected; one that was made meanwhile is put back. */
const removeIf = async (path: string, expected: string): Promise<void> => {
  if ((await contentOf(path)) !== expected) return
  const aside = `${path}.${randomBytes(8).toString('hex')}`
  try {
    await rename(path, aside)
    if ((await contentOf(aside)) !== expected) await link(aside, path)
  } catch {
    // Somebody else was first.
  } finally {
    await unlink(aside).catch(() => {})
  }
}
