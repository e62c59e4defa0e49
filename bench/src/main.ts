import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { weighBundles } from './bundles.ts'

import { readTexts } from './claims.ts'
import { walkInCloud } from './cloud.ts'
import { countRequests } from './requests.ts'

/**
 * `npm run bench [-- <rows> | bundles | claims | cloud | comtrade | history | history-10000000 | requests]`: what Corridor does beside bare
 * DuckDB doing the least of it, in alternating rounds, each step alone in a process: so many generated trade rows, the largest published
 * file at hand, the history of five vintages of 50,000 or 10 million rows; the requests to a bucket; what the functions of the cloud
 * weigh, and how long they take; how long texts take to read. Without a word: 1 and 10 million rows, and the small others.
 */
type Measure = { readonly seconds: number; readonly peakMegabytes: number; readonly said: string }

const ROUNDS = 3

const run = async (...words: readonly string[]): Promise<Measure> => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'step.ts'), ...words])
  return JSON.parse(stdout) as Measure
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Measures the steps side by side; the first is what the others are held against. */
const compare = async (title: string, steps: readonly string[], input: string, folder: string): Promise<void> => {
  const measures = new Map<string, Measure[]>(steps.map((step) => [step, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const step of steps) {
      const place = join(folder, `${step}-${round}`)
      await mkdir(place)
      measures.get(step)?.push(await run(step, input, place))
      await rm(place, { recursive: true })
    }
  }
  const [first = ''] = steps
  const medianOf = (step: string, read: (measure: Measure) => number): number =>
    median((measures.get(step) ?? []).map(read))
  const seconds = (step: string): number => medianOf(step, (measure) => measure.seconds)
  const memory = (step: string): number => medianOf(step, (measure) => measure.peakMegabytes)
  process.stdout.write(`\n${title}: ${measures.get(steps.at(-1) ?? '')?.[0]?.said}\n`)
  console.table(
    steps.map((step) => ({
      step,
      seconds: Number(seconds(step).toFixed(1)),
      'peak RSS MB': Math.round(memory(step)),
      'time ratio': Number((seconds(step) / seconds(first)).toFixed(2)),
      'memory ratio': Number((memory(step) / memory(first)).toFixed(2)),
    })),
  )
}

const ofRows = async (rows: number, folder: string): Promise<void> => {
  const csv = join(folder, `${rows}.csv`)
  await run('generate', csv, String(rows))
  await compare(`${rows.toLocaleString('en')} rows`, ['baseline', 'narrow', 'normalize'], csv, folder)
  await rm(csv)
}

const ofComtrade = async (folder: string): Promise<void> => {
  const file = realFile('large/comtrade_legacy_api_top30_2019_2020.csv.gz')
  if (file === undefined) {
    process.stdout.write(`\nthe published file of UN Comtrade${withoutRealFiles}\n`)
    return
  }
  // The blob of a step is a link to its file, which has to be on the same disk.
  const copy = join(folder, 'comtrade.csv.gz')
  await copyFile(file, copy)
  await compare('a published file of UN Comtrade (gzip)', ['comtrade-baseline', 'comtrade'], copy, folder)
}

const VINTAGE_ROWS = 50_000

/** Five vintages of so many rows: their history, and what it says as of a day, beside the same asked of the vintages. */
const ofHistory = async (rows: number, folder: string): Promise<void> => {
  const csv = join(folder, 'vintage.csv')
  await run('generate', csv, String(rows))
  const place = join(folder, 'told')
  await mkdir(place)
  const { said } = await run('vintages', csv, place)
  await rm(csv)
  await rm(join(place, 'store'), { recursive: true })
  const vintages = join(place, 'vintages')
  await compare(`history of ${said}`, ['history-baseline', 'history'], vintages, folder)
  await run('history', vintages, place)
  await compare('as of a day', ['as-of-baseline', 'as-of'], vintages, folder)
  await rm(place, { recursive: true })
}

const suites: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  bundles: weighBundles,
  cloud: walkInCloud,
  comtrade: ofComtrade,
  history: (folder) => ofHistory(VINTAGE_ROWS, folder),
  'history-10000000': (folder) => ofHistory(10_000_000, folder),
  claims: async () => readTexts(),
  requests: countRequests,
}
const words = process.argv.slice(2)
const wrong = words.find((word) => !(word in suites) && !/^[1-9][0-9]*$/.test(word))
if (wrong !== undefined)
  throw new TypeError(`${wrong} is neither a number of rows nor one of ${Object.keys(suites).join(', ')}`)
process.stdout.write(`median of ${ROUNDS} alternating rounds on ${availableParallelism()} threads; a few minutes\n`)
const folder = await mkdtemp(join(tmpdir(), 'corridor-bench-'))
try {
  for (const word of words.length > 0 ? words : ['1000000', '10000000', 'comtrade', 'history', 'requests']) {
    await (suites[word]?.(folder) ?? ofRows(Number(word), folder))
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
