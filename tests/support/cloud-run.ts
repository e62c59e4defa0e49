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

/** A function that says nothing. */
export const silence: Telling = {
  during: (_call, work) => work(),
  log: { progress: () => {}, warn: () => {}, info: () => {} },
  count: () => {},
  failed: () => {},
}

const QUARTER_OF_AN_HOUR = { getRemainingTimeInMillis: () => 900_000 }

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
  const call = <R>(handler: (find: () => Surroundings) => Handler<R>, event: unknown): Promise<R> =>
    handler(() => around)(event, QUARTER_OF_AN_HOUR)
  const failures: { what: string; name: string }[] = []
  const goOn = (what: string) => (error: unknown) => {
    failures.push({ what, name: error instanceof Error ? error.name : String(error) })
  }
  const { run, tasks } = (await call(planWalk, { ...input, step: 'ingest' })) as IngestPlan
  await each(tasks, atOnce, async (task) => {
    await ingestUntilDone((event) => call(ingestPartition, event), task).catch(goOn(task.source))
  })
  const waves: (readonly string[])[] = []
  for (;;) {
    const plan = (await call(planWalk, { run, step: 'make' })) as MakePlan
    if (plan.next === 'nothing') return { run, waves, failures, release: undefined }
    if (plan.next === 'publish') return { run, waves, failures, release: await call(publishRelease, { run }) }
    for (const wave of plan.waves) {
      waves.push(wave)
      await each(wave, atOnce, async (address) => {
        const made = call<NodeResult>(functionOf(address), { run, address })
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

const functionOf = (address: string) => {
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
