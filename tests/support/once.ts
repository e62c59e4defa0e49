import { mkdir, rename, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * A folder that is filled once for all test files of a run, which are processes of their own: the first who asks does the work,
 * the others wait for it.
 */
export const oncePerRun = async (name: string, work: (folder: string) => Promise<void>): Promise<string> => {
  const shared = join(tmpdir(), `corridor-${name}-${process.env.CORRIDOR_TEST_RUN ?? process.ppid}`)
  const ready = join(shared, 'ready')
  const isFirst = await mkdir(shared).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    const folder = join(shared, 'under-way')
    await mkdir(folder)
    await work(folder)
    await rename(folder, ready)
  }
  for (let waited = 0; !(await isThere(ready)); waited += 1) {
    if (waited > 2400) throw new Error(`${name}, made by another test, did not end`)
    await pause(100)
  }
  return ready
}
