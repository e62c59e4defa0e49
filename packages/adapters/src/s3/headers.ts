import { latestKey } from '@corridor/contracts'

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  sql: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
}

/** What browsers and caches hear of an object: its type, and that it never changes, but for `latest.json`. */
export const headersOf = (key: string): { readonly ContentType: string; readonly CacheControl: string } => ({
  ContentType: types[/\.([a-z]+)$/.exec(key)?.[1] ?? ''] ?? 'application/octet-stream',
  CacheControl: key === latestKey ? 'no-cache' : 'max-age=31536000, immutable',
})
