import { type DatasetSummary, datasetId, modelSql, type ReportSummary } from '@corridor/contracts'
import { qualityChecks } from '@corridor/datasets'
import { isTimeless, type Published, type PublishTask, publishRelease } from '@corridor/publication'
import { type Failure, type Graph, inputRows, madeNode, nodeNamed, recordsId, type Walked } from '@corridor/walk'
import { failureText } from './failure-text.ts'
import type { CorridorWorld } from './world.ts'

/** Publishes what was walked. */
export const publishWalked = async (
  world: CorridorWorld,
  run: string,
  { graph, snapshots }: Pick<Walked, 'graph' | 'snapshots'>,
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
    snapshots: snapshots
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
