import { join } from 'node:path'
import {
  type Correction,
  CorridorError,
  correctionsPath,
  type DigestFile,
  type FileReaders,
  type Inputs,
  type Kind,
  type Layout,
  type OpenEngine,
  type Part,
  type ScanText,
  type Session,
  type Snapshot,
  type Source,
  type Store,
  stricterLicence,
  type WithScratch,
} from '@corridor/contracts'
import { dated } from './date-snapshot.ts'
import { dataRecords, inspectCsv } from './inspect-csv.ts'
import { loadLookups, loadReference, type ReferenceTexts } from './lookups.ts'
import { layoutOfMapping } from './mapped-layout.ts'
import { sqlOfMapping } from './mapped-sql.ts'
import { type Parsed, parseLayout } from './parse-layout.ts'
import { prepareSession } from './prepare-session.ts'
import { intakeCells, readInput } from './read-input.ts'
import { type Outcome, type SeparateTask, separate } from './separate.ts'
import { unpacked } from './unpack.ts'

export type NormalizeEffects = {
  readonly store: Store
  readonly openEngine: OpenEngine
  readonly scanText: ScanText
  readonly readers: FileReaders
  readonly withScratch: WithScratch
  readonly digestFile: DigestFile
}

export type NormalizeTask = {
  readonly source: Source
  readonly kind: Kind
  readonly snapshot: Snapshot
  /** SQL of the parse, where the snapshot has a layout. */
  readonly parseSql?: string
  readonly reference: ReferenceTexts
  /** Keys of the Parquet files of the rates that money is converted with. */
  readonly rateKeys: readonly string[]
  /** Known faults of the publisher, of all kinds. */
  readonly corrections?: readonly Correction[]
  /** Whether no later snapshot of the partition was received. */
  readonly isNewest?: boolean
  readonly fingerprint: string
  readonly inputs: Inputs
}

/** What was read, before its rows are judged. */
type Read = Omit<SeparateTask, 'kind' | 'snapshot' | 'keyedBy' | 'corrections'> &
  Pick<Parsed, 'summed' | 'ignored' | 'facts'> & {
    readonly records: number
  }

/** Where the bytes of a part stand on the local disk. */
export type PathOf = (part: Part) => Promise<string>

export type Judged = { readonly read: Read; readonly separated: SeparateTask; readonly outcome: Outcome }

/** Reads a snapshot and parts its rows into those that come through and those that do not, in the session. */
export const judge = async (
  session: Session,
  effects: NormalizeEffects,
  task: NormalizeTask,
  pathOf: PathOf,
  folder: string,
): Promise<Judged> => {
  const { source, kind } = task
  // Terms that were tightened since the bytes were kept bind them too.
  const licence_code = stricterLicence(task.snapshot.licence_code, source.licence.code)
  const received = { ...task.snapshot, licence_code }
  await loadLookups(session, folder, task.reference, kind)
  await loadReference(session, folder, task.reference, task.rateKeys.length > 0 ? ['rate_precedence'] : [])
  await prepareSession(session, received, await Promise.all(task.rateKeys.map(effects.store.localPath)))
  const parts = await Promise.all(received.parts.map(async (part) => ({ path: await pathOf(part), name: part.name })))
  const layout = await layoutOf(effects.readers, source, received, parts[0], folder)
  const read = layout
    ? await readLayout(session, effects, task, layout, parts, folder)
    : await readIntake(session, effects, task, parts, folder)
  const snapshot = layout ? await dated(session, effects.readers, layout, parts[0], received, folder) : received
  const keyedBy = layout
    ? received.mapping
      ? ['asserted_by']
      : []
    : (source.partitions.find((partition) => partition.kind === kind.id)?.keyedBy ?? [])
  const corrections = {
    corrections: (task.corrections ?? []).filter((each) => isMeant(each, kind, snapshot)),
    isNewest: task.isNewest ?? true,
    ledger: correctionsPath(source) ?? '',
  }
  const separated = { ...read, kind, keyedBy, snapshot, corrections }
  return { read, separated, outcome: await separate(session, separated) }
}

const ofSnapshot = ['source_id', 'partition_id', 'snapshot_id'] as const

/** Whether a correction may mean records of this snapshot. */
const isMeant = ({ kind, matches }: Correction, { id }: Kind, snapshot: Snapshot): boolean =>
  kind === id && ofSnapshot.every((column) => matches[column] === undefined || matches[column] === snapshot[column])

/** @throws SourceChanged where the source no longer knows the layout of the snapshot */
const layoutOf = async (
  readers: FileReaders,
  source: Source,
  { layout_id, snapshot_id, mapping }: Snapshot,
  part: NamedPath | undefined,
  folder: string,
): Promise<Layout | undefined> => {
  if (mapping) {
    const inside = part && (await unpacked(readers, part, join(folder, 'mapped')))
    return layoutOfMapping(mapping, inside !== undefined && (await readers.formatOf(inside)) === 'workbook')
  }
  if (layout_id === undefined || layout_id === null) return undefined
  const layout = source.layouts.find((each) => each.id === layout_id)
  if (layout) return layout
  throw new CorridorError('SourceChanged', `${source.id} has no layout ${layout_id} for its snapshot ${snapshot_id}`)
}

type NamedPath = { readonly path: string; readonly name: string }

const readLayout = async (
  session: Session,
  effects: NormalizeEffects,
  { source, kind, snapshot, parseSql = '', reference }: NormalizeTask,
  layout: Layout,
  parts: readonly NamedPath[],
  folder: string,
): Promise<Read> => {
  const sql = snapshot.mapping ? sqlOfMapping(snapshot.mapping, layout.open.as === 'workbook') : parseSql
  const task = { source, layout, kind, snapshot, sql, reference, parts }
  const { rows, expected, ...parsed } = await parseLayout(session, effects, task, folder)
  return { ...parsed, records: expected, expected: rows, name: parts[0]?.name ?? '', isParsed: true, ragged: [] }
}

const readIntake = async (
  session: Session,
  effects: NormalizeEffects,
  { source, kind, snapshot }: NormalizeTask,
  [part]: readonly NamedPath[],
  folder: string,
): Promise<Read> => {
  if (!part) throw new CorridorError('SourceEmpty', `snapshot ${snapshot.snapshot_id} of ${source.id} has no parts`)
  const input = await inspectCsv(part.path, part.name, kind, effects.scanText)
  const ragged = await readInput(session, input, folder, intakeCells(input))
  const expected = dataRecords(input)
  const whole = { expected, facts: expected, records: expected, summed: 0, ignored: {} }
  return { ...whole, name: part.name, columns: new Set(input.columns), isParsed: false, ragged }
}
