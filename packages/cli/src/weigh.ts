import { basename } from 'node:path'
import { digestFile, fileReaders, scanText } from '@corridor/adapters'
import { correctionsOf, type FileReaders, handPartition, parseSqlOf } from '@corridor/contracts'
import { type NormalizeEffects, type NormalizeTask, type Weighed, weighFile } from '@corridor/normalization'
import type { Reading } from './readings.ts'
import type { CorridorWorld } from './world.ts'

/** Reads a file as it would be read in a run, and says what would become of it. */
export const weigh = async (
  world: CorridorWorld,
  readers: FileReaders,
  reading: Reading,
  path: string,
  editionOn: string | null,
): Promise<Weighed> =>
  weighFile({ ...trialEffects(world), readers }, await trialTask(world, reading, path, editionOn), path)

export const trialEffects = ({ store, openEngine, withScratch }: CorridorWorld): NormalizeEffects => ({
  store,
  openEngine,
  withScratch,
  scanText,
  readers: fileReaders,
  digestFile,
})

/** The reading of a file of which nothing is kept. */
export const trialTask = async (
  { readText, shelves, clock }: CorridorWorld,
  { source, kind, layout, mapping, stated }: Reading,
  path: string,
  editionOn: string | null,
): Promise<NormalizeTask> => {
  const found = await digestFile(path)
  const reference = shelves.reference.map(
    async ({ id }) => [id, await readText(`datasets/reference/${id}.csv`)] as const,
  )
  return {
    source,
    kind,
    ...(layout === undefined ? {} : { parseSql: await parseSqlOf(readText, source.id, layout) }),
    reference: Object.fromEntries(await Promise.all(reference)),
    rateKeys: [],
    corrections: await correctionsOf(readText, source, shelves.kinds),
    isNewest: false,
    fingerprint: '',
    inputs: {},
    snapshot: {
      source_id: source.id,
      partition_id: handPartition(layout?.id ?? kind.id),
      snapshot_id: 'trial',
      kind: kind.id,
      retrieved_at: clock(),
      edition_on: editionOn,
      request: { from: 'hand', what: basename(path) },
      parts: [
        { sha256: found?.sha256 ?? '', bytes: found?.bytes ?? 0, name: basename(path), media_type: '', encoding: '' },
      ],
      licence_code: source.licence.code,
      licence_text: source.licence.text,
      is_complete: false,
      is_first: true,
      covers: null,
      ...(layout === undefined ? {} : { layout_id: layout.id }),
      ...(mapping === undefined ? {} : { mapping }),
      ...(stated === undefined ? {} : { stated }),
    },
  }
}
