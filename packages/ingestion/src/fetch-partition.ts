import { join } from 'node:path'
import {
  blobKey,
  CorridorError,
  encodeJson,
  type HttpPartition,
  type PageRequest,
  type Part,
  type Snapshot,
  type Source,
  type Store,
  sha256,
  snapshotId,
  snapshotKey,
  type WithScratch,
} from '@corridor/contracts'
import { type AskEffects, type Asking, askPage, type Believed } from './ask-page.ts'
import { refuseSmaller } from './bands.ts'
import { after } from './ingest-partition.ts'

export type FetchPartitionEffects = AskEffects & { readonly store: Store; readonly withScratch: WithScratch }

export type PartitionTask = Asking & {
  readonly source: Source
  readonly partition: HttpPartition
  /** The last snapshot of the partition. */
  readonly last: Snapshot | undefined
  readonly acceptsSmaller: boolean
}

const MOST_PAGES = 1000

/**
 * source → raw for one partition: all its pages, or nothing. The pages gather in a scratch folder; the snapshot, written last,
 * is what makes them exist. One that is killed or fails leaves no snapshot and starts again.
 * @throws what asking throws; SourceEmpty, SourceTruncated
 */
export const fetchPartition = (effects: FetchPartitionEffects, task: PartitionTask): Promise<'kept' | 'unchanged'> =>
  effects.withScratch(async (folder) => {
    const pages = await allPages(effects, task, folder)
    if (pages === undefined) return 'unchanged'
    const rows = countRows(task, pages)
    const content = contentOf(pages.map((page) => page.content))
    if (task.last && contentOfSnapshot(task.last) === content) return 'unchanged'
    const bytes = pages.reduce((sum, page) => sum + page.answer.bytes, 0)
    if (!task.acceptsSmaller) refuseSmaller(nameOf(task), task.last, { rows, bytes })
    await keep(effects, task, pages, rows, content)
    return 'kept'
  })

const nameOf = ({ source, partition }: PartitionTask): string => `${source.id}/${partition.id}`

/** Undefined where the server says that nothing changed. */
const allPages = async (
  effects: FetchPartitionEffects,
  task: PartitionTask,
  folder: string,
): Promise<readonly Believed[] | undefined> => {
  const { partition, last } = task
  const pages: Believed[] = []
  const asked = new Set<string>()
  for (let request: PageRequest | undefined = partition.request; request !== undefined; ) {
    refuseCircle(task, request, asked)
    const number = pages.length + 1
    const condition = number === 1 ? conditionOf(last) : {}
    const path = join(folder, `page-${number}`)
    const page: Believed | undefined = await askPage(effects, task, { partition, request, condition, number, path })
    if (page === undefined) return undefined
    pages.push(page)
    request = page.judged.next
  }
  return pages
}

const refuseCircle = (task: PartitionTask, request: PageRequest, asked: Set<string>): void => {
  const isElsewhere = new URL(request.url).host !== new URL(task.partition.request.url).host
  if (asked.has(request.url) || asked.size >= MOST_PAGES || isElsewhere) {
    const why = isElsewhere ? 'lead to another host' : asked.has(request.url) ? 'go round in a circle' : 'do not end'
    throw new CorridorError('SourceChanged', `the pages of ${nameOf(task)} ${why}: ${request.url}`, {
      place: request.url,
      hint: 'Compare with the documentation of the publisher how its pages follow each other.',
    })
  }
  asked.add(request.url)
}

/** Where the last snapshot has one page, the server can say whether there is another. */
const conditionOf = (last: Snapshot | undefined): Readonly<Record<string, string>> => {
  const [part, ...more] = last?.parts ?? []
  if (part === undefined || more.length > 0) return {}
  return {
    ...(part.etag ? { 'if-none-match': part.etag } : {}),
    ...(part.last_modified ? { 'if-modified-since': part.last_modified } : {}),
  }
}

/** Records of all pages; null where nobody counted. @throws SourceEmpty, SourceTruncated */
const countRows = (task: PartitionTask, pages: readonly Believed[]): number | null => {
  const counts = pages.map(({ judged }) => judged.rows)
  const rows = counts.some((count) => count === null) ? null : counts.reduce<number>((sum, n) => sum + (n ?? 0), 0)
  const place = task.partition.request.url
  if (rows === 0) throw new CorridorError('SourceEmpty', `${nameOf(task)} has no records`, { place })
  const totals = [...new Set(pages.map(({ judged }) => judged.total).filter((total) => total !== undefined))]
  if (totals.length > 1 || (totals.length === 1 && rows !== null && totals[0] !== rows)) {
    throw new CorridorError(
      'SourceTruncated',
      `${nameOf(task)} has ${rows} records on ${pages.length} pages, and says that it has ${totals.join(', then ')}`,
      { place },
    )
  }
  return rows
}

const contentOf = (hashes: readonly string[]): string =>
  hashes.length === 1 ? (hashes[0] ?? '') : sha256(hashes.join('\n'))
const contentOfSnapshot = ({ content_sha256, parts }: Snapshot): string =>
  content_sha256 ?? contentOf(parts.map((part) => part.sha256))

const keep = async (
  { store, clock }: FetchPartitionEffects,
  { source, partition, last }: PartitionTask,
  pages: readonly Believed[],
  rows: number | null,
  content: string,
): Promise<void> => {
  const layout = source.layouts.find((each) => each.id === partition.layout)
  if (!layout) throw new TypeError(`${source.id} has no layout ${partition.layout}`)
  const retrievedAt = after(last?.retrieved_at, clock())
  const snapshot: Snapshot = {
    source_id: source.id,
    partition_id: partition.id,
    snapshot_id: snapshotId(retrievedAt, content),
    kind: layout.kind,
    retrieved_at: retrievedAt,
    edition_on: pages[0]?.judged.editionOn ?? null,
    request: { from: 'http', what: partition.request.url },
    parts: pages.map((page, index) => partOf(partition.id, page, index)),
    content_sha256: content,
    rows,
    licence_code: source.licence.code,
    licence_text: source.licence.text,
    is_complete: partition.isComplete,
    is_first: last === undefined,
    covers: partition.covers,
    layout_id: layout.id,
    complete_for: null,
  }
  for (const { answer } of pages) await store.putFile(blobKey(source.id, answer.sha256), answer.path)
  await store.put(snapshotKey(source.id, partition.id, snapshot.snapshot_id), encodeJson(snapshot))
}

const partOf = (partition: string, { answer, mediaType, encoding }: Believed, index: number): Part => ({
  sha256: answer.sha256,
  bytes: answer.bytes,
  name: `${partition}, page ${index + 1}`,
  media_type: mediaType,
  encoding,
  etag: answer.headers.etag ?? null,
  last_modified: answer.headers['last-modified'] ?? null,
})
