import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clockFrom } from '@corridor/adapters'
import { CorridorError, type Store } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import {
  aggregateModel,
  type Handler,
  type IngestPlan,
  type IngestResult,
  type IngestTask,
  ingestPartition,
  type MakePlan,
  type NodeResult,
  normalizeSnapshot,
  type PublishResult,
  planWalk,
  publishRelease,
  type Surroundings,
  type Telling,
  writeReport,
} from '@corridor/handlers'
import { type Outside, repositoryRoot } from '@corridor/house'
import { freshFolder, NOON } from './command-line.ts'

/** Functions that say nothing. */
const silence: Telling = {
  during: (_call, work) => work(),
  log: { progress: () => {}, warn: () => {}, info: () => {} },
  count: () => {},
  failed: () => {},
}

/** Tests ask nobody. */
export const noNetwork: Outside = {
  askHttp: async ({ url }) => {
    throw new CorridorError('NetworkUnavailable', `nobody asks ${new URL(url).host}`)
  },
  wait: async () => {},
  random: () => 0,
  secretOf: async () => undefined,
}

/** Functions on a store, at noon of the day of all tests. */
export const cloudOn = (store: Store, more: Partial<Surroundings> = {}): Surroundings => ({
  environment: {},
  store,
  clock: clockFrom(NOON),
  shelves,
  outside: noNetwork,
  root: repositoryRoot,
  telling: silence,
  ...more,
})

/** A folder of texts as a bundle carries them, in which one is another, or missing. */
export const textsWith = async (path: string, text: string | undefined): Promise<string> => {
  const root = await freshFolder('texts')
  const isText = (file: string): boolean => !/node_modules|\.ts$/.test(file)
  await cp(join(repositoryRoot, 'datasets'), join(root, 'datasets'), { recursive: true, filter: isText })
  if (text === undefined) await rm(join(root, path))
  else await writeFile(join(root, path), text)
  return root
}

type Definition<R> = (find: () => Surroundings) => Handler<R>

/** Calls a function as the cloud would, with so much time until its end. */
export const call = <R>(
  around: Surroundings,
  handler: Definition<R>,
  event: unknown,
  remainingMs = 900_000,
): Promise<R> => handler(() => around)(event, { getRemainingTimeInMillis: () => remainingMs })

export type CloudRun = {
  readonly run: string
  /** Addresses by the function that was asked, in the order of the waves. */
  readonly waves: readonly (readonly string[])[]
  readonly failures: readonly { readonly what: string; readonly name: string }[]
  readonly release: PublishResult | undefined
}

/** What the state machine does, in a loop: plan, ingest, plan, make wave by wave, plan again until nothing is left, publish. */
export const runInCloud = async (
  around: Surroundings,
  input: Readonly<Record<string, unknown>> = {},
  atOnce = 2,
): Promise<CloudRun> => {
  const failures: { what: string; name: string }[] = []
  const goOn = (what: string) => (error: unknown) => {
    failures.push({ what, name: error instanceof Error ? error.name : String(error) })
  }
  const { run, tasks } = (await call(around, planWalk, { ...input, step: 'ingest' })) as IngestPlan
  await each(tasks, atOnce, async (task) => {
    await ingestUntilDone((event) => call(around, ingestPartition, event), task).catch(goOn(task.source))
  })
  const waves: (readonly string[])[] = []
  try {
    return { run, failures, waves, release: await makeAndPublish(around, run, waves, atOnce, goOn) }
  } catch (error) {
    const failure = { Error: (error as Error).name, Cause: JSON.stringify({ errorMessage: (error as Error).message }) }
    await call(around, publishRelease, { run, failure })
    throw error
  }
}

const makeAndPublish = async (
  around: Surroundings,
  run: string,
  waves: (readonly string[])[],
  atOnce: number,
  goOn: (what: string) => (error: unknown) => void,
): Promise<PublishResult | undefined> => {
  for (;;) {
    const plan = (await call(around, planWalk, { run, step: 'make' })) as MakePlan
    if (plan.next === 'nothing') return undefined
    if (plan.next === 'publish') return call(around, publishRelease, { run })
    for (const wave of plan.waves) {
      waves.push(wave)
      await each(wave, atOnce, async (address) => {
        const made = call<NodeResult>(around, functionOf(address), { run, address })
        await (address.startsWith('records/') ? made.catch(goOn(address)) : made)
      })
    }
  }
}

const ingestUntilDone = async (
  ingest: (event: IngestTask) => Promise<IngestResult>,
  task: IngestTask,
): Promise<void> => {
  for (let left = 1; left > 0; ) left = (await ingest(task)).left
}

export const functionOf = (address: string) => {
  if (address.startsWith('records/')) return normalizeSnapshot
  return address.startsWith('datasets/') ? aggregateModel : writeReport
}

const each = async <T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> => {
  const queue = [...items]
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
