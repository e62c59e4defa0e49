import { cp, mkdir, rename, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { corridor, freshFolder } from './command-line.ts'

/** One walk over the embedded sources for all tests of a run that only read its release, or go on from it. */
const shared = join(tmpdir(), `corridor-walked-${process.env.CORRIDOR_TEST_RUN ?? process.ppid}`)
const ready = join(shared, 'ready')

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** The first who asks walks; the others wait for it. */
const walkOnce = async (): Promise<void> => {
  const isFirst = await mkdir(shared).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    const folder = join(shared, 'walk')
    await mkdir(folder)
    const { code, err } = await corridor(folder, 'run', '--quiet')
    if (code !== 0) throw new Error(`the walk over the embedded sources ended with ${code}: ${err}`)
    await rename(folder, ready)
  }
  for (let waited = 0; !(await isThere(ready)); waited += 1) {
    if (waited > 2400) throw new Error('the walk over the embedded sources, made by another test, did not end')
    await pause(100)
  }
}

/** A folder of its own with a store in which `corridor run` has been called once. */
export const walkedFolder = async (name: string): Promise<string> => {
  await walkOnce()
  const folder = await freshFolder(name)
  await cp(join(ready, 'store'), join(folder, 'store'), { recursive: true, preserveTimestamps: true })
  return folder
}
