import { type Session, type Snapshot, sqlText } from '@corridor/contracts'
import { numberMacros } from './number-sql.ts'
import { periodMacros } from './period-sql.ts'

const timestamp = (iso: string | null): string =>
  iso === null ? 'CAST(NULL AS TIMESTAMP)' : `CAST(${sqlText(iso.replace('Z', ''))} AS TIMESTAMP)`

/** Sources of rates that the precedence does not name come last. */
const UNRANKED = 90

/**
 * What the SQL of a kind may refer to besides the intake: the macros of numbers and periods, facts of the snapshot, and
 * `yearly_rates` (units per US dollar for the `rate_words` "<currency> <year>"; of several figures for a year that of the
 * source with the lowest rank in `reference.rate_precedence`, and of one source the one that was known last).
 */
export const prepareSession = async (
  session: Session,
  snapshot: Snapshot,
  ratePaths: readonly string[],
): Promise<void> => {
  await session.run(numberMacros)
  await session.run(periodMacros)
  await session.run(`
    SET VARIABLE snapshot_licence_code = ${sqlText(snapshot.licence_code)};
    SET VARIABLE snapshot_retrieved_at = ${timestamp(snapshot.retrieved_at)};
    SET VARIABLE snapshot_edition_at = ${timestamp(snapshot.edition_on)};
    SET VARIABLE snapshot_edition_basis = 'edition';
    SET VARIABLE snapshot_is_first = ${snapshot.is_first}`)
  const none = `SELECT '' AS word, CAST(NULL AS DOUBLE) AS rate`
  const known = `SELECT currency_code || ' ' || year(period_end),
      CAST(arg_max(rate, (-coalesce(TRY_CAST(rank AS INTEGER), ${UNRANKED}), known_at, recorded_at, citation_id, citation_place)) AS DOUBLE)
    FROM read_parquet([${ratePaths.map(sqlText).join(', ')}]) AS told
    LEFT JOIN reference.rate_precedence AS ranks USING (source_id)
    WHERE per_currency_code = 'USD' AND rate_type_code = 'average' AND frequency_code = 'A'
    GROUP BY ALL`
  await session.run(`
    CREATE OR REPLACE TEMP TABLE rates AS ${ratePaths.length === 0 ? none : `${none} UNION ALL ${known}`};
    CREATE TYPE rate_words AS ENUM (SELECT word FROM rates ORDER BY word);
    SET VARIABLE yearly_rates = (SELECT list(rate ORDER BY word) FROM rates)`)
}
