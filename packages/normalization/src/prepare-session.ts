import { type Session, type Snapshot, sqlText } from '@corridor/contracts'
import { periodMacros } from './period-sql.ts'

const timestamp = (iso: string | null): string =>
  iso === null ? 'CAST(NULL AS TIMESTAMP)' : `CAST(${sqlText(iso.replace('Z', ''))} AS TIMESTAMP)`

/**
 * What the SQL of a kind may refer to besides the intake: the macros of periods, `snapshot` (one row), and `yearly_rates`
 * (currency_code, year, rate: units per US dollar; of several figures for a year the one that was known last).
 */
export const prepareSession = async (
  session: Session,
  snapshot: Snapshot,
  ratePaths: readonly string[],
): Promise<void> => {
  await session.run(periodMacros)
  await session.run(`CREATE OR REPLACE TEMP TABLE snapshot AS SELECT
    ${sqlText(snapshot.licence_code)} AS licence_code,
    ${timestamp(snapshot.retrieved_at)} AS retrieved_at,
    ${timestamp(snapshot.edition_on)} AS edition_at,
    ${snapshot.is_first} AS is_first`)
  const none = 'SELECT NULL::VARCHAR AS currency_code, NULL::BIGINT AS year, NULL::DECIMAL(30,6) AS rate WHERE FALSE'
  const known = `SELECT currency_code, year(period_end) AS year,
      arg_max(rate, (known_at, recorded_at, citation_id, citation_place)) AS rate
    FROM read_parquet([${ratePaths.map(sqlText).join(', ')}])
    WHERE per_currency_code = 'USD' AND rate_type_code = 'average' AND frequency_code = 'A'
    GROUP BY ALL`
  await session.run(`CREATE OR REPLACE TEMP TABLE yearly_rates AS ${ratePaths.length === 0 ? none : known}`)
}
