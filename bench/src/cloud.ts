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
 * same walk of the command on a folder: the first run, one that finds nothing to do, and one after a new file; the requests of each,
 * and how long functions take from the start of a process to their first answer, and after that.
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
  process.stdout.write(
    '\ncalls of functions, milliseconds: the first of a process with its start, and the median of the others\n',
  )
  console.table(callsOf(cloud))
}

const callsOf = ({ lambdas }: Cloud): Readonly<Record<string, object>> => {
  const peaks = lambdas.peaks()
  return Object.fromEntries(
    Object.keys(peaks).map((name) => {
      const calls = lambdas.calls.filter((call) => call.name === name)
      const first = calls.filter(({ initMs }) => initMs !== undefined)
      const start = median(first.map(({ initMs = 0 }) => initMs))
      const answer = median(first.map(({ ms, initMs = 0 }) => ms + initMs))
      const warm = median(calls.filter(({ initMs }) => initMs === undefined).map(({ ms }) => ms))
      return [
        name,
        { processes: first.length, start, 'first answer': answer, warm, 'peak MB': megabytes(peaks[name] ?? 0) },
      ]
    }),
  )
}

const median = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0)
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)
