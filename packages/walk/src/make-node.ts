import {
  type Check,
  CorridorError,
  canonicalJson,
  correctionsOf,
  type DatasetSummary,
  datasetId,
  type InputRows,
  kindOf,
  modelSql,
  parseSqlOf,
  type RecordsSummary,
  type Snapshot,
} from '@corridor/contracts'
import type { Graph, GraphNode } from './graph.ts'
import { factsOf, inputRows, isMade, madeNode, nodeNamed, recordFields, recordNodes, type Shop } from './node-inputs.ts'
import { checkSql } from './prints.ts'
import type { Rooms } from './rooms.ts'

/**
 * Makes one node, unless its result stands already: then nothing is done.
 * @throws CheckFailed also where the checks stand, and one that stops a release found something
 */
export const makeMissing = async (shop: Shop, rooms: Rooms, node: GraphNode): Promise<'made' | 'there'> => {
  if (!(await isMade(shop.store, node))) {
    await makeNode(shop, rooms, node)
    return 'made'
  }
  if (node.room === 'check') refuseFailed(await madeNode<DatasetSummary>(shop.store, node), shop.shelves.checks)
  return 'there'
}

/** Gathers what a node needs from the store and hands it to its room. */
const makeNode = async (shop: Shop, rooms: Rooms, node: GraphNode): Promise<void> => {
  switch (node.room) {
    case 'normalize':
      return makeRecords(shop, rooms, node)
    case 'history':
      return makeHistory(shop, rooms, node)
    case 'aggregate':
      return makeDataset(shop, rooms, node)
    case 'check':
      return makeChecks(shop, rooms, node)
    case 'report':
      return makeReport(shop, rooms, node)
  }
}

const makeRecords = async (shop: Shop, rooms: Rooms, node: GraphNode): Promise<void> => {
  const { shelves, readText, graph, store } = shop
  const { snapshot, fingerprint, inputs } = node
  const source = shelves.sources.find((each) => each.id === snapshot?.source_id)
  if (!snapshot || !source) throw new CorridorError('UnknownSource', `${node.id} belongs to no source`)
  const texts = await Promise.all(
    shelves.reference.map(async ({ id }) => [id, await readText(`datasets/reference/${id}.csv`)] as const),
  )
  const rates = ratesInForce(graph)
  const rateFiles =
    snapshot.kind === 'rates' ? [] : await Promise.all(rates.map((each) => madeNode<RecordsSummary>(store, each)))
  const layout = source.layouts.find(({ id }) => id === snapshot.layout_id)
  await rooms.normalize({
    ...(layout ? { parseSql: await parseSqlOf(readText, source.id, layout) } : {}),
    source,
    kind: kindOf(shelves, snapshot.kind),
    snapshot,
    reference: Object.fromEntries(texts),
    rateKeys: rateFiles.map((summary) => summary.files.records.key),
    corrections: await correctionsOf(readText, source, shelves.kinds),
    isNewest: inputs.newest !== 'false',
    fingerprint,
    inputs,
  })
}

/**
 * A snapshot of rates that is all of its partition takes the place of older ones, by the date of its edition where it has
 * one. Files added by hand stay beside it, and beside each other: their rates stand in the order of the clocks.
 */
const ratesInForce = (graph: Graph) => {
  const all = recordNodes(graph).filter((node) => node.snapshot.kind === 'rates')
  return all.filter(({ snapshot }) => !isWhole(snapshot) || all.every((other) => !supersedes(other.snapshot, snapshot)))
}

const isWhole = ({ is_complete, complete_for }: Snapshot): boolean => is_complete && (complete_for ?? null) === null

const supersedes = (other: Snapshot, snapshot: Snapshot): boolean =>
  isWhole(other) &&
  other.source_id === snapshot.source_id &&
  other.partition_id === snapshot.partition_id &&
  canonicalJson(other.covers) === canonicalJson(snapshot.covers) &&
  orderOf(other) > orderOf(snapshot)

const orderOf = ({ edition_on, retrieved_at, snapshot_id }: Snapshot): string =>
  `${(edition_on ?? retrieved_at).slice(0, 10)} ${snapshot_id}`

const makeHistory = async (shop: Shop, rooms: Rooms, node: GraphNode): Promise<void> => {
  const { shelves, graph, store } = shop
  const kind = kindOf(shelves, node.id.slice('versions.'.length))
  const records = recordNodes(graph).filter((each) => each.snapshot.kind === kind.id)
  const summaries = await Promise.all(records.map((each) => madeNode<RecordsSummary>(store, each)))
  await rooms.history({
    kind,
    paths: await Promise.all(summaries.map((summary) => store.localPath(summary.files.records.key))),
    columns: recordFields(shelves, kind),
    snapshots: records.map((each, index) => ({
      ...factsOf(shelves, each.snapshot),
      edition_on: summaries[index]?.edition_on ?? each.snapshot.edition_on,
      edition_basis: summaries[index]?.edition_basis ?? null,
      rejected_count: summaries[index]?.rejected ?? 0,
    })),
    fingerprint: node.fingerprint,
    inputs: node.inputs,
  })
}

const rowsOf = async (shop: Shop, names: readonly string[]): Promise<Readonly<Record<string, InputRows>>> =>
  Object.fromEntries(
    await Promise.all([...new Set(names)].map(async (name) => [name, await inputRows(shop, name)] as const)),
  )

const makeDataset = async (shop: Shop, rooms: Rooms, node: GraphNode): Promise<void> => {
  const model = shop.shelves.models.find((each) => datasetId(each) === node.id)
  if (!model) throw new CorridorError('UnknownDataset', `there is no model ${node.id}`)
  await rooms.aggregate({
    model,
    sql: await modelSql(shop.readText, model),
    rows: await rowsOf(shop, model.inputs),
    fingerprint: node.fingerprint,
    inputs: node.inputs,
  })
}

const makeChecks = async (shop: Shop, rooms: Rooms, node: GraphNode): Promise<void> => {
  const { checks } = shop.shelves
  const summary = await rooms.check({
    checks: await Promise.all(
      checks.map(async (check: Check) => ({ check, sql: await checkSql(shop.readText, check) })),
    ),
    rows: await rowsOf(
      shop,
      checks.flatMap((check) => check.inputs),
    ),
    kinds: shop.shelves.kinds,
    fingerprint: node.fingerprint,
    inputs: node.inputs,
  })
  refuseFailed(summary, checks)
}

/** @throws CheckFailed when a check that stops a release found something */
export const refuseFailed = (summary: DatasetSummary, checks: readonly Check[]): void => {
  const failed = checks.filter((check) => summary.failed_checks.includes(check.id))
  if (failed.length === 0) return
  throw new CorridorError('CheckFailed', failed.map((check) => `${check.id}: ${check.title}`).join('; '), {
    hint: failed.map((check) => check.hint).join(' '),
  })
}

const makeReport = async (shop: Shop, rooms: Rooms, node: GraphNode): Promise<void> => {
  const report = shop.shelves.reports.find((each) => `report/${each.id}` === node.id)
  if (!report) throw new CorridorError('UnknownDataset', `there is no report ${node.id}`)
  const paths = await Promise.all(
    report.inputs
      .filter((name) => !name.startsWith('reference.'))
      .map(async (name) => {
        const summary = await madeNode<DatasetSummary>(shop.store, nodeNamed(shop.graph, name))
        return [name, await shop.store.localPath(summary.file.key)] as const
      }),
  )
  await rooms.report({ report, rows: Object.fromEntries(paths), fingerprint: node.fingerprint, inputs: node.inputs })
}
