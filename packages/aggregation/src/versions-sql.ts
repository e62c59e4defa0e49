/** The history as far as it was known at a moment: what came later is not there, and what it closed is still open. */
export const versionsSql = (historyName: string, moment: string | undefined): string =>
  moment === undefined
    ? `SELECT * FROM ${historyName}`
    : `SELECT * REPLACE (CASE WHEN known_to <= ${moment} THEN known_to END AS known_to)
       FROM ${historyName} WHERE known_from <= ${moment}`
