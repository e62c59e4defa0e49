import { defineCuratedSource, type Source, sha256 } from '@corridor/contracts'
import { memoryStore, stillClock } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { type IngestEffects, ingestByHand, ingestPartition } from './ingest-partition.ts'

const source: Source = defineCuratedSource({
  id: 'example',
  title: '',
  publisher: '',
  description: '',
  licence: { code: 'rows', text: '' },
  coverage: '',
  committedOn: '2026-01-01',
  kinds: ['trade_flows'],
})
const partition = source.partitions[0]
if (!partition) throw new Error('no partition')

/** A world with one file whose content can change. */
const world = (now: string) => {
  const file = { content: 'A' as string | undefined }
  const store = memoryStore()
  const effects: IngestEffects = {
    store: { ...store, putFile: (key) => store.put(key, new TextEncoder().encode(file.content)) },
    clock: stillClock(now),
    digestFile: async () =>
      file.content === undefined ? undefined : { sha256: sha256(file.content), bytes: file.content.length },
  }
  const ingest = (content: string | undefined) => {
    file.content = content
    return ingestPartition(effects, source, partition, 'x')
  }
  return { store, effects, file, ingest }
}

describe('ingestion of a folder', () => {
  test('dates the first snapshot by the commit of its files, whatever the clock says', async () => {
    const { snapshot } = await world('2026-05-05T00:00:00.000Z').ingest('A')
    expect(snapshot.snapshot_id).toBe(`20260101t000000.000z-${sha256('A').slice(0, 12)}`)
  })
  test('writes nothing when the content is that of the previous snapshot', async () => {
    const { ingest, store } = world('2026-05-05T00:00:00.000Z')
    await ingest('A')
    const before = store.objects.size
    expect((await ingest('A')).isNew).toBe(false)
    expect(store.objects.size).toBe(before)
  })
  test('gives three snapshots for A, then B, then A again, in this order', async () => {
    const { ingest } = world('2026-05-05T00:00:00.000Z')
    const times = [await ingest('A'), await ingest('B'), await ingest('A')].map(({ snapshot }) => snapshot.retrieved_at)
    expect(new Set(times).size).toBe(3)
    expect(times).toEqual([...times].sort())
  })
  test('refuses an empty file by name', async () => {
    await expect(world('2026-05-05T00:00:00.000Z').ingest('')).rejects.toMatchObject({ name: 'SourceEmpty' })
  })
  test('says that a file is missing', async () => {
    await expect(world('2026-05-05T00:00:00.000Z').ingest(undefined)).rejects.toMatchObject({
      name: 'SourceUnavailable',
    })
  })
})

describe('ingestion by hand', () => {
  test('stands in a partition of its own and claims no completeness', async () => {
    const { effects } = world('2026-05-05T00:00:00.000Z')
    const file = { source, kind: 'trade_flows', path: 'x', name: 'mine.csv', editionOn: '2025-02-01' }
    const { snapshot } = await ingestByHand(effects, file)
    expect(snapshot).toMatchObject({
      partition_id: 'by-hand-trade-flows',
      is_complete: false,
      edition_on: '2025-02-01',
    })
  })
})
