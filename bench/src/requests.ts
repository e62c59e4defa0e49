import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startS3Server } from '@corridor/testing'

/** List prices of S3 in us-east-1 in US dollars for one request; the rest is as cheap as reading, or free. */
const WRITE_OR_LIST = 0.005 / 1000
const READ = 0.0004 / 1000

const dearOperations = /^(Put|Create|Upload|Complete|List)/

export const NEW_FILE = `reporter,partner,flow,period,value,unit,publisher,url,place,licence
TJK,CHN,import,2031,5.5,billion USD,Example,https://example.org/a,table 1,rows
`

/**
 * Counts the requests that the command sends to a bucket: for the first walk over the embedded sources, for one that finds nothing
 * to do, for one after a new file, and for a few questions.
 */
export const countRequests = async (folder: string): Promise<void> => {
  await using server = await startS3Server({ buckets: ['corridor'] })
  const corridor = async (...words: readonly string[]): Promise<void> => {
    const bin = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'corridor.js')
    const env = { ...process.env, ...server.environment, CORRIDOR_STORE: 's3://corridor/bench' }
    await promisify(execFile)(process.execPath, [bin, ...words, '--json'], { cwd: folder, env, maxBuffer: 2 ** 28 })
  }
  const file = join(folder, 'new.csv')
  await writeFile(file, NEW_FILE)
  const steps: readonly (readonly string[])[] = [
    ['run'],
    ['run'],
    ['add', file, '--source', 'tajikistan-stat-quoted'],
    ['run'],
    ['plan'],
    ['query', 'FROM trade.by_partner'],
    ['who', 'KAZ', 'CHN', 'import', '2022'],
    ['explain', 'trade.by_partner', '2024', 'CHN', 'KAZ', 'export_usd'],
    ['verify', '--files-only'],
  ]
  const rows: Record<string, string | number>[] = []
  for (const words of steps) {
    server.forget()
    const began = performance.now()
    await corridor(...words)
    const seconds = (performance.now() - began) / 1000
    rows.push({ command: words[0] ?? '', seconds: Number(seconds.toFixed(1)), ...counted(server.requests()) })
  }
  process.stdout.write('\nrequests to a bucket by command; what they cost at the list prices of S3\n')
  console.table(rows)
}

export const counted = (requests: Readonly<Record<string, number>>): Record<string, string | number> => {
  const cents = Object.entries(requests).reduce(
    (sum, [operation, count]) => sum + 100 * count * (dearOperations.test(operation) ? WRITE_OR_LIST : READ),
    0,
  )
  const { GetObject = 0, HeadObject = 0, ListObjectsV2 = 0, PutObject = 0, UploadPartCopy = 0, ...others } = requests
  return {
    get: GetObject,
    head: HeadObject,
    list: ListObjectsV2,
    put: PutObject,
    'copied parts': UploadPartCopy,
    others: Object.values(others).reduce((sum, count) => sum + count, 0),
    cents: cents.toFixed(3),
  }
}
