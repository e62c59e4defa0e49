import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Copies a folder while nothing else happens in this process: what a process that is killed now would leave behind. What the
 * kernel still finishes for it may be gone by the time that its turn comes.
 */
export const copyOfMoment = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyOfMoment(here, there)
    else copyUnlessGone(here, there)
  }
}

const copyUnlessGone = (from: string, to: string): void => {
  try {
    copyFileSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
