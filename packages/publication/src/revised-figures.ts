import { type Row, type Session, sqlText } from '@corridor/contracts'
import { factWords, type Names } from './fact-words.ts'
import { figureWords, fromTo, percentWords, withPercent } from './figure-words.ts'

/** Revisions of one source that came about in one way and became known on one day, the largest first. */
export type RevisionGroup = {
  readonly source_id: string
  readonly change_code: string
  readonly cause_code: string
  readonly is_status: boolean
  /** Whether a correction of the ledger changed the figure before or after. */
  readonly is_corrected: boolean
  readonly known_on: string
  readonly count: number
  readonly tiers: Readonly<Record<string, number>>
  /** How many say the same with more digits. */
  readonly within_rounding: number
  /** What the largest of them are: `Kazakhstan’s exports to Belarus in 2020 from … to …`. */
  readonly examples: readonly string[]
}

const EXAMPLES = 3

/**
 * Revisions that the release before did not tell, in groups, large ones first. `path` finds the Parquet file of a dataset: the
 * revisions before and after, and the history of each kind, which knows what a fact is about.
 */
export const revisedFigures = async (
  session: Session,
  names: Names,
  before: string | undefined,
  after: string,
  historyOf: (kind: string) => Promise<string | undefined>,
): Promise<readonly RevisionGroup[]> => {
  const described = await session.rows(`DESCRIBE FROM read_parquet(${sqlText(after)})`)
  // Releases of an older Corridor do not know why.
  if (!described.some((row) => row.column_name === 'is_within_rounding')) return []
  const grain = 'kind, source_id, fact_key, measure, known_at, recorded_at, snapshot_id'
  const corrected = described.some((row) => row.column_name === 'correction_id') ? 'correction_id IS NOT NULL' : 'FALSE'
  await session.run(`CREATE OR REPLACE TEMP TABLE fresh AS
    SELECT *, measure = 'obs_status_code' AS is_status, ${corrected} AS is_corrected, CAST(CAST(known_at AS DATE) AS VARCHAR) AS known_on
    FROM read_parquet(${sqlText(after)})
    ${before === undefined ? '' : `WHERE (${grain}) NOT IN (SELECT (${grain}) FROM read_parquet(${sqlText(before)}))`}`)
  const by = ['source_id', 'change_code', 'cause_code', 'is_status', 'is_corrected', 'known_on']
  const groups = await session.rows(`SELECT ${by.join(', ')}, count(*) AS n,
      count(*) FILTER (tier_code = 'at_least_15_pct') AS at_least_15_pct, count(*) FILTER (tier_code = 'at_least_1_pct') AS at_least_1_pct,
      count(*) FILTER (tier_code = 'below_1_pct') AS below_1_pct, count(*) FILTER (is_within_rounding) AS within_rounding
    FROM fresh GROUP BY ALL ORDER BY at_least_15_pct DESC, at_least_1_pct DESC, n DESC, ${by.join(', ')}`)
  const found: RevisionGroup[] = []
  for (const group of groups) {
    const same = by
      .map((column) => `${column} = ${typeof group[column] === 'string' ? sqlText(group[column]) : group[column]}`)
      .join(' AND ')
    const largest = await session.rows(`SELECT * FROM fresh WHERE ${same}
      ORDER BY abs(change_pct) DESC NULLS LAST, abs(old_value) DESC NULLS LAST, ${grain} LIMIT ${EXAMPLES}`)
    const examples: string[] = []
    for (const row of largest) examples.push(example(row, await factOf(session, row, names, historyOf)))
    found.push({
      source_id: String(group.source_id),
      change_code: String(group.change_code),
      cause_code: String(group.cause_code),
      is_status: group.is_status === true,
      is_corrected: group.is_corrected === true,
      known_on: String(group.known_on),
      count: Number(group.n),
      tiers: {
        at_least_15_pct: Number(group.at_least_15_pct),
        at_least_1_pct: Number(group.at_least_1_pct),
        below_1_pct: Number(group.below_1_pct),
      },
      within_rounding: Number(group.within_rounding),
      examples,
    })
  }
  return found
}

/** The fact of a revision in words, by the record that told it; by its key where that record did not leave. */
const factOf = async (
  session: Session,
  row: Row,
  names: Names,
  historyOf: (kind: string) => Promise<string | undefined>,
): Promise<string> => {
  const kind = String(row.kind)
  const path = await historyOf(kind)
  if (path === undefined) return String(row.fact_key)
  const isGone = row.change_code === 'withdrawn'
  const [record] = await session.rows(`SELECT * FROM read_parquet(${sqlText(path)})
    WHERE source_id = ${sqlText(String(row.source_id))} AND snapshot_id = ${sqlText(String(isGone ? row.old_snapshot_id : row.snapshot_id))}
      AND locator = ${sqlText(String(isGone ? row.old_locator : row.locator))} AND CAST(period_end AS VARCHAR) IS NOT DISTINCT FROM
      ${row.period_end === null ? 'NULL' : sqlText(String(row.period_end))}
      AND ${kind === 'rates' ? 'rate' : 'value'} IS NOT DISTINCT FROM ${toldValue(row, isGone)}
    ORDER BY ALL LIMIT 1`)
  return record === undefined
    ? String(row.fact_key)
    : factWords(kind, { ...record, measure: row.measure ?? null }, names)
}

/** Some places hold several figures (a row with exports and imports): the value tells which one is meant. */
const toldValue = (row: Row, isGone: boolean): string => {
  if (row.measure !== 'value' && row.measure !== 'rate') return row.kind === 'rates' ? 'rate' : 'value'
  const value = isGone ? row.old_value : row.new_value
  return value === null || value === undefined ? 'NULL' : String(value)
}

const statusWords: Readonly<Record<string, string>> = {
  A: 'normal',
  P: 'provisional',
  E: 'estimated',
  B: 'a break in the series',
  M: 'missing',
}

const example = (row: Row, fact: string): string => {
  if (row.measure === 'obs_status_code') {
    const words = (code: unknown): string => statusWords[String(code)] ?? String(code)
    return `${fact} from ${words(row.old_obs_status_code)} to ${words(row.obs_status_code)}`
  }
  const [old, now] = [row.old_value, row.new_value]
  const unitOf = (code: Row[string] | undefined): string | null => (typeof code === 'string' ? code : null)
  const [oldUnit, unit] = [unitOf(row.old_unit_code), unitOf(row.unit_code)]
  if (typeof old === 'number' && typeof now === 'number') {
    if (oldUnit !== unit) return `${fact} from ${figureWords(old, oldUnit)} to ${figureWords(now, unit)}`
    const percent = percentWords(old, now)
    return `${fact} ${withPercent(fromTo(old, now, unit), percent)}`
  }
  if (typeof now === 'number') return `${fact}, ${figureWords(now, unit)}`
  const successor = row.successor_key === null ? '' : `, told since as “${row.successor_key}”`
  return typeof old === 'number' ? `${fact}, ${figureWords(old, oldUnit)}${successor}` : fact
}
