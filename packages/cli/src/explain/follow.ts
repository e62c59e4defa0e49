import { fileReaders } from '@corridor/adapters'
import { loadInputs } from '@corridor/aggregation'
import {
  blobKey,
  CorridorError,
  datasetId,
  type Model,
  type ReleaseManifest,
  type Row,
  readJson,
  rowKeySql,
  type Session,
  type Snapshot,
  snapshotKey,
  sqlText,
  type Trace,
  traceSql,
} from '@corridor/contracts'
import { type Graph, inputRows } from '@corridor/walk'
import type { CorridorWorld } from '../world.ts'
import { type RawText, rawText } from './raw-record.ts'

/** A record behind a figure, and the bytes that it was read from. */
export type Behind = {
  readonly record: Row
  /** Its publication, ready to be cited. */
  readonly citation: string | null
  readonly file: string | null
  readonly blob: string | null
  readonly retrieved_at: string | null
  readonly raw: RawText | null
  /** What Corridor changed in it, from the ledger. */
  readonly corrections: readonly Row[]
}

/** One step of the chain: columns of a row, and what stands behind them. */
export type Step = {
  readonly dataset: string
  readonly row_key: string
  readonly columns: Row
  readonly records: readonly Behind[]
  readonly parts: readonly Step[]
}

export type Trail = {
  readonly world: CorridorWorld
  readonly session: Session
  readonly folder: string
  readonly graph: Graph
  readonly manifest: ReleaseManifest
}

/** Rows of rows of rows: further than this nobody reads. */
const DEEPEST = 4
/** Records that are shown of one figure. */
const MOST = 12

/** What stands behind one row of a dataset: behind all its columns, or those that are named. */
export const follow = async (
  trail: Trail,
  model: Model,
  row: Row,
  columns: readonly string[],
  depth = 0,
): Promise<readonly Step[]> => {
  const own = await ofRow(trail, model, row)
  if (own !== undefined) return [own]
  const steps: Step[] = []
  for (const trace of model.traces ?? []) {
    if (columns.length > 0 && !trace.columns.some((column) => columns.includes(column))) continue
    const step = await ofTrace(trail, model, row, trace, columns, depth)
    if (step.records.length + step.parts.length > 0) steps.push(step)
  }
  return steps
}

/** A row that carries the place of its record has that record behind it. */
const ofRow = async (trail: Trail, model: Model, row: Row): Promise<Step | undefined> => {
  if (typeof row.snapshot_id !== 'string' || row.record_number === undefined) return undefined
  const kind = model.inputs.find((name) => /^(current|versions)\./.test(name))
  if (kind === undefined) return undefined
  const versions = await relation(trail, `versions.${kind.split('.')[1]}`)
  const place = ['source_id', 'snapshot_id', 'locator']
    .filter((column) => row[column] !== undefined)
    .map((column) => `${column} IS NOT DISTINCT FROM ${row[column] === null ? 'NULL' : sqlText(String(row[column]))}`)
  const records = await trail.session.rows(
    `SELECT * FROM ${versions} WHERE ${place.join(' AND ')} AND record_number = ${row.record_number} ORDER BY ALL LIMIT 1`,
  )
  const { row_key, ...columns } = row
  const behind = await Promise.all(records.map((record) => behindOf(trail, record)))
  return {
    dataset: datasetId(model),
    row_key: String(row_key),
    columns: figuresOf(columns),
    records: behind,
    parts: [],
  }
}

const figuresOf = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => typeof value === 'number' && !name.endsWith('number')),
  )

const ofTrace = async (
  trail: Trail,
  model: Model,
  row: Row,
  trace: Trace,
  wished: readonly string[],
  depth: number,
): Promise<Step> => {
  const dataset = datasetId(model)
  const rows = `(SELECT * FROM ${dataset} WHERE ${rowKeySql(model)} = ${sqlText(String(row.row_key))})`
  const named = trace.columns.filter((column) => wished.length === 0 || wished.includes(column))
  const columns = Object.fromEntries(named.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])))
  const step = { dataset, row_key: String(row.row_key), columns }
  if ('kind' in trace) {
    const target = await relation(trail, `current.${trace.kind}`)
    const found = await trail.session.rows(`${traceSql(model, trace, rows, target)} ORDER BY ALL LIMIT ${MOST}`)
    const records = await Promise.all(found.map((record) => behindOf(trail, record)))
    return { ...step, records, parts: [] }
  }
  const target = trail.world.shelves.models.find((each) => datasetId(each) === trace.dataset)
  if (target === undefined || depth >= DEEPEST) return { ...step, records: [], parts: [] }
  const found = await trail.session.rows(
    `SELECT * EXCLUDE (row_key), ${rowKeySql(target)} AS row_key
     FROM (${traceSql(model, trace, rows, trace.dataset)}) ORDER BY row_key LIMIT ${MOST}`,
  )
  const parts: Step[] = []
  for (const part of found) {
    const wanted = named.filter((column) => target.columns.some(({ name }) => name === column))
    parts.push(...(await follow(trail, target, part, wanted, depth + 1)))
  }
  return { ...step, records: [], parts }
}

/** Makes an input of the walk readable, once. */
const relation = async ({ world, session, folder, graph }: Trail, name: string): Promise<string> => {
  const [schema, table] = name.split('.')
  const [made] = await session.rows(
    `SELECT 1 AS n FROM duckdb_views() WHERE schema_name = '${schema}' AND view_name = '${table}'
     UNION ALL SELECT 1 FROM duckdb_tables() WHERE schema_name = '${schema}' AND table_name = '${table}'`,
  )
  if (made === undefined) {
    const { store, shelves, readText } = world
    await loadInputs(session, folder, { [name]: await inputRows({ store, shelves, readText, graph }, name) })
  }
  return name
}

/** Rows of the ledger that a record names. */
const correctionsOf = async (
  { session, manifest }: Trail,
  { source_id, correction_id }: Row,
): Promise<readonly Row[]> =>
  typeof correction_id !== 'string' || !manifest.files.some(({ dataset }) => dataset === 'quality.corrections')
    ? []
    : session.rows(
        `SELECT correction_id, corrected_column, published_text, corrected_text, reason, correction_status, reported_on, recorded_on, url
         FROM quality.corrections WHERE source_id = ${sqlText(String(source_id))}
           AND list_contains(string_split(${sqlText(correction_id)}, '; '), correction_id) ORDER BY correction_id`,
      )

const behindOf = async (trail: Trail, row: Row): Promise<Behind> => {
  const { world, session } = trail
  const record = Object.fromEntries(Object.entries(row).filter(([name]) => !/^(found_\d+|row_key)$/.test(name)))
  const [cited] = await session.rows(
    `SELECT citation FROM provenance.citations WHERE citation_id = ${sqlText(String(record.citation_id))}`,
  )
  const citation = typeof cited?.citation === 'string' ? cited.citation : null
  const corrections = await correctionsOf(trail, record)
  const [source, partition, id] = [record.source_id, record.partition_id, record.snapshot_id].map(String)
  const snapshot = await readJson<Snapshot>(world.store, snapshotKey(source ?? '', partition ?? '', id ?? ''))
  const part = snapshot?.parts[partOf(String(record.locator)) - 1]
  if (snapshot === undefined || part === undefined) {
    const retrieved_at = snapshot?.retrieved_at ?? null
    return { record, citation, file: null, blob: null, retrieved_at, raw: null, corrections }
  }
  const blob = blobKey(snapshot.source_id, part.sha256)
  const layout = world.shelves.sources
    .find((each) => each.id === snapshot.source_id)
    ?.layouts.find((each) => each.id === snapshot.layout_id)
  if (!(await world.store.has(blob))) {
    throw new CorridorError('ReleaseDamaged', `the raw bytes ${blob} are missing from ${world.store.place}`, {
      place: blob,
    })
  }
  const path = await world.store.localPath(blob)
  const raw = await world.withScratch((scratch) => rawText(fileReaders, scratch, path, layout, String(record.locator)))
  return { record, citation, file: part.name, blob, retrieved_at: snapshot.retrieved_at, raw: raw ?? null, corrections }
}

/** A locator names the part of a snapshot of several parts. */
const partOf = (locator: string): number => Number(/^part (\d+)/.exec(locator)?.[1] ?? 1)
