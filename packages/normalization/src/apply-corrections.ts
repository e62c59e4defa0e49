import { type Correction, CorridorError, type Session, setAsideReason, sqlName, sqlText } from '@corridor/contracts'

export type Corrections = {
  readonly corrections: readonly Correction[]
  /** Whether no later snapshot of the partition was received: the publisher still says what stands in it. */
  readonly isNewest: boolean
  readonly ledger: string
}

type Match = {
  readonly correction: Correction
  readonly record: number
  readonly locator: string
  readonly said: string
}

/**
 * Finds what the corrections mean among the records (the views `resolved` and `intake`), and keeps what to change as maps from
 * record to text in variables of the session: a join would lose the order of the file. Gives the columns that change, and the
 * records that are set aside. A record is corrected only where it says what the correction expects.
 * @throws CorrectionExpired where an open correction meets another value in the newest snapshot
 */
export const findCorrections = async (
  session: Session,
  { corrections, isNewest, ledger }: Corrections,
): Promise<{ readonly columns: readonly string[]; readonly records: readonly number[] }> => {
  const fixed: Match[] = []
  for (const match of await matchesOf(session, corrections)) {
    if (isSame(match.said, match.correction.expect)) fixed.push(match)
    else if (isNewest && match.correction.status !== 'fixed_upstream') throw expired(match, ledger)
  }
  refuseRivals(fixed, ledger)
  const replaced = fixed.filter(({ correction }) => correction.corrected !== undefined)
  await session.run(
    `CREATE OR REPLACE TEMP TABLE set_aside (record_number BIGINT, column_name VARCHAR, reason VARCHAR, rejected_value VARCHAR)`,
  )
  for (const { correction, record, said } of fixed.filter(({ correction }) => correction.corrected === undefined)) {
    await session.run(`INSERT INTO set_aside VALUES (${record}, ${sqlText(correction.column)},
      ${sqlText(setAsideReason(correction))}, ${sqlText(said)})`)
  }
  const columns = [...new Set(replaced.map(({ correction }) => correction.column))]
  for (const column of columns) {
    const own = replaced.filter(({ correction }) => correction.column === column)
    await keep(session, `corrected_${column}`, own, ({ correction }) => correction.corrected ?? '')
  }
  await keep(session, 'correction_ids', replaced, ({ correction }) => correction.correction_id)
  await keep(session, 'correction_notes', replaced, noteOf)
  await keep(session, 'correction_days', replaced, ({ correction: { status, recorded_on } }) =>
    status === 'fixed_upstream' ? '' : recorded_on,
  )
  return { columns, records: fixed.map(({ record }) => record) }
}

/** @throws MalformedFile where two corrections mean one column of one record */
const refuseRivals = (fixed: readonly Match[], ledger: string): void => {
  const rival = fixed.find(({ record, correction }, index) =>
    fixed.slice(0, index).some((other) => other.record === record && other.correction.column === correction.column),
  )
  if (rival === undefined) return
  throw new CorridorError(
    'MalformedFile',
    `${ledger}: more than one correction means ${rival.correction.column} of ${rival.locator}, ${rival.correction.correction_id} is one`,
    { place: ledger },
  )
}

const noteOf = ({ correction: { column, reason }, said }: Match): string =>
  `corrected by Corridor: ${column} was published as ${said} (${reason})`

/** A record with several corrections keeps all their words. */
const keep = async (
  session: Session,
  variable: string,
  matches: readonly Match[],
  text: (match: Match) => string,
): Promise<void> => {
  const words = new Map<number, string[]>()
  for (const match of matches) words.set(match.record, [...(words.get(match.record) ?? []), text(match)])
  const list = (items: readonly string[]): string => `[${items.join(', ')}]`
  const texts = [...words.values()].map((each) => sqlText([...new Set(each)].sort().join('; ')))
  await session.run(
    `SET VARIABLE ${variable} = map(CAST(${list([...words.keys()].map(String))} AS BIGINT[]), CAST(${list(texts)} AS VARCHAR[]))`,
  )
}

/** What was asked of the snapshot already. */
const ofSnapshot: readonly string[] = ['source_id', 'partition_id', 'snapshot_id']

const matchesOf = async (session: Session, corrections: readonly Correction[]): Promise<readonly Match[]> => {
  if (corrections.length === 0) return []
  const cases = corrections.map(({ matches }, index) => {
    const same = Object.entries(matches)
      .filter(([column]) => !ofSnapshot.includes(column))
      .map(([column, text]) => `CAST(r.${sqlName(column)} AS VARCHAR) = ${sqlText(text)}`)
    return `CASE WHEN ${same.join(' AND ') || 'TRUE'} THEN ${index} END`
  })
  const said = corrections.map(({ column }, index) => `WHEN ${index} THEN i.${sqlName(column)}`)
  const rows = await session.rows(`
    SELECT m.record_number, m.locator, m.at, CASE m.at ${said.join(' ')} END AS said
    FROM (SELECT record_number, locator, unnest([${cases.join(', ')}]) AS at FROM resolved AS r) AS m
    JOIN intake AS i USING (record_number) WHERE m.at IS NOT NULL ORDER BY m.record_number, m.at`)
  return rows.flatMap((row) => {
    const correction = corrections[Number(row.at)]
    return correction === undefined || row.said === null
      ? []
      : [{ correction, record: Number(row.record_number), locator: String(row.locator), said: String(row.said) }]
  })
}

/** The same text, or the same number written otherwise. */
const isSame = (said: string, expected: string): boolean =>
  said === expected || (said.trim() !== '' && Number(said) === Number(expected))

const expired = ({ correction, locator, said }: Match, ledger: string): CorridorError =>
  new CorridorError(
    'CorrectionExpired',
    `correction ${correction.correction_id} expects ${correction.column} ${correction.expect}, but ${locator} says ${said}`,
    { place: `${ledger}, ${correction.correction_id}` },
  )

/** The intake with what is corrected, and which correction did it. */
export const correctedIntake = (intake: string, columns: readonly string[]): string => {
  const at = (variable: string): string => `getvariable('${variable}')[i.record_number]`
  const replaced = columns.map(
    (column) => `coalesce(${at(`corrected_${column}`)}, i.${sqlName(column)}) AS ${sqlName(column)}`,
  )
  const note = `nullif(concat_ws('; ', ${columns.includes('note') ? at('corrected_note') : 'i.note'}, ${at('correction_notes')}), '') AS note`
  return `SELECT i.* REPLACE (${[...replaced.filter((_, index) => columns[index] !== 'note'), note].join(', ')},
      ${at('correction_ids')} AS correction_id, TRY_CAST(${at('correction_days')} AS TIMESTAMP) AS correction_recorded_at)
    FROM (${intake}) AS i`
}
