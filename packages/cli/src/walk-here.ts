import { randomBytes } from 'node:crypto'
import {
  type DatasetSummary,
  datasetId,
  encodeJson,
  type Fetched,
  type FetchWish,
  isCorridorError,
  modelSql,
  openStore,
  type ReleaseManifest,
  type ReportSummary,
  runKey,
  timeSegment,
  type Yank,
} from '@corridor/contracts'
import { qualityChecks } from '@corridor/datasets'
import { isTimeless, type Published, type PublishTask, publishRelease } from '@corridor/publication'
import {
  allSnapshots,
  buildGraph,
  type Failure,
  type Graph,
  ingestAll,
  inputRows,
  latestManifest,
  madeNode,
  nodeNamed,
  recordsId,
  type Walked,
  walk,
} from '@corridor/walk'
import type { CorridorWorld } from './world.ts'

/** The walk on this store, with its effects. */
export const walkEffects = async (world: CorridorWorld) => ({
  store: world.store,
  shelves: world.shelves,
  prints: await world.prints(),
  readText: world.readText,
  rooms: world.rooms,
  log: world.log,
})

export type Ran = {
  readonly manifest: ReleaseManifest
  readonly isNew: boolean
  readonly isLatest: boolean
  readonly yank?: Yank
  readonly failures: readonly Failure[]
  /** Sources on the network that could not be had this time. */
  readonly warnings: readonly Failure[]
  readonly fetched: readonly Fetched[]
  readonly made: readonly string[]
}

/** The whole walk; with a wish, also over the network. Where nothing changed it reads, compares and writes nothing. */
export const runWalk = async (world: CorridorWorld, wish?: FetchWish): Promise<Ran> => {
  await openStore(world.store, true)
  const effects = await walkEffects(world)
  const { failures: missed, warnings, fetched } = await ingestAll(effects, wish)
  const latest = await latestManifest(world.store)
  const graph = buildGraph(world.shelves, effects.prints, await allSnapshots(world.store, world.shelves))
  if (latest?.fingerprint === graph.release && missed.length === 0 && warnings.length === 0) {
    return { manifest: latest, isNew: false, isLatest: true, failures: [], warnings, fetched, made: [] }
  }
  return withRecord(world, async (run) => {
    const walked = await walk(effects)
    const failures = [...missed, ...walked.failures]
    const published = await publishWalked(world, run, walked, [...failures, ...warnings])
    return { ...published, failures, warnings, fetched, made: walked.made }
  })
}

/** A name for one run: when it started, and something that no other run has. */
export const runId = (world: Pick<CorridorWorld, 'clock'>): string =>
  `${timeSegment(world.clock())}-${randomBytes(4).toString('hex')}`

/** Keeps `runs/<run>.json`: what a run did, what failed, how it ended. A run that found nothing to do leaves none. */
const withRecord = async (world: CorridorWorld, work: (run: string) => Promise<Ran>): Promise<Ran> => {
  const run = runId(world)
  const started_at = world.clock()
  const record = (outcome: object) =>
    world.store.put(runKey(run), encodeJson({ run, started_at, ended_at: world.clock(), ...outcome }))
  try {
    const ran = await work(run)
    const { manifest, isNew, made } = ran
    const failures = [...ran.failures, ...ran.warnings].map(failureText)
    if (isNew || made.length > 0 || failures.length > 0) {
      await record({ release: manifest.release, is_new: isNew, made, failures, error: null })
    }
    return ran
  } catch (error) {
    const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    await record({ release: null, is_new: false, made: [], failures: [], error: told })
    throw error
  }
}

/** Publishes what was walked. */
export const publishWalked = async (
  world: CorridorWorld,
  run: string,
  { graph }: Walked,
  failures: readonly Failure[],
  isAnew = false,
): Promise<Published> => {
  return publishRelease(world.publish, {
    run,
    fingerprint: graph.release,
    shelves: world.shelves,
    datasets: await madeDatasets(world, graph),
    histories: await Promise.all(
      world.shelves.kinds.map(async ({ id }) => ({
        kind: id,
        summary: await madeNode<DatasetSummary>(world.store, nodeNamed(graph, `versions.${id}`)),
      })),
    ),
    inputs: await timelessInputs(world, graph),
    reports: await Promise.all(
      world.shelves.reports.map(({ id }) => madeNode<ReportSummary>(world.store, nodeNamed(graph, `report/${id}`))),
    ),
    nodes: Object.fromEntries([...graph.nodes].map(([id, { fingerprint, inputs }]) => [id, { fingerprint, inputs }])),
    snapshots: (await allSnapshots(world.store, world.shelves))
      .filter((each) => graph.nodes.has(recordsId(each)))
      .map((each) => recordsId(each).replace('records/', '')),
    warnings: failures.map(failureText),
    isAnew,
  })
}

/** Datasets that leave in a release: the models and the answers of the checks. */
const madeDatasets = async (world: CorridorWorld, graph: Graph): Promise<PublishTask['datasets']> =>
  Promise.all(
    [...world.shelves.models, qualityChecks]
      .sort((a, b) => (datasetId(a) < datasetId(b) ? -1 : 1))
      .map(async (model) => ({
        model,
        summary: await madeNode<DatasetSummary>(world.store, nodeNamed(graph, datasetId(model))),
        ...(world.shelves.models.includes(model) ? { sql: await modelSql(world.readText, model) } : {}),
      })),
  )

/** Inputs of models that know no time of their own. */
const timelessInputs = async (world: CorridorWorld, graph: Graph): Promise<PublishTask['inputs']> => {
  const shop = { store: world.store, shelves: world.shelves, readText: world.readText, graph }
  const names = new Set(world.shelves.models.flatMap(({ inputs }) => inputs).filter(isTimeless))
  return Object.fromEntries(
    await Promise.all([...names].map(async (name) => [name, await inputRows(shop, name)] as const)),
  )
}

export const failureText = ({ what, error }: Failure): string =>
  isCorridorError(error) ? `${what}: ${error.name}: ${error.message}` : `${what}: ${error.message}`

/** One line on what became of a release. */
export const howItEnded = ({ manifest, isNew, isLatest, yank }: Published): string => {
  const pinned = isLatest ? '' : ' Another release is pinned as the latest.'
  if (yank) {
    return `Published nothing: this is the content of release ${manifest.release}, which was withdrawn (${yank.why}). \`corridor publish --anew\` publishes it all the same.`
  }
  return isNew
    ? `Published release ${manifest.release}.${pinned}`
    : `Nothing changed: release ${manifest.release} is up to date.${pinned}`
}
