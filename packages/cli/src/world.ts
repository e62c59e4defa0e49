import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  clockFrom,
  digestFile,
  duckdbEngine,
  fileReaders,
  isHolderAlive,
  listFilesBelow,
  readTextBelow,
  scanText,
  scratch,
  storeAt,
  terminalLog,
  thisHolder,
} from '@corridor/adapters'
import { buildHistory, loadInputs, runChecks, runModel } from '@corridor/aggregation'
import type {
  Clock,
  Log,
  OpenEngine,
  Partition,
  ReadText,
  Report,
  Shelves,
  Source,
  Store,
  WithScratch,
} from '@corridor/contracts'
import { shelves as allShelves } from '@corridor/datasets'
import { fetchSource, ingestPartition, makePace } from '@corridor/ingestion'
import { normalizeSnapshot } from '@corridor/normalization'
import type { PublishEffects } from '@corridor/publication'
import { computePrints, type Prints, type Rooms } from '@corridor/walk'
import { networkOf, type Outside } from './outside.ts'

/** Folder of the checkout. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** Everything that a command may touch, made once. */
export type CorridorWorld = {
  readonly store: Store
  readonly shelves: Shelves
  readonly clock: Clock
  readonly log: Log
  readonly openEngine: OpenEngine
  readonly withScratch: WithScratch
  readonly readText: ReadText
  readonly prints: () => Promise<Prints>
  readonly listFiles: (folder: string) => Promise<readonly string[]>
  readonly rooms: Rooms
  readonly publish: PublishEffects
  /** The same rooms on another store. */
  readonly on: (store: Store) => CorridorWorld
}

export type WorldOptions = {
  readonly store: string
  readonly isQuiet: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
}

export const makeWorld = (options: WorldOptions): CorridorWorld =>
  worldOn(
    storeAt(options.store, options.environment),
    clockFrom(options.environment.SOURCE_DATE_EPOCH),
    terminalLog(process.stderr, options.isQuiet),
    allShelves,
    networkOf(options.environment),
  )

/** Puts the rooms and their effects together on one store. */
export const worldOn = (
  store: Store,
  clock: Clock,
  log: Log,
  shelves: Shelves = allShelves,
  outside: Outside = networkOf({}),
): CorridorWorld => {
  const readText = readTextBelow(repositoryRoot)
  const listFiles = listFilesBelow(repositoryRoot)
  const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), memoryLimit: '2GB' })
  const effects = { store, openEngine, withScratch: scratch, scanText, readers: fileReaders, clock, digestFile }
  const pathOf = (source: Source, partition: Partition): string =>
    join(repositoryRoot, 'datasets', 'sources', source.id, partition.file)
  const codeTables = (report: Report): Readonly<Record<string, string>> =>
    Object.fromEntries(
      report.inputs
        .filter((name) => name.startsWith('reference.'))
        .map((name) => [name, join(repositoryRoot, 'datasets', 'reference', `${name.slice('reference.'.length)}.csv`)]),
    )
  const network = { ...effects, ...outside, log, pace: makePace({ clock, wait: outside.wait }) }
  let prints: Promise<Prints> | undefined
  const rooms: Rooms = {
    ingest: (source, partition) => ingestPartition(effects, source, partition, pathOf(source, partition)),
    fetch: (source, wish) => fetchSource(network, source, wish),
    normalize: (task) => normalizeSnapshot(effects, task),
    history: (task) => buildHistory(effects, task),
    aggregate: (task) => runModel(effects, task),
    check: (task) => runChecks(effects, task),
    // The libraries of the workbook take longer to load than a run that finds nothing to do.
    report: async (task) =>
      (await import('@corridor/reports')).writeReport(effects, {
        ...task,
        rows: { ...task.rows, ...codeTables(task.report) },
      }),
  }
  return {
    store,
    shelves,
    clock,
    log,
    openEngine,
    withScratch: scratch,
    readText,
    listFiles,
    prints: () => {
      prints ??= computePrints(shelves, { readText, listFiles })
      return prints
    },
    rooms,
    publish: {
      store,
      clock,
      openEngine,
      withScratch: scratch,
      readText,
      digestFile,
      holder: thisHolder(),
      isAlive: isHolderAlive,
      loadInputs,
      readWorkbook: fileReaders.readWorkbook,
      stampReport: async (...words) => (await import('@corridor/reports')).stampRelease(...words),
    },
    on: (other) => worldOn(other, clock, log, shelves, outside),
  }
}

/** Whether there is a file, no folder, whose bytes this user may read. */
export const isReadableFile = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.R_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
