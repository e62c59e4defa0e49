import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { duckdbEngine, localStore } from '@corridor/adapters'
import type { Store } from '@corridor/contracts'
import { expect, test } from 'vitest'
import { exampleReport, exampleRows } from './report.example.ts'
import { writeReport } from './write-report.ts'

const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })

const task = async () => ({
  report: exampleReport,
  rows: await exampleRows(openEngine),
  fingerprint: '0123456789abcdef',
  inputs: { 'trade.cells': 'x' },
})

/** A store that remembers in which order its objects were put. */
const watchedStore = async (): Promise<{ readonly store: Store; readonly put: readonly string[] }> => {
  const store = localStore(await mkdtemp(join(tmpdir(), 'corridor-reports-')))
  const put: string[] = []
  return {
    put,
    store: {
      ...store,
      put: (key, bytes) => {
        put.push(key)
        return store.put(key, bytes)
      },
    },
  }
}

test('a report is three files named for a release, and the summary comes last', async () => {
  const { store, put } = await watchedStore()
  const summary = await writeReport({ store, openEngine }, await task())
  expect(summary.files.map((file) => file.name)).toEqual(['example.en.xlsx', 'example.json', 'example.schema.json'])
  expect(put).toEqual([...summary.files.map((file) => file.key), 'reports/example/0123456789abcdef/summary.json'])
})

test('the same inputs give the same keys, which carry the content', async () => {
  const write = async () => writeReport({ store: (await watchedStore()).store, openEngine }, await task())
  expect(await write()).toEqual(await write())
})

test('an input that nobody gives is named', async () => {
  const { store } = await watchedStore()
  const given = { ...(await task()), rows: {} }
  await expect(writeReport({ store, openEngine }, given)).rejects.toThrow(/no rows for its input trade.cells/)
})
