import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import {
  type Absence,
  type Covers,
  currentSql,
  defineKind,
  type Kind,
  type Row,
  type Session,
} from '@corridor/contracts'
import { historySteps } from './history-steps.ts'
import { loadSnapshots } from './snapshot-table.ts'

const field = (name: string) => ({ name, type: 'text' as const, title: name, description: name })

/** A kind as small as can be: who, when, how much. */
export const factsKind: Kind = defineKind({
  id: 'facts',
  title: '',
  description: '',
  columns: [
    { field: field('area_code'), from: 'area', rule: { as: 'text' } },
    { field: field('item_code'), from: 'item', rule: { as: 'text' } },
    { field: field('amount'), from: 'amount', rule: { as: 'text' } },
  ],
  key: ['area_code', 'item_code'],
  measures: ['amount'],
})

export type Told = {
  readonly at: string
  readonly sha: string
  readonly source?: string
  readonly edition?: string
  readonly editionBasis?: string
  readonly partition?: string
  readonly isComplete?: boolean
  readonly covers?: Covers
  readonly completeFor?: readonly string[]
  readonly limitedBy?: readonly string[]
  readonly rejected?: number
  readonly absence?: Absence
  /** area, or area/item → amount; an amount may carry its own known_at, terms and citation: `5 @ 2024-03-01 @ no @ c2`. */
  readonly says: Readonly<Record<string, string>>
}

/** All versions that the snapshots give, or those that were known at a moment, with every column as the engine gives it. */
export const versionsOf = async (told: readonly Told[], asOf?: string): Promise<readonly Row[]> =>
  (await answersOf(told, [asOf]))[0] ?? []

/** What a Parquet file of the history answers, as a release carries one, at each moment; undefined gives all versions. */
export const answersOf = async (
  told: readonly Told[],
  moments: readonly (string | undefined)[],
): Promise<readonly (readonly Row[])[]> => {
  await using session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
  await tellHistory(session, told)
  const folder = await mkdtemp(join(tmpdir(), 'corridor-history-'))
  const path = join(folder, 'history.parquet')
  await session.run(`COPY history TO '${path}' (FORMAT parquet)`)
  const answers: (readonly Row[])[] = []
  for (const moment of moments) {
    const file = `read_parquet('${path}')`
    const from = moment === undefined ? `SELECT * FROM ${file}` : currentSql(file, `TIMESTAMP '${moment}'`)
    answers.push(
      await session.rows(
        `${from} ORDER BY source_id, area_code, known_from, recorded_at, split_part(snapshot_id, '-', -1), item_code`,
      ),
    )
  }
  return answers
}

/** Makes the table `history` of what the snapshots tell. */
export const tellHistory = async (session: Session, told: readonly Told[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-history-'))
  await loadSnapshots(session, folder, 'snapshots', told.map(snapshotOf))
  await session.run(`CREATE TABLE records (source_id VARCHAR, partition_id VARCHAR, snapshot_id VARCHAR,
    record_number BIGINT, locator VARCHAR, key_detail VARCHAR, area_code VARCHAR, item_code VARCHAR, amount VARCHAR,
    citation_id VARCHAR, citation_place VARCHAR, asserted_by VARCHAR, via VARCHAR, unit_wording VARCHAR, licence_code VARCHAR,
    note VARCHAR, correction_id VARCHAR, known_at TIMESTAMP, known_basis VARCHAR, recorded_at TIMESTAMP)`)
  const rows = told.flatMap(rowsOf)
  if (rows.length > 0) await session.run(`INSERT INTO records VALUES ${rows.join(', ')}`)
  for (const step of historySteps(factsKind)) await session.run(step)
}

const snapshotOf = (each: Told) => ({
  source_id: each.source ?? 'src',
  partition_id: each.partition ?? 'all',
  snapshot_id: `${each.at}-${each.sha}`,
  kind: 'facts',
  retrieved_at: `${each.at}T00:00:00.000Z`,
  edition_on: each.edition ?? null,
  edition_basis: each.edition === undefined ? null : (each.editionBasis ?? 'edition'),
  request: { from: 'folder' as const, what: '' },
  parts: [],
  licence_code: 'rows' as const,
  licence_text: '',
  is_complete: each.isComplete ?? true,
  is_first: false,
  covers: each.covers ?? null,
  complete_for: each.completeFor ?? null,
  limited_by: each.limitedBy ?? null,
  rejected_count: each.rejected ?? 0,
  absence: each.absence ?? 'withdrawn_by_publisher',
})

const rowsOf = (each: Told): readonly string[] =>
  Object.entries(each.says).map(([fact, words], index) => {
    const [area, item] = fact.split('/')
    const [amount, own, licence = 'rows', citation = 'c'] = words.split(' @ ')
    const known = own ?? each.edition ?? each.at
    const basis = own === undefined ? (each.editionBasis ?? 'edition') : 'published'
    return `('${each.source ?? 'src'}', '${each.partition ?? 'all'}', '${each.at}-${each.sha}', ${index}, '', NULL, '${area}',
      ${item === undefined ? 'NULL' : `'${item}'`}, '${amount}', '${citation}', '', '', '', '', '${licence}', '',
      NULL, '${[known, each.at].sort()[0]}', '${basis}', '${each.at}')`
  })

/** The history that the snapshots give: `area amount known_from..known_to`, a tombstone as `gone`. */
export const historyOf = async (told: readonly Told[], asOf?: string, shown = 'amount'): Promise<readonly string[]> =>
  (await versionsOf(told, asOf)).map((row) => inShort(row, shown))

export const inShort = (row: Row, shown = 'amount'): string => {
  const day = (value: unknown): string => (value === null ? '' : String(value).slice(0, 10))
  const said = row.is_tombstone && shown === 'amount' ? 'gone' : row[shown]
  return `${row.area_code} ${said} ${day(row.known_from)}..${day(row.known_to)}`
}
