import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { digestFile, duckdbEngine, fileReaders, readTextBelow, scanText, scratch } from '@corridor/adapters'
import {
  blobKey,
  type Correction,
  handPartition,
  kindOf,
  type Layout,
  parseSqlOf,
  type RecordsSummary,
  type Row,
  type Source,
  sha256,
} from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { memoryStore } from '@corridor/testing'
import { normalizeSnapshot } from './normalize-snapshot.ts'

export type TriedLayout = {
  readonly summary: RecordsSummary
  readonly records: readonly Row[]
  readonly rejected: readonly Row[]
  readonly ignored: readonly Row[]
  readonly citations: readonly Row[]
}

const readText = readTextBelow(join(import.meta.dirname, '..', '..', '..'))

type Tried = {
  readonly editionOn?: string | null
  readonly retrievedAt?: string
  readonly stated?: Readonly<Record<string, string>>
  readonly corrections?: readonly Correction[]
  readonly isNewest?: boolean
}

/** Reads a file (or several, as pages of one snapshot) by a layout of a source, as if it had been added by hand. */
export const tryLayout = async (
  source: Source,
  layoutId: string,
  path: string | readonly string[],
  circumstances: Tried = {},
): Promise<TriedLayout> => {
  const layout = source.layouts.find(({ id }) => id === layoutId)
  if (!layout) throw new TypeError(`${source.id} has no layout ${layoutId}`)
  return tryParse(source, layout, await parseSqlOf(readText, source.id, layout), path, circumstances)
}

/** The same with the SQL of the parse given. */
export const tryParse = async (
  source: Source,
  layout: Layout,
  parseSql: string,
  path: string | readonly string[],
  {
    editionOn = null,
    retrievedAt = '2026-11-22T10:00:00.000Z',
    stated = {},
    corrections = [],
    isNewest = true,
  }: Tried = {},
): Promise<TriedLayout> => {
  const store = memoryStore()
  const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })
  const parts = await Promise.all(
    [path].flat().map(async (file) => {
      const bytes = await readFile(file)
      const sha = sha256(bytes)
      await store.put(blobKey(source.id, sha), bytes)
      return { sha256: sha, bytes: bytes.length, name: basename(file), media_type: '', encoding: '' }
    }),
  )
  const texts = shelves.reference.map(async ({ id }) => [id, await readText(`datasets/reference/${id}.csv`)] as const)
  const summary = await normalizeSnapshot(
    { store, openEngine, scanText, readers: fileReaders, withScratch: scratch, digestFile },
    {
      source,
      kind: kindOf(shelves, layout.kind),
      parseSql,
      reference: Object.fromEntries(await Promise.all(texts)),
      rateKeys: [],
      corrections,
      isNewest,
      fingerprint: 'f',
      inputs: {},
      snapshot: {
        source_id: source.id,
        partition_id: handPartition(layout.id),
        snapshot_id: 's',
        kind: layout.kind,
        retrieved_at: retrievedAt,
        edition_on: editionOn,
        request: { from: 'hand', what: parts[0]?.name ?? '' },
        parts,
        licence_code: source.licence.code,
        licence_text: source.licence.text,
        is_complete: false,
        is_first: true,
        covers: null,
        layout_id: layout.id,
        stated,
      },
    },
  )
  await using session = await openEngine()
  const read = async (key: string): Promise<readonly Row[]> =>
    session.rows(`FROM read_parquet('${await store.localPath(key)}')`)
  const { records, rejected, ignored, citations } = summary.files
  return {
    summary,
    records: await read(records.key),
    rejected: await read(rejected.key),
    ignored: await read(ignored.key),
    citations: await read(citations.key),
  }
}
