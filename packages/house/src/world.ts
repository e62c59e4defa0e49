import { join } from 'node:path'
import { digestFile, fileReaders, listFilesBelow, readTextBelow, scanText } from '@corridor/adapters'
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
import type { Prints, Rooms } from '@corridor/walk'
import { checkout, type Ground } from './ground.ts'
import { networkOf, type Outside } from './outside.ts'

/** Everything that a command or a handler may touch, made once. */
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

/** Puts the rooms and their effects together on one store. */
export const worldOn = (
  store: Store,
  clock: Clock,
  log: Log,
  shelves: Shelves = allShelves,
  outside: Outside = networkOf({}),
  ground: Ground = checkout(),
): CorridorWorld => {
  const { root, openEngine, withScratch, holder, isAlive } = ground
  const readText = readTextBelow(root)
  const listFiles = listFilesBelow(root)
  const effects = { store, openEngine, withScratch, scanText, readers: fileReaders, clock, digestFile }
  const pathOf = (source: Source, partition: Partition): string =>
    join(root, 'datasets', 'sources', source.id, partition.file)
  const codeTables = (report: Report): Readonly<Record<string, string>> =>
    Object.fromEntries(
      report.inputs
        .filter((name) => name.startsWith('reference.'))
        .map((name) => [name, join(root, 'datasets', 'reference', `${name.slice('reference.'.length)}.csv`)]),
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
    withScratch,
    readText,
    listFiles,
    prints: () => {
      prints ??= ground.prints(shelves, { readText, listFiles })
      return prints
    },
    rooms,
    publish: {
      store,
      clock,
      openEngine,
      withScratch,
      readText,
      digestFile,
      holder,
      isAlive,
      loadInputs,
      readWorkbook: fileReaders.readWorkbook,
      stampReport: async (...words) => (await import('@corridor/reports')).stampRelease(...words),
    },
    on: (other) => worldOn(other, clock, log, shelves, outside, ground),
  }
}
