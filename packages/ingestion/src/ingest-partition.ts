import {
  blobKey,
  type Clock,
  CorridorError,
  canonicalJson,
  type DigestFile,
  encodeJson,
  handPartition,
  type Layout,
  lastSnapshot,
  type Mapping,
  type Partition,
  type Snapshot,
  type Source,
  type Store,
  snapshotId,
  snapshotKey,
} from '@corridor/contracts'

export type IngestEffects = {
  readonly store: Store
  readonly clock: Clock
  readonly digestFile: DigestFile
}

export type Ingested = { readonly snapshot: Snapshot; readonly isNew: boolean }

/**
 * source → raw for a file that stands in the folder of its source. A snapshot is written when the content differs from
 * the partition's previous one. Its time is the date on which the files were committed, so that the same commit gives
 * the same store on every machine; a change that carries no later date is dated by the clock.
 * @throws SourceUnavailable, SourceEmpty
 */
export const ingestPartition = async (
  effects: IngestEffects,
  source: Source,
  partition: Partition,
  path: string,
): Promise<Ingested> => {
  if (source.fetch.from !== 'folder') throw new TypeError(`${source.id} has no files in its folder`)
  const last = await lastSnapshot(effects.store, source.id, partition.id)
  const committed = `${source.fetch.committedOn}T00:00:00.000Z`
  return keep(effects, path, last, {
    source,
    partitionId: partition.id,
    kind: partition.kind,
    name: partition.file,
    from: 'folder',
    retrievedAt: last === undefined || committed > last.retrieved_at ? committed : effects.clock(),
    editionOn: null,
    isComplete: true,
  })
}

/**
 * source → raw for a file got by hand: it stands beside the published partitions and never ends what they say. A file in a
 * publisher's own shape ends what earlier files of that shape said, inside what its content shows it to cover.
 */
export const ingestByHand = async (
  effects: IngestEffects,
  file: {
    readonly source: Source
    readonly kind: string
    readonly path: string
    readonly name: string
    readonly editionOn: string | null
    /** The publisher's shape that the file has; absent: the intake layout of the kind. */
    readonly layout?: Pick<Layout, 'id' | 'completeFor' | 'limitedBy'>
    readonly mapping?: Mapping
    readonly stated?: Readonly<Record<string, string>>
    readonly mediaType?: string
    readonly encoding?: string
  },
): Promise<Ingested> => {
  const { layout, mapping, stated } = file
  const partitionId = handPartition(layout?.id ?? (mapping ? `mapped-${file.kind}` : file.kind))
  const last = await lastSnapshot(effects.store, file.source.id, partitionId)
  return keep(effects, file.path, last, {
    ...file,
    partitionId,
    from: 'hand',
    retrievedAt: effects.clock(),
    isComplete: layout?.completeFor !== undefined,
    said: {
      ...(layout === undefined ? {} : { layout_id: layout.id }),
      ...(layout?.completeFor === undefined
        ? {}
        : { complete_for: layout.completeFor, limited_by: layout.limitedBy ?? null }),
      ...(mapping === undefined ? {} : { mapping }),
      ...(stated === undefined ? {} : { stated }),
    },
  })
}

type Wanted = {
  readonly source: Source
  readonly partitionId: string
  readonly kind: string
  readonly name: string
  readonly from: 'folder' | 'hand'
  readonly retrievedAt: string
  readonly editionOn: string | null
  readonly isComplete: boolean
  readonly said?: Pick<Snapshot, 'layout_id' | 'complete_for' | 'limited_by' | 'mapping' | 'stated'>
  readonly mediaType?: string
  readonly encoding?: string
}

const keep = async (
  { store, digestFile }: IngestEffects,
  path: string,
  last: Snapshot | undefined,
  wanted: Wanted,
): Promise<Ingested> => {
  const found = await digestFile(path)
  if (!found)
    throw new CorridorError('SourceUnavailable', `${wanted.source.id}: there is no file ${wanted.name}`, {
      place: wanted.name,
    })
  if (found.bytes === 0) throw new CorridorError('SourceEmpty', `${wanted.name} is empty`, { place: wanted.name })
  if (last?.parts[0]?.sha256 === found.sha256 && last.edition_on === wanted.editionOn && isSame(last, wanted))
    return { snapshot: last, isNew: false }
  const retrievedAt = after(last?.retrieved_at, wanted.retrievedAt)
  const snapshot: Snapshot = {
    source_id: wanted.source.id,
    partition_id: wanted.partitionId,
    snapshot_id: snapshotId(retrievedAt, found.sha256),
    kind: wanted.kind,
    retrieved_at: retrievedAt,
    edition_on: wanted.editionOn,
    request: { from: wanted.from, what: wanted.name },
    parts: [
      {
        sha256: found.sha256,
        bytes: found.bytes,
        name: wanted.name,
        media_type: wanted.mediaType ?? 'text/csv',
        encoding: wanted.encoding ?? 'utf-8',
      },
    ],
    licence_code: wanted.source.licence.code,
    licence_text: wanted.source.licence.text,
    is_complete: wanted.isComplete,
    is_first: last === undefined,
    covers: null,
    ...wanted.said,
  }
  await store.putFile(blobKey(wanted.source.id, found.sha256), path)
  await store.put(snapshotKey(wanted.source.id, wanted.partitionId, snapshot.snapshot_id), encodeJson(snapshot))
  return { snapshot, isNew: true }
}

const isSame = (last: Snapshot, { said }: Wanted): boolean =>
  canonicalJson([last.mapping ?? null, last.stated ?? null]) ===
  canonicalJson([said?.mapping ?? null, said?.stated ?? null])

/** The time wanted, or the next millisecond after the last snapshot where the clock stands or runs back. */
export const after = (last: string | undefined, wanted: string): string =>
  last === undefined || wanted > last ? wanted : new Date(Date.parse(last) + 1).toISOString()
