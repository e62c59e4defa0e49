import { expect, test } from 'vitest'
import { fileLists } from './file-lists.ts'

const file = (key: string, dataset?: string) => ({
  key,
  sha256: '',
  bytes: 1,
  rows: 1,
  ...(dataset === undefined ? {} : { dataset }),
})

test('every dataset of a release has a list of its files, under the name that is asked for', () => {
  const files = [
    file('releases/2026-11-22/data/trade/flows.parquet', 'trade.flows'),
    file('releases/2026-11-22/data/trade/mirror.parquet', 'trade.mirror'),
    file('releases/2026-11-22/corridor.duckdb'),
  ]
  expect([...fileLists('bucket', { files }, 'latest')]).toEqual([
    ['tables/trade/flows/latest/files.txt', 's3://bucket/releases/2026-11-22/data/trade/flows.parquet\n'],
    ['tables/trade/mirror/latest/files.txt', 's3://bucket/releases/2026-11-22/data/trade/mirror.parquet\n'],
  ])
})

test('a dataset of several files has them all, a line each', () => {
  const files = ['1', '2'].map((part) => file(`releases/a/data/trade/flows/${part}.parquet`, 'trade.flows'))
  expect(fileLists('b', { files }, 'a').get('tables/trade/flows/a/files.txt')).toBe(
    's3://b/releases/a/data/trade/flows/1.parquet\ns3://b/releases/a/data/trade/flows/2.parquet\n',
  )
})
