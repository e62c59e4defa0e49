import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { corridor, freshFolder } from './command-line.ts'
import { oncePerRun } from './once.ts'

/** One walk over the embedded sources for all tests of a run that only read its release, or go on from it. */
const walkOnce = (): Promise<string> =>
  oncePerRun('walked', async (folder) => {
    const { code, err } = await corridor(folder, 'run', '--quiet')
    if (code !== 0) throw new Error(`the walk over the embedded sources ended with ${code}: ${err}`)
  })

/** A folder of its own with a store in which `corridor run` has been called once. */
export const walkedFolder = async (name: string): Promise<string> => {
  const ready = await walkOnce()
  const folder = await freshFolder(name)
  await cp(join(ready, 'store'), join(folder, 'store'), { recursive: true, preserveTimestamps: true })
  return folder
}
