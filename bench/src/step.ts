import { link, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { duckdbEngine, fileReaders, localStore, readTextBelow, scanText, scratch } from '@corridor/adapters'
import { blobKey, kindOf, type OpenEngine } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { normalizeSnapshot } from '@corridor/normalization'

/** One measured step, alone in its process so that the peak memory is its own. */
const root = join(import.meta.dirname, '..', '..')
/** `<step> <csv> <folder>`; of `generate`, the third word is the number of rows. */
const [step = '', csv = '', folder = ''] = process.argv.slice(2)

/** The same for every step: what is not held in memory is spilled to the folder of the step. */
const memoryLimit = '1500MB'

const generate = async (openEngine: OpenEngine): Promise<string> => {
  const sql = await readFile(join(import.meta.dirname, 'generate.sql'), 'utf8')
  await using session = await openEngine()
  await session.run(sql.replace('{path}', csv).replace('{rows}', folder))
  return ''
}

const bare =
  (file: string) =>
  async (openEngine: OpenEngine): Promise<string> => {
    const sql = await readFile(join(import.meta.dirname, file), 'utf8')
    await using session = await openEngine()
    await session.run(sql.replace('{path}', csv).replace('{target}', join(folder, 'baseline.parquet')))
    return ''
  }

const normalize = async (openEngine: OpenEngine): Promise<string> => {
  const source = shelves.sources.find((each) => each.id === 'trade-quoted')
  if (!source) throw new TypeError('no source trade-quoted on the shelves')
  const sha256 = '0'.repeat(64)
  const store = localStore(folder)
  const blob = join(folder, blobKey(source.id, sha256))
  await mkdir(dirname(blob), { recursive: true })
  await link(csv, blob)
  const readText = readTextBelow(root)
  const reference = Object.fromEntries(
    await Promise.all(
      shelves.reference.map(async ({ id }) => [id, await readText(`datasets/reference/${id}.csv`)] as const),
    ),
  )
  const summary = await normalizeSnapshot(
    { store, openEngine, scanText, readers: fileReaders, withScratch: scratch },
    {
      source,
      kind: kindOf(shelves, 'trade_flows'),
      reference,
      rateKeys: [],
      fingerprint: 'f'.repeat(16),
      inputs: {},
      snapshot: {
        source_id: source.id,
        partition_id: 'trade-flows',
        snapshot_id: 's',
        kind: 'trade_flows',
        retrieved_at: '2026-11-22T00:00:00.000Z',
        edition_on: null,
        request: { from: 'folder', what: 'bench.csv' },
        parts: [{ sha256, bytes: 0, name: 'bench.csv', media_type: 'text/csv', encoding: 'utf-8' }],
        licence_code: 'rows',
        licence_text: '',
        is_complete: true,
        is_first: true,
        covers: null,
      },
    },
  )
  const { expected, accepted, rejected, merged } = summary
  return `${expected} records: ${accepted} accepted, ${rejected} rejected, ${merged} merged`
}

const steps: Readonly<Record<string, (openEngine: OpenEngine) => Promise<string>>> = {
  generate,
  baseline: bare('baseline.sql'),
  narrow: bare('baseline-narrow.sql'),
  normalize,
}

const run = steps[step]
if (!run) throw new TypeError(`no step ${step}`)
const started = performance.now()
const said = await run(duckdbEngine({ temporaryFolder: dirname(csv), memoryLimit }))
const seconds = (performance.now() - started) / 1000
process.stdout.write(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, said }))
