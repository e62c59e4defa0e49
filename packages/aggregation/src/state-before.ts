import { type Check, type Kind, keyColumns, type Session, sqlName } from '@corridor/contracts'

const kindRead = (input: string): string | undefined => /^(?:current|versions)\.(.+)$/.exec(input)?.[1]

/** Whether all that a check reads has a state before the last: records have, datasets have not. */
export const hasStateBefore = ({ inputs }: Check): boolean =>
  inputs.every((input) => kindRead(input) !== undefined || input.startsWith('reference.'))

/**
 * Makes `current.<kind>` and `versions.<kind>` of what the checks read stand as they did before the last recording of each
 * source: without the versions that it recorded last, and with those open again which these had closed. Both states follow
 * from the versions alone. Gives whether anything of what a check reads stood before.
 */
export const goBack = async (
  session: Session,
  checks: readonly Check[],
  kinds: readonly Kind[],
): Promise<(check: Check) => boolean> => {
  const read = new Set(checks.flatMap(({ inputs }) => inputs.map(kindRead)))
  const spoke = new Map<string, ReadonlySet<string>>()
  for (const kind of kinds.filter(({ id }) => read.has(id))) {
    const table = sqlName(`before_${kind.id}`)
    await session.run(`CREATE TEMP TABLE ${table} AS ${stateBeforeSql(kind)};
      CREATE OR REPLACE VIEW versions.${sqlName(kind.id)} AS FROM temp.${table};
      CREATE OR REPLACE VIEW current.${sqlName(kind.id)} AS FROM temp.${table} WHERE known_to IS NULL AND NOT is_tombstone`)
    const sources = await session.rows(`SELECT DISTINCT source_id FROM ${table}`)
    spoke.set(kind.id, new Set(sources.map((row) => String(row.source_id))))
  }
  return ({ inputs, bound }) =>
    inputs.some((input) => {
      const sources = spoke.get(kindRead(input) ?? '')
      return bound?.source === undefined ? (sources?.size ?? 0) > 0 : sources?.has(bound.source) === true
    })
}

const stateBeforeSql = (kind: Kind): string => `
  SELECT * EXCLUDE (last_recorded_at) REPLACE (lead(known_from) OVER (PARTITION BY ${keyColumns(kind).join(', ')}
    ORDER BY known_from, recorded_at, split_part(snapshot_id, '-', -1), snapshot_id, record_number) AS known_to)
  FROM (SELECT *, max(recorded_at) OVER (PARTITION BY source_id) AS last_recorded_at FROM versions.${sqlName(kind.id)})
  WHERE recorded_at < last_recorded_at`
