import type { Kind } from '@corridor/contracts'
import { halves } from './history-keys.ts'

/**
 * The table `gone`: keys that a complete snapshot of a partition lacks after the partition spoke of them, each with the moment of the absence.
 * A key that every such snapshot holds, which is most of them, is seen by counting alone.
 */
export const absenceSteps = (kind: Kind): readonly string[] => [
  `CREATE TEMP TABLE lacking AS
  WITH keys AS (
    SELECT k1, k2, part, min(nth) AS told_nth, min(known_at) AS first_at, min(recorded_at) AS first_recorded_at,
      min(standing) AS standing, count(CASE WHEN withdraws AND absent_at >= known_at THEN 1 END) AS times_told
    FROM spoken JOIN moments USING (nth) WHERE has_others
      AND part IN (SELECT part FROM moments WHERE withdraws)
    GROUP BY k1, k2, part
  ), asked AS (
    SELECT f.part, f.first_at, count(*) AS times_asked
    FROM (SELECT DISTINCT part, first_at FROM keys) AS f
    JOIN moments AS m ON m.part = f.part AND m.withdraws AND m.absent_at >= f.first_at
    GROUP BY f.part, f.first_at
  )
  SELECT keys.* FROM keys JOIN asked USING (part, first_at) WHERE times_asked > times_told`,
  `CREATE TEMP TABLE missed AS
  SELECT k.k1, k.k2, k.part, k.told_nth, k.standing, m.nth, m.is_bounded, m.retrieved_at AS recorded_at,
    CASE WHEN m.corrects THEN k.first_at ELSE m.absent_at END AS known_at
  FROM lacking AS k
  JOIN (SELECT *, coalesce(covers_areas, covers_flows, complete_for, limited_by) IS NOT NULL
    OR covers_from IS NOT NULL OR covers_to IS NOT NULL AS is_bounded FROM moments) AS m
    ON m.part = k.part AND m.withdraws AND m.absent_at >= k.first_at
   AND (NOT m.corrects OR m.retrieved_at >= k.first_recorded_at)
  WHERE NOT EXISTS (SELECT 1 FROM told AS t WHERE t.k1 = k.k1 AND t.k2 = k.k2 AND t.nth = m.nth)`,
  contentSql(kind),
  limitsSql(kind),
  `CREATE TEMP TABLE gone AS
  SELECT k1, k2, part, nth, standing, recorded_at, known_at FROM missed WHERE NOT is_bounded
  UNION ALL
  SELECT a.k1, a.k2, a.part, a.nth, a.standing, a.recorded_at, a.known_at
  FROM missed AS a
  JOIN keyed AS k ON k.k1 = a.k1 AND k.k2 = a.k2 AND k.nth = a.told_nth
  JOIN moments AS s ON s.nth = a.nth
  LEFT JOIN limits AS l ON l.nth = a.nth
  WHERE a.is_bounded${covers(kind)}
    AND (s.complete_for IS NULL OR EXISTS (SELECT 1 FROM content AS c
      WHERE c.nth = a.nth AND c.c1 = ${coverOf(kind, 'k')[0]} AND c.c2 = ${coverOf(kind, 'k')[1]}))
    AND ${kind.key.map((column) => `(NOT coalesce(list_contains(s.limited_by, '${column}'), FALSE) OR k.${column} IS NULL OR list_contains(l.all_${column}, CAST(k.${column} AS VARCHAR)))`).join('\n    AND ')}`,
]

/** What the snapshots that are complete for their content cover by it. */
const contentSql = (kind: Kind): string => {
  const [one, two] = coverOf(kind, 'r')
  return `CREATE TEMP TABLE content AS SELECT DISTINCT r.nth, ${one} AS c1, ${two} AS c2
  FROM keyed AS r JOIN moments AS s USING (nth)
  WHERE s.complete_for IS NOT NULL AND r.nth IN (SELECT nth FROM missed)`
}

/** The values that stand in a snapshot, of the columns by which it may have been limited. */
const limitsSql = (kind: Kind): string => `CREATE TEMP TABLE limits AS
  SELECT r.nth, ${kind.key
    .map(
      (column) =>
        `list(DISTINCT CASE WHEN list_contains(s.limited_by, '${column}') THEN CAST(r.${column} AS VARCHAR) END) AS all_${column}`,
    )
    .join(', ')}
  FROM keyed AS r JOIN moments AS s USING (nth)
  WHERE s.limited_by IS NOT NULL AND r.nth IN (SELECT nth FROM missed) GROUP BY r.nth`

/**
 * What a key has in common with those that a snapshot is complete for by its content: the same values in the columns that
 * its complete_for names and in the period, and the same other columns broken down.
 */
const coverOf = (kind: Kind, row: string): readonly [string, string] =>
  halves(
    kind.key.map((column) => {
      const value = `CAST(${row}.${column} AS VARCHAR)`
      return column.startsWith('period_')
        ? value
        : `CASE WHEN list_contains(s.complete_for, '${column}') THEN ${value} ELSE CAST(${row}.${column} IS NULL AS VARCHAR) END`
    }),
  )

/** A snapshot speaks only for the areas, flows and periods that it covers; null covers all of the partition. */
const covers = (kind: Kind): string => {
  const area = ['reporter_code', 'area_code', 'host_area_code'].find((column) => kind.key.includes(column))
  const clauses = [
    ...(area === undefined ? [] : [`(s.covers_areas IS NULL OR list_contains(s.covers_areas, k.${area}))`]),
    ...(kind.key.includes('flow_code')
      ? ['(s.covers_flows IS NULL OR list_contains(s.covers_flows, k.flow_code))']
      : []),
    ...(kind.key.includes('period_start')
      ? [
          '(s.covers_from IS NULL OR k.period_start >= s.covers_from)',
          '(s.covers_to IS NULL OR k.period_end <= s.covers_to)',
        ]
      : []),
  ]
  return clauses.map((clause) => `\n   AND ${clause}`).join('')
}
