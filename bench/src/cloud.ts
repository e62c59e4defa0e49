import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startAws } from '../../tests/support/cloud/aws.ts'
import type { Cloud } from '../../tests/support/cloud/cloud.ts'
import { counted, NEW_FILE } from './requests.ts'

const bin = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'corridor.js')

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return Number(((performance.now() - began) / 1000).toFixed(1))
}

/**
 * The walk over the embedded sources by the bundles of the functions, called by the state machine on this machine, beside the
 * same walk of the command on a folder: the first run, one that finds nothing to do, and one after a new file, with the requests of
 * each. Then the cold start: from the start of a process until its first answer, on few rows, one process at a time.
 */
export const walkInCloud = async (folder: string): Promise<void> => {
  const file = join(folder, 'new.csv')
  await writeFile(file, NEW_FILE)
  await using aws = await startAws()
  const cloud = aws.open()
  const corridor = (address: string, environment: object, ...words: readonly string[]) =>
    promisify(execFile)(process.execPath, [bin, ...words, '--quiet'], {
      cwd: folder,
      env: { ...process.env, ...environment, CORRIDOR_STORE: address },
    })
  const here = (...words: readonly string[]) => corridor(join(folder, 'store'), {}, ...words)
  const there = (...words: readonly string[]) => corridor('s3://corridor', aws.server.environment, ...words)
  const adding = ['add', file, '--source', 'tajikistan-stat-quoted']
  const rows: object[] = []
  for (const run of ['first', 'nothing new', 'a new file']) {
    if (run === 'a new file') await Promise.all([here(...adding), there(...adding)])
    const folderSeconds = await timed(() => here('run'))
    aws.server.forget()
    const seconds = await timed(async () => {
      const { status, error } = await cloud.run({ mode: 'folders' })
      if (status !== 'SUCCEEDED') throw new Error(`the run ended with ${error}`)
    })
    const ratio = Number((seconds / folderSeconds).toFixed(2))
    rows.push({ run, folder: folderSeconds, functions: seconds, ratio, ...counted(aws.server.requests()) })
  }
  process.stdout.write(
    '\nthe walk by functions on this machine beside that of the command on a folder, seconds and requests\n',
  )
  console.table(rows)
  const small = aws.open({ isSmall: true, bucket: 'small', atOnce: 1 })
  await small.run({ mode: 'folders' })
  process.stdout.write(
    '\nmilliseconds on a few rows: until a process asks for work, until its first answer, and the median of later answers\n',
  )
  console.table(callsOf(small, cloud))
}

/** Memory is that of the whole walk. */
const callsOf = (small: Cloud, whole: Cloud): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(whole.lambdas.peaks()).map(([name, peak]) => {
      const calls = small.lambdas.calls.filter((call) => call.name === name)
      const [first, ...later] = calls
      const warm = later.map(({ ms }) => Math.round(ms)).toSorted((a, b) => a - b)[later.length >> 1]
      const start = first?.initMs
      return [
        name,
        {
          ...(first && start ? { start: Math.round(start), 'first answer': Math.round(start + first.ms) } : {}),
          ...(warm === undefined ? {} : { warm }),
          'peak MB': Math.round(peak / 2 ** 20),
        },
      ]
    }),
  )
