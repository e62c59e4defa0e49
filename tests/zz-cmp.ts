import { duckdbEngine, scanText, scratch, readTextBelow } from '@corridor/adapters'
import { memoryStore } from '@corridor/testing'
import { shelves } from '@corridor/datasets'
import { normalizeSnapshot } from '@corridor/normalization'
import { blobKey, sha256, kindOf } from '@corridor/contracts'
import { readFileSync, copyFileSync, mkdirSync } from 'node:fs'
const out = process.argv[2]!; const data = process.argv[3]!
mkdirSync(out, { recursive: true })
const read = readTextBelow('/work/main')
const reference: Record<string,string> = {}
for (const t of shelves.reference) reference[t.id] = await read(`datasets/reference/${t.id}.csv`)
const rateFile: string[] = []
const order = [...shelves.sources].sort((a, b) => Number(b.id === 'exchange-rates-quoted') - Number(a.id === 'exchange-rates-quoted'))
const store = memoryStore()
let total = 0
for (const source of order) for (const p of source.partitions) {
  let bytes: Buffer
  try { bytes = readFileSync(`${data}/${source.id}/${p.file}`) } catch { continue }
  const sha = sha256(bytes)
  await store.put(blobKey(source.id, sha), bytes)
  try {
    const t0 = Date.now()
    const s = await normalizeSnapshot({ store, openEngine: duckdbEngine({ temporaryFolder: '/tmp' }), scanText, withScratch: scratch }, {
      source: { ...source, maxRejectedShare: 1 }, kind: kindOf(shelves, p.kind), reference, rateKeys: rateFile, fingerprint: 'f'.repeat(16), inputs: {},
      snapshot: { source_id: source.id, partition_id: p.id, snapshot_id: 's', kind: p.kind, retrieved_at: '2026-11-22T00:00:00.000Z', edition_on: null, request: {from:'folder', what: p.file}, parts: [{ sha256: sha, bytes: bytes.length, name: p.file, media_type: 'text/csv', encoding: 'utf-8'}], licence_code: 'rows', licence_text: '', is_complete: true, is_first: true, covers: null },
    })
    total += Date.now() - t0
    for (const k of ['records', 'rejected', 'citations'] as const) copyFileSync(await store.localPath(s.files[k].key), `${out}/${source.id}--${p.id}--${k}.parquet`)
    if (source.id === 'exchange-rates-quoted') rateFile.push(s.files.records.key)
    console.log(source.id, p.id, s.expected, s.accepted, s.rejected, s.merged)
  } catch (e) { console.log(source.id, p.id, (e as Error).name, (e as Error).message.slice(0,500)) }
}
console.error('total', total)
