import {
  CorridorError,
  type CountedSnapshot,
  correctionsOf,
  type DatasetSummary,
  type Field,
  type InputRows,
  type Kind,
  kindOf,
  type ReadText,
  type RecordsSummary,
  readJson,
  recordColumns,
  recordTables,
  type Shelves,
  type Snapshot,
  type SnapshotFact,
  type Store,
  setAsideReason,
  stricterLicence,
} from '@corridor/contracts'
import { type Graph, type GraphNode, summaryOf } from './graph.ts'

export type Shop = {
  readonly store: Store
  readonly shelves: Shelves
  readonly readText: ReadText
  readonly graph: Graph
}

/** The summary of a node that has been made. */
export const madeNode = async <T>(store: Store, node: GraphNode): Promise<T> => {
  const summary = await readJson<T>(store, summaryOf(node))
  if (summary === undefined) throw new CorridorError('ObjectMissing', `${node.id} has no summary in ${store.place}`)
  return summary
}

/** Whether a node has been made. Its summary is read, not only looked for: whoever needs the node reads it next. */
export const isMade = async (store: Store, node: GraphNode): Promise<boolean> =>
  (await store.get(summaryOf(node))) !== undefined

export const recordNodes = (graph: Graph): readonly (GraphNode & { readonly snapshot: Snapshot })[] =>
  [...graph.nodes.values()].filter((node) => node.snapshot !== undefined) as (GraphNode & { snapshot: Snapshot })[]

export const factsOf = (shelves: Shelves, snapshot: Snapshot): SnapshotFact => {
  const source = shelves.sources.find((each) => each.id === snapshot.source_id)
  return {
    ...snapshot,
    licence_code: stricterLicence(snapshot.licence_code, source?.licence.code ?? 'no'),
    absence: source?.absence ?? 'our_correction',
  }
}

/** Fields of the records of a kind, in order. */
export const recordFields = (shelves: Shelves, kind: Kind): readonly Field[] => recordColumns(kind).map(shelves.field)

/** The rows behind one named input of a model, check or report, as they are known now or were at a moment. */
export const inputRows = async (shop: Shop, name: string, asOf?: string): Promise<InputRows> => {
  const { store, shelves, graph } = shop
  const [subject, rest = ''] = name.split('.')
  if (subject === 'current') {
    const summary = await madeNode<DatasetSummary>(store, nodeNamed(graph, `versions.${kindOf(shelves, rest).id}`))
    return { from: 'history', path: await store.localPath(summary.file.key), asOf }
  }
  if (subject === 'versions') {
    const summary = await madeNode<DatasetSummary>(store, nodeNamed(graph, name))
    return { from: 'versions', path: await store.localPath(summary.file.key), asOf }
  }
  if (subject === 'reference') return { from: 'csv', text: await shop.readText(`datasets/reference/${rest}.csv`) }
  if (name === 'records.corrections') return correctionRows(shop)
  if (name === 'records.sources') return { from: 'values', rows: shelves.sources.map(sourceRow) }
  if (name === 'records.snapshots') return { from: 'snapshots', snapshots: await countedSnapshots(shop) }
  if (name === 'records.citations') {
    return { ...(await recordFiles(shop, 'citations')), ...(asOf === undefined ? {} : { knownBy: asOf }) }
  }
  if (name === 'records.rejected') return recordFiles(shop, 'rejected')
  if (subject === 'records') return toldRecords(shop, kindOf(shelves, rest), asOf)
  const summary = await madeNode<DatasetSummary>(store, nodeNamed(graph, name))
  return { from: 'parquet', paths: [await store.localPath(summary.file.key)], empty: [] }
}

export const nodeNamed = (graph: Graph, id: string): GraphNode => {
  const node = graph.nodes.get(id)
  if (!node)
    throw new CorridorError('UnknownDataset', `there is no dataset ${id} in this release`, {
      hint: 'A release that an older Corridor made lacks what is new since: `corridor run` makes one that has it.',
    })
  return node
}

const recordFiles = async ({ store, graph, shelves }: Shop, table: 'rejected' | 'citations') => {
  const summaries = await Promise.all(recordNodes(graph).map((node) => madeNode<RecordsSummary>(store, node)))
  const keys = summaries.map((summary) => summary.files[table]).filter((file) => file.rows > 0)
  return {
    from: 'parquet' as const,
    paths: await Promise.all(keys.map((file) => store.localPath(file.key))),
    empty: recordTables[table].map(shelves.field),
  }
}

/** The records of a kind in every snapshot: what was said again without a change too. */
const toldRecords = async ({ store, graph, shelves }: Shop, kind: Kind, asOf?: string): Promise<InputRows> => {
  const nodes = recordNodes(graph).filter((node) => node.snapshot.kind === kind.id)
  const summaries = await Promise.all(nodes.map((node) => madeNode<RecordsSummary>(store, node)))
  const keys = summaries.map((summary) => summary.files.records).filter((file) => file.rows > 0)
  return {
    from: 'parquet',
    paths: await Promise.all(keys.map((file) => store.localPath(file.key))),
    empty: recordFields(shelves, kind),
    ...(asOf === undefined ? {} : { knownBy: asOf }),
  }
}

const countedSnapshots = async ({ store, graph, shelves }: Shop): Promise<readonly CountedSnapshot[]> =>
  Promise.all(
    recordNodes(graph).map(async (node) => {
      const summary = await madeNode<RecordsSummary>(store, node)
      return { ...factsOf(shelves, node.snapshot), row_count: summary.accepted, rejected_count: summary.rejected }
    }),
  )

/** The ledgers of all sources as text, blank where nothing is said. */
const correctionRows = async ({ shelves, readText }: Shop): Promise<InputRows> => {
  const ledgers = await Promise.all(shelves.sources.map((source) => correctionsOf(readText, source, shelves.kinds)))
  const rows = ledgers.flat().map(({ matches, column, expect, corrected, status, ...rest }) => ({
    ...rest,
    correction_matches: Object.entries(matches)
      .map(([name, value]) => `${name} = ${value}`)
      .join('; '),
    corrected_column: column,
    published_text: expect,
    corrected_text: corrected ?? '',
    correction_status: status,
    set_aside_reason: setAsideReason(rest),
  }))
  if (rows.length > 0) return { from: 'values', rows }
  const empty = recordTables.corrections.map((name) => ({
    name,
    type: 'text' as const,
    title: name,
    description: name,
  }))
  return { from: 'parquet', paths: [], empty }
}

const sourceRow = (source: Shelves['sources'][number]): Readonly<Record<string, string>> => ({
  source_id: source.id,
  title: source.title,
  publisher: source.publisher,
  description: source.description,
  coverage: source.coverage,
  cadence: source.cadence,
  licence_code: source.licence.code,
  licence_text: source.licence.text,
})
