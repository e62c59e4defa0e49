import {
  CorridorError,
  type DatasetSummary,
  datasetId,
  isCorridorError,
  latestOf,
  type Model,
  openStore,
  type ReleaseManifest,
  type ReportSummary,
} from '@corridor/contracts'
import { type Published, publishRelease } from '@corridor/publication'
import { allSnapshots, buildGraph, type Failure, type Graph, ingestAll, latestManifest, madeNode, nodeNamed, type Walked, walk } from '@corridor/walk'
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
  readonly failures: readonly Failure[]
  readonly made: number
}

/** The whole walk. Where nothing changed it reads, compares and writes nothing. */
export const runWalk = async (world: CorridorWorld): Promise<Ran> => {
  await openStore(world.store, true)
  const effects = await walkEffects(world)
  const missed = await ingestAll(effects)
  const latest = await latestManifest(world.store)
  const graph = buildGraph(world.shelves, effects.prints, await allSnapshots(world.store, world.shelves))
  if (latest?.fingerprint === graph.release && missed.length === 0) {
    return { manifest: latest, isNew: false, isLatest: true, failures: [], made: 0 }
  }
  const walked = await walk(effects)
  const failures = [...missed, ...walked.failures]
  const published = await publishWalked(world, walked, failures)
  return { ...published, failures, made: walked.made.length }
}

/** Publishes what was walked. */
export const publishWalked = async (world: CorridorWorld, { graph }: Walked, failures: readonly Failure[]): Promise<Published> => {
  const run = `${world.clock().replaceAll(/[-:.]/g, '').toLowerCase()}-${process.pid}`
  return publishRelease(world.publish, {
    run,
    fingerprint: graph.release,
    shelves: world.shelves,
    datasets: await madeDatasets(world, graph),
    reports: await Promise.all(world.shelves.reports.map(({ id }) => madeNode<ReportSummary>(world.store, nodeNamed(graph, `report/${id}`)))),
    nodes: Object.fromEntries([...graph.nodes].map(([id, { fingerprint, inputs }]) => [id, { fingerprint, inputs }])),
    snapshots: (await allSnapshots(world.store, world.shelves))
      .filter((each) => graph.nodes.has(`records/${each.source_id}/${each.partition_id}/${each.snapshot_id}`))
      .map((each) => `${each.source_id}/${each.partition_id}/${each.snapshot_id}`),
    warnings: failures.map(failureText),
  })
}

/** Datasets that leave in a release: the models and the answers of the checks. */
const madeDatasets = async (world: CorridorWorld, graph: Graph): Promise<readonly { model: Model; summary: DatasetSummary }[]> =>
  Promise.all(
    [...world.shelves.models, checksModel(world)]
      .sort((a, b) => (datasetId(a) < datasetId(b) ? -1 : 1))
      .map(async (model) => ({ model, summary: await madeNode<DatasetSummary>(world.store, nodeNamed(graph, datasetId(model))) })),
  )

/** `quality.checks` is made by asking every check; its shape is that of a model all the same. */
export const checksModel = ({ shelves: { field } }: Pick<CorridorWorld, 'shelves'>): Model => ({
  subject: 'quality',
  name: 'checks',
  title: 'Checks',
  description: 'What every check found: one row per offending row, and one for a check that found nothing.',
  inputs: [],
  columns: ['check_id', 'title', 'severity', 'has_passed', 'offending_count', 'offending_key', 'message'].map(field),
  grain: ['check_id', 'offending_key'],
  isRowGrain: false,
})

export const failureText = ({ what, error }: Failure): string =>
  isCorridorError(error) ? `${what}: ${error.name}: ${error.message}` : `${what}: ${error.message}`

/** @throws NoRelease */
export const needLatest = async (world: CorridorWorld): Promise<string> => {
  const latest = await latestOf(world.store)
  if (!latest) throw new CorridorError('NoRelease', `there is no release in ${world.store.place} yet`)
  return latest.release
}
