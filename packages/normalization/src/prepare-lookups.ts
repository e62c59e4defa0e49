import type { Session } from '@corridor/contracts'
import type { Lookup } from './resolution.ts'

/**
 * Resolves the distinct words of each lookup, and keeps the answers as lists that `answer` reads. A join would say the same
 * more simply, but DuckDB gives up the order of the file at every join, and sorting it again costs more than all the rest.
 */
export const prepareLookups = async (session: Session, lookups: readonly Lookup[]): Promise<void> => {
  for (const { id, from, answers, names } of lookups) {
    // The blank word stands for a column without words: it is in no row, because blanks are null.
    await session.run(`
      CREATE OR REPLACE TEMP TABLE words AS
        SELECT DISTINCT ${from} AS word FROM intake WHERE ${from} IS NOT NULL UNION ALL SELECT '' ORDER BY word;
      DROP TYPE IF EXISTS words_${id};
      CREATE TYPE words_${id} AS ENUM (SELECT word FROM words ORDER BY word);
      CREATE OR REPLACE TEMP TABLE answers AS FROM words LEFT JOIN (${answers}) AS found USING (word);
      ${names.map((name) => `SET VARIABLE ${id}_${name} = (SELECT list(${name} ORDER BY word) FROM answers);`).join('\n')}`)
  }
}

/** The intake with the place of its word in each lookup. */
export const locatedSelect = (lookups: readonly Lookup[]): string =>
  `SELECT intake.*${lookups.map(({ id, from }) => `, enum_code(CAST(${from} AS words_${id})) + 1 AS at_${id}`).join('')} FROM intake`
