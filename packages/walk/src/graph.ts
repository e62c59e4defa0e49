import {
  canonicalJson,
  datasetId,
  datasetPrefix,
  fingerprintOf,
  type Inputs,
  kindOf,
  type ReleaseManifest,
  recordsPrefix,
  referenceTables,
  reportPrefix,
  type Shelves,
  type Snapshot,
  sha256,
  summaryKey,
} from '@corridor/contracts'
import type { Prints } from './prints.ts'

export type Room = 'normalize' | 'history' | 'aggregate' | 'check' | 'report'

/** One piece of work: what it is made from decides where its result stands. */
export type GraphNode = {
  /** `records/<source>/<partition>/<snapshot>`, `versions.<kind>`, `<subject>.<name>`, `report/<id>`. */
  readonly id: string
  readonly room: Room
  /** Every named input with its fingerprint; inputs that are nodes carry the id of the node. */
  readonly inputs: Inputs
  readonly fingerprint: string
  /** Folder of the result; it is there when its summary is. */
  readonly prefix: string
  readonly snapshot?: Snapshot
}

export type Graph = {
  /** Each wave needs only what stands in the waves before it. */
  readonly waves: readonly (readonly GraphNode[])[]
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** Fingerprint of all that a release would hold. */
  readonly release: string
}

export const recordsId = (snapshot: Snapshot): string =>
  `records/${snapshot.source_id}/${snapshot.partition_id}/${snapshot.snapshot_id}`

/**
 * The whole graph, computed without touching the store: what there would be, and where. `received` are all snapshots, those
 * that could not be read too: whether a correction has expired is asked of the newest that was received.
 */
export const buildGraph = (
  shelves: Shelves,
  prints: Prints,
  snapshots: readonly Snapshot[],
  received: readonly Snapshot[] = snapshots,
): Graph => {
  const print = (name: string): string => {
    const found = prints[name]
    if (found === undefined) throw new TypeError(`no fingerprint of ${name}: run npm run generate`)
    return found
  }
  const pick = (...names: readonly string[]): Inputs => Object.fromEntries(names.map((name) => [name, print(name)]))

  /** What reading a snapshot in a publisher's own shape rests on besides. */
  const ofLayout = ({ source_id, layout_id, mapping }: Snapshot): Inputs => {
    const libraries = pick('library:@e965/xlsx', 'library:fflate', 'library:saxes')
    if (mapping) return libraries
    const layout = shelves.sources.find(({ id }) => id === source_id)?.layouts.find(({ id }) => id === layout_id)
    return layout === undefined
      ? {}
      : {
          ...libraries,
          ...pick(`layout:${source_id}/${layout.id}`, ...(layout.reference ?? []).map((table) => `reference:${table}`)),
        }
  }

  /** The corrections of its source, and whether the publisher has said anything since. */
  const ofCorrections = ({ source_id, partition_id, snapshot_id }: Snapshot): Inputs => {
    if (shelves.sources.find(({ id }) => id === source_id)?.corrections === undefined) return {}
    const isNewest = received.every(
      (other) =>
        other.source_id !== source_id || other.partition_id !== partition_id || other.snapshot_id <= snapshot_id,
    )
    return { ...pick(`corrections:${source_id}`), newest: String(isNewest) }
  }

  const records = (snapshot: Snapshot, rates: Inputs): GraphNode => {
    const kind = kindOf(shelves, snapshot.kind)
    const inputs = {
      snapshot: sha256(canonicalJson(snapshot)).slice(0, 16),
      ...pick(`source:${snapshot.source_id}`, `kind:${kind.id}`, 'room:normalization', 'library:@duckdb/node-api'),
      ...pick(...referenceTables(kind).map((table) => `reference:${table}`)),
      ...ofLayout(snapshot),
      ...ofCorrections(snapshot),
      ...(kind.value ? rates : {}),
    }
    const fingerprint = fingerprintOf(inputs)
    const { source_id, partition_id, snapshot_id } = snapshot
    const prefix = recordsPrefix(source_id, partition_id, snapshot_id, fingerprint)
    return { id: recordsId(snapshot), room: 'normalize', inputs, fingerprint, prefix, snapshot }
  }

  const rateNodes = snapshots.filter((each) => each.kind === 'rates').map((each) => records(each, {}))
  const rates = asInputs(rateNodes)
  const recordNodes = snapshots.filter((each) => each.kind !== 'rates').map((each) => records(each, rates))
  const allRecords = [...rateNodes, ...recordNodes]

  const dataset = (room: Room, subject: string, name: string, inputs: Inputs): GraphNode => {
    const fingerprint = fingerprintOf(inputs)
    return { id: `${subject}.${name}`, room, inputs, fingerprint, prefix: datasetPrefix(subject, name, fingerprint) }
  }

  const histories = shelves.kinds.map((kind) =>
    dataset('history', 'versions', kind.id, {
      ...asInputs(allRecords.filter((node) => node.snapshot?.kind === kind.id)),
      ...pick(`kind:${kind.id}`, 'room:aggregation', 'library:@duckdb/node-api'),
      absences: sha256(canonicalJson(shelves.sources.map(({ id, absence }) => [id, absence]))).slice(0, 16),
    }),
  )

  const known = new Map(histories.map((node) => [node.id, node]))
  const sourcePrints = pick(...shelves.sources.map((source) => `source:${source.id}`))
  const inputsNamed = (name: string): Inputs => {
    const [subject, rest = ''] = name.split('.')
    if (subject === 'current') return asInputs([needNode(known, `versions.${rest}`)])
    if (subject === 'reference') return pick(`reference:${rest}`)
    if (name === 'records.sources') return { sources: wordsOfSources(shelves), ...sourcePrints }
    if (name === 'records.corrections') {
      const ledgers = shelves.sources.filter(({ corrections }) => corrections !== undefined)
      return pick(...ledgers.map(({ id }) => `corrections:${id}`))
    }
    if (subject === 'records') return asInputs(allRecords)
    return asInputs([needNode(known, name)])
  }

  const modelWaves = wavesOf(shelves).map((wave) =>
    wave.map((model) => {
      const id = datasetId(model)
      const node = dataset('aggregate', model.subject, model.name, {
        ...Object.assign({}, ...model.inputs.map(inputsNamed)),
        ...pick(`model:${id}`, 'room:aggregation', 'library:@duckdb/node-api'),
      })
      known.set(id, node)
      return node
    }),
  )

  const checks = dataset('check', 'quality', 'checks', {
    ...Object.assign({}, ...shelves.checks.flatMap((check) => check.inputs.map(inputsNamed))),
    ...pick(...shelves.checks.map((check) => `check:${check.id}`), 'room:aggregation', 'library:@duckdb/node-api'),
  })
  known.set(checks.id, checks)

  const reports = shelves.reports.map((report): GraphNode => {
    const inputs = {
      ...Object.assign({}, ...report.inputs.map(inputsNamed)),
      ...pick(`report:${report.id}`, 'room:reports', 'library:exceljs', 'library:fflate', 'library:@duckdb/node-api'),
    }
    const fingerprint = fingerprintOf(inputs)
    return {
      id: `report/${report.id}`,
      room: 'report',
      inputs,
      fingerprint,
      prefix: reportPrefix(report.id, fingerprint),
    }
  })

  const waves = [rateNodes, recordNodes, histories, ...modelWaves, [checks], reports].filter((wave) => wave.length > 0)
  const nodes = new Map(waves.flat().map((node) => [node.id, node]))
  const released = [...known.values(), ...reports]
  const words = sha256(
    canonicalJson(shelves.models.map(({ title, description, columns }) => [title, description, columns])),
  )
  const release = fingerprintOf({ ...asInputs(released), ...pick('room:publication'), words: words.slice(0, 16) })
  return { waves, nodes, release }
}

/** The nodes that a finished release was made from, as far as they are needed to read its results again. */
export const graphOfRelease = (manifest: ReleaseManifest, snapshots: readonly Snapshot[]): Graph => {
  const byId = new Map(snapshots.map((snapshot) => [recordsId(snapshot), snapshot]))
  const nodes = Object.entries(manifest.nodes).map(([id, { fingerprint, inputs }]): readonly [string, GraphNode] => {
    const snapshot = byId.get(id)
    if (snapshot) {
      const { source_id, partition_id, snapshot_id } = snapshot
      const prefix = recordsPrefix(source_id, partition_id, snapshot_id, fingerprint)
      return [id, { id, room: 'normalize', inputs, fingerprint, prefix, snapshot }]
    }
    if (id.startsWith('report/')) {
      return [
        id,
        { id, room: 'report', inputs, fingerprint, prefix: reportPrefix(id.slice('report/'.length), fingerprint) },
      ]
    }
    const [subject = '', name = ''] = id.split('.')
    const room = subject === 'versions' ? 'history' : id === 'quality.checks' ? 'check' : 'aggregate'
    return [id, { id, room, inputs, fingerprint, prefix: datasetPrefix(subject, name, fingerprint) }]
  })
  return { waves: [nodes.map(([, node]) => node)], nodes: new Map(nodes), release: manifest.fingerprint }
}

export const summaryOf = (node: GraphNode): string => summaryKey(node.prefix)

const asInputs = (nodes: readonly GraphNode[]): Inputs =>
  Object.fromEntries(nodes.map((node) => [node.id, node.fingerprint]))

const needNode = (known: ReadonlyMap<string, GraphNode>, id: string): GraphNode => {
  const node = known.get(id)
  if (!node) throw new TypeError(`no dataset ${id} on the shelves`)
  return node
}

const wordsOfSources = (shelves: Shelves): string =>
  sha256(
    canonicalJson(
      shelves.sources.map(({ id, title, description, coverage, cadence, homepage }) => [
        id,
        title,
        description,
        coverage,
        cadence,
        homepage,
      ]),
    ),
  ).slice(0, 16)

/** Models in waves: each needs only models of the waves before it. @throws TypeError on a circle */
export const wavesOf = (shelves: Shelves): readonly (readonly Shelves['models'][number][])[] => {
  const waves: (readonly Shelves['models'][number][])[] = []
  const placed = new Set<string>()
  const ids = new Set(shelves.models.map(datasetId))
  let rest = shelves.models
  while (rest.length > 0) {
    const ready = rest.filter((model) => model.inputs.every((input) => !ids.has(input) || placed.has(input)))
    if (ready.length === 0) throw new TypeError(`models wait for each other: ${rest.map(datasetId).join(', ')}`)
    waves.push(ready)
    for (const model of ready) placed.add(datasetId(model))
    rest = rest.filter((model) => !placed.has(datasetId(model)))
  }
  return waves
}
