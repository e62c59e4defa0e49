/** What of a history was known at a moment: `moment` is an SQL expression of a timestamp, or undefined for now. */
export const currentSql = (historyName: string, moment: string | undefined): string =>
  moment === undefined
    ? `SELECT * FROM ${historyName} WHERE known_to IS NULL AND NOT is_tombstone`
    : `SELECT * FROM ${historyName} WHERE known_from <= ${moment} AND (known_to IS NULL OR known_to > ${moment}) AND NOT is_tombstone`
