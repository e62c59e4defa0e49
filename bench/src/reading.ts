import { link, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestFile, fileReaders, localStore, readTextBelow, scanText, scratch } from '@corridor/adapters'
import { blobKey, kindOf, type OpenEngine, parseSqlOf, type RecordsSummary } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { normalizeSnapshot } from '@corridor/normalization'

const readText = readTextBelow(join(import.meta.dirname, '..', '..'))

/** The full reading of a file as a snapshot of a source, by a layout or in the documented columns, into a store in `folder`. */
export const readFully = async (
  openEngine: OpenEngine,
  path: string,
  folder: string,
  sourceId: string,
  layoutId?: string,
): Promise<RecordsSummary> => {
  const source = shelves.sources.find(({ id }) => id === sourceId)
  const layout = source?.layouts.find(({ id }) => id === layoutId)
  if (!source || (layoutId !== undefined && !layout)) throw new TypeError(`no source ${sourceId} ${layoutId ?? ''}`)
  const sha256 = '0'.repeat(64)
  const blob = join(folder, blobKey(source.id, sha256))
  await mkdir(dirname(blob), { recursive: true })
  await link(path, blob)
  const texts = shelves.reference.map(async ({ id }) => [id, await readText(`datasets/reference/${id}.csv`)] as const)
  return normalizeSnapshot(
    { store: localStore(folder), openEngine, scanText, readers: fileReaders, withScratch: scratch, digestFile },
    {
      source,
      kind: kindOf(shelves, 'trade_flows'),
      reference: Object.fromEntries(await Promise.all(texts)),
      rateKeys: [],
      fingerprint: 'f'.repeat(16),
      inputs: {},
      ...(layout === undefined ? {} : { parseSql: await parseSqlOf(readText, source.id, layout) }),
      snapshot: {
        source_id: source.id,
        partition_id: 'trade-flows',
        snapshot_id: 's',
        kind: 'trade_flows',
        retrieved_at: '2026-11-22T00:00:00.000Z',
        edition_on: null,
        request: { from: 'folder', what: 'bench.csv' },
        parts: [{ sha256, bytes: 0, name: 'bench.csv', media_type: 'text/csv', encoding: 'utf-8' }],
        licence_code: 'rows',
        licence_text: '',
        is_complete: layout === undefined,
        is_first: true,
        covers: null,
        ...(layout === undefined ? {} : { layout_id: layout.id }),
      },
    },
  )
}

/** One statement of a file beside this one, with its `{words}` filled in, in an engine of its own. */
export const runStatement = async (
  openEngine: OpenEngine,
  file: string,
  words: Readonly<Record<string, string>>,
): Promise<void> => {
  const sql = await readFile(join(import.meta.dirname, file), 'utf8')
  await using session = await openEngine()
  await session.run(Object.entries(words).reduce((text, [word, value]) => text.replaceAll(`{${word}}`, value), sql))
}
