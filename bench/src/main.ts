import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * `npm run bench [-- rows]`: the full normalisation of generated trade rows against the baselines, in alternating rounds, each
 * step alone in a process. Without a number: 1 and 10 million rows.
 */
type Measure = { readonly seconds: number; readonly peakMegabytes: number; readonly said: string }

const ROUNDS = 3
const steps = ['baseline', 'narrow', 'normalize'] as const

const run = async (...words: readonly string[]): Promise<Measure> => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'step.ts'), ...words])
  return JSON.parse(stdout) as Measure
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const bench = async (rows: number, folder: string): Promise<void> => {
  const csv = join(folder, `${rows}.csv`)
  await run('generate', csv, String(rows))
  const measures = new Map<string, Measure[]>(steps.map((step) => [step, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const step of steps) {
      const place = join(folder, `${step}-${round}`)
      await mkdir(place)
      measures.get(step)?.push(await run(step, csv, place))
      await rm(place, { recursive: true })
    }
  }
  await rm(csv)
  const medianOf = (step: string, read: (measure: Measure) => number): number =>
    median((measures.get(step) ?? []).map(read))
  const seconds = (step: string): number => medianOf(step, (measure) => measure.seconds)
  const memory = (step: string): number => medianOf(step, (measure) => measure.peakMegabytes)
  process.stdout.write(`\n${rows.toLocaleString('en')} rows: ${measures.get('normalize')?.[0]?.said}\n`)
  console.table(
    steps.map((step) => ({
      step,
      seconds: Number(seconds(step).toFixed(1)),
      'peak RSS MB': Math.round(memory(step)),
      'time ratio': Number((seconds(step) / seconds('baseline')).toFixed(2)),
      'memory ratio': Number((memory(step) / memory('baseline')).toFixed(2)),
    })),
  )
}

const asked = process.argv.slice(2).map(Number)
if (asked.some((rows) => !Number.isSafeInteger(rows) || rows < 1))
  throw new TypeError('the number of rows is a whole number')
process.stdout.write(`median of ${ROUNDS} alternating rounds on ${availableParallelism()} threads; a few minutes\n`)
const folder = await mkdtemp(join(tmpdir(), 'corridor-bench-'))
try {
  for (const rows of asked.length > 0 ? asked : [1_000_000, 10_000_000]) await bench(rows, folder)
} finally {
  await rm(folder, { recursive: true, force: true })
}
