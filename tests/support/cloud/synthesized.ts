import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { repositoryRoot } from '@corridor/house'

const run = promisify(execFile)
const cache = join(repositoryRoot, 'node_modules', '.cache', 'corridor-cloud')
const child = join(import.meta.dirname, 'build-bundles.child.ts')
const OLD_AFTER_MS = 3_600_000

/** Changes with every byte that a bundle or a template can be made from. */
const hashOfSources = async (): Promise<string> => {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard']
  const parts = ['packages', 'datasets', 'infra', 'tests/support', 'package.json', 'pnpm-lock.yaml']
  const { stdout } = await run('git', [...listed, ...parts], { cwd: repositoryRoot, maxBuffer: 2 ** 26 })
  const paths = stdout.split('\n').filter((path) => path !== '' && !/\.(test\.ts|md)$/.test(path))
  const hash = createHash('sha256')
  for (const path of paths.sort()) {
    // A file that was deleted and not yet committed is still listed.
    const content = await readFile(join(repositoryRoot, path)).catch(() => undefined)
    if (content) hash.update(`${path}\n`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}

const timeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )

/**
 * Folder with the template and the bundles of the stage dev for the processor of this machine, and beside them the bundle of
 * the small world (`small`). It is made once for what the sources are now; whoever comes meanwhile waits.
 */
export const synthesized = async (): Promise<string> => {
  const folder = join(cache, await hashOfSources())
  if (await timeOf(folder)) return folder
  const building = `${folder}.${process.env.CORRIDOR_TEST_RUN ?? process.ppid}`
  await mkdir(cache, { recursive: true })
  const isFirst = await mkdir(building).then(
    () => true,
    () => false,
  )
  if (isFirst) await build(building, folder)
  while ((await timeOf(building)) !== undefined) await pause(100)
  if (await timeOf(folder)) return folder
  throw new Error('the synthesis, made by another test, did not end well')
}

const build = async (building: string, folder: string): Promise<void> => {
  try {
    await run(process.execPath, [child, building])
    await removeOld()
    // Another run of the tests may have been faster.
    await rename(building, folder).catch(() => undefined)
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

const removeOld = async (): Promise<void> => {
  for (const name of await readdir(cache)) {
    const path = join(cache, name)
    if (((await timeOf(path)) ?? Number.POSITIVE_INFINITY) < Date.now() - OLD_AFTER_MS)
      await rm(path, { recursive: true, force: true })
  }
}
