import { dirname, join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import type { OpenEngine, RecordsSummary } from '@corridor/contracts'
import { answerIn, asOf, history, historyKey, makeVintages } from './history.ts'
import { readFully, runStatement } from './reading.ts'

/** One measured step, alone in its process so that the peak memory is its own: `<step> <input> <folder>`. */
const [step = '', input = '', folder = ''] = process.argv.slice(2)

/** The same for every step: what is not held in memory is spilled to the folder of the step. */
const memoryLimit = '1500MB'

const counted = ({ expected, accepted, rejected, merged }: RecordsSummary): string =>
  `${expected} records: ${accepted} accepted, ${rejected} rejected, ${merged} merged`

const bare =
  (file: string) =>
  async (openEngine: OpenEngine): Promise<string> => {
    const target = join(folder, 'baseline.parquet')
    await runStatement(openEngine, file, { path: input, target, key: historyKey })
    return file === 'baseline-as-of.sql' ? answerIn(target) : ''
  }

const steps: Readonly<Record<string, (openEngine: OpenEngine) => Promise<string>>> = {
  /** The third word is the number of rows. */
  generate: async (openEngine) => {
    await runStatement(openEngine, 'generate.sql', { path: input, rows: folder })
    return ''
  },
  baseline: bare('baseline.sql'),
  narrow: bare('baseline-narrow.sql'),
  normalize: async (openEngine) => counted(await readFully(openEngine, input, folder, 'trade-quoted')),
  'comtrade-baseline': bare('baseline-comtrade.sql'),
  comtrade: async (openEngine) => counted(await readFully(openEngine, input, folder, 'un-comtrade', 'legacy-api-csv')),
  vintages: (openEngine) => makeVintages(openEngine, input, folder),
  'history-baseline': bare('baseline-history.sql'),
  history: (openEngine) => history(openEngine, input, folder),
  'as-of-baseline': bare('baseline-as-of.sql'),
  'as-of': (openEngine) => asOf(openEngine, input),
}

const run = steps[step]
if (!run) throw new TypeError(`no step ${step}`)
const started = performance.now()
const said = await run(duckdbEngine({ temporaryFolder: dirname(folder.includes('/') ? folder : input), memoryLimit }))
const seconds = (performance.now() - started) / 1000
process.stdout.write(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, said }))
