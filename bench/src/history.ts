import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFile, localStore, scratch } from '@corridor/adapters'
import { buildHistory } from '@corridor/aggregation'
import { currentSql, keyColumns, kindOf, type OpenEngine, sqlText } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { readFully, runStatement } from './reading.ts'

const VINTAGES = 5
const snapshotOf = (nth: number): string => `20200101t000000.000z-${String(nth).padStart(12, '0')}`
const kind = kindOf(shelves, 'trade_flows')

/** The columns of the key, for a statement by hand. */
export const historyKey = keyColumns(kind).join(', ')

/** Five vintages of the records of a generated file, one Parquet file each, in `folder`. */
export const makeVintages = async (openEngine: OpenEngine, csv: string, folder: string): Promise<string> => {
  const store = join(folder, 'store')
  const { files, accepted } = await readFully(openEngine, csv, store, 'trade-quoted')
  await mkdir(join(folder, 'vintages'))
  for (let nth = 0; nth < VINTAGES; nth += 1) {
    const target = join(folder, 'vintages', `${nth}.parquet`)
    const words = { path: join(store, files.records.key), target, nth: String(nth), snapshot: snapshotOf(nth) }
    await runStatement(openEngine, 'vintages.sql', words)
  }
  return `${VINTAGES} vintages of ${accepted} facts`
}

/** The history of the vintages in a folder, as the walk makes it. */
export const history = async (openEngine: OpenEngine, vintages: string, folder: string): Promise<string> => {
  const store = localStore(folder)
  const { file } = await buildHistory(
    { store, openEngine, withScratch: scratch, digestFile },
    {
      kind,
      paths: (await readdir(vintages)).sort().map((name) => join(vintages, name)),
      // Only for a kind without records.
      columns: [],
      snapshots: Array.from({ length: VINTAGES }, (_, nth) => ({
        source_id: 'trade-quoted',
        partition_id: 'trade-flows',
        snapshot_id: snapshotOf(nth),
        kind: kind.id,
        retrieved_at: '2026-11-22T00:00:00.000Z',
        edition_on: `2020-0${nth + 1}-01`,
        edition_basis: 'edition',
        is_complete: true,
        is_first: nth === 0,
        licence_code: 'rows' as const,
        licence_text: '',
        absence: 'withdrawn_by_publisher' as const,
        covers: null,
        request: { from: 'folder' as const, what: 'vintage' },
        parts: [],
        rejected_count: 0,
      })),
      fingerprint: 'f'.repeat(16),
      inputs: {},
    },
  )
  await rename(await store.localPath(file.key), join(folder, 'history.parquet'))
  return `${file.rows} versions`
}

/** What was known at a moment, asked of the history; the sums are those of the statement by hand. */
export const asOf = async (openEngine: OpenEngine, told: string): Promise<string> => {
  await using session = await openEngine()
  const at = currentSql(`read_parquet(${sqlText(join(told, '..', 'history.parquet'))})`, "TIMESTAMP '2020-03-15'")
  const [row] = await session.rows(`SELECT count(*) AS n, sum(value) AS value FROM (${at})`)
  return `${row?.n} facts, ${row?.value} in sum`
}

/** The answer of the statement by hand, in the same words. */
export const answerIn = async (path: string): Promise<string> => {
  const [, line = ''] = (await readFile(path, 'utf8')).split('\n')
  const [n, value] = line.split(',')
  return `${n} facts, ${Number(value)} in sum`
}
