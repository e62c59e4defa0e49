import { type Kind, keyColumns, recordColumns } from '@corridor/contracts'
import { absenceSteps } from './history-absence.ts'
import { halves, saidColumns } from './history-keys.ts'

/**
 * The history of a kind by the two clocks, as statements over `records` (all records of all snapshots, with partition_id
 * and snapshot_id) and `snapshots` (one row per snapshot: is_complete, edition_at, retrieved_at, covers, absence); the last
 * one makes the view `history`.
 *
 * Values of one key stand in the order (known_at, recorded_at, snapshot_sha), never in the order of arrival. A row that says
 * the same as the one before it opens no new version. A complete snapshot whose changes are our own corrections restates
 * what stood before it: the world knew the corrected row, terms and dates included, since it knew the fact. A key that is
 * absent from a complete snapshot of its partition which covers it (by its declaration, or by its content) gets a tombstone,
 * if what was last said of the key came from that partition: known when that snapshot was, or, where absence means our own
 * correction, since the value itself was known, so that it is never shown. A tombstone has the terms of what it closes.
 *
 * Rows travel through the windows as hashes of what they say, and are read again where they open a version.
 */
export const historySteps = (kind: Kind): readonly string[] => [
  momentsSql,
  keyedSql(kind),
  toldSql(kind),
  restatedSql,
  ...absenceSteps(kind),
  chainSql,
  versionsOfChain,
  'DROP VIEW chain; DROP VIEW spoken; DROP TABLE told; DROP TABLE restated; DROP TABLE missed; DROP TABLE lacking; DROP TABLE gone',
  historyView(kind),
]

/**
 * Snapshots with what the steps ask of them: `nth` stands for the order of their hashes, `arrival` for that of their times.
 * A snapshot without an edition is as old as the youngest row that it holds.
 */
const momentsSql = `CREATE TEMP TABLE moments AS
  WITH dated AS (
    SELECT source_id, partition_id, snapshot_id, max(known_at) AS last_known_at, arg_max(known_basis, (known_at, known_basis)) AS basis
    FROM records WHERE (source_id, partition_id, snapshot_id) IN (SELECT (source_id, partition_id, snapshot_id) FROM snapshots
      WHERE is_complete AND edition_at IS NULL AND absence <> 'our_correction')
    GROUP BY ALL
  )
  SELECT s.*,
    CAST(row_number() OVER (ORDER BY split_part(snapshot_id, '-', -1), snapshot_id, source_id, partition_id) AS INTEGER) AS nth,
    CAST(row_number() OVER (ORDER BY snapshot_id, source_id, partition_id) AS INTEGER) AS arrival,
    CAST(dense_rank() OVER (ORDER BY source_id, partition_id) AS INTEGER) AS part,
    count(*) OVER (PARTITION BY source_id, partition_id) > 1 AS has_others,
    is_complete AND absence = 'our_correction' AS corrects,
    snapshot_id = max(snapshot_id) OVER (PARTITION BY source_id, partition_id) AS is_last,
    -- What we could not read, the publisher did not withdraw.
    is_complete AND (absence = 'our_correction' OR coalesce(rejected_count, 0) = 0) AS withdraws,
    CASE WHEN absence = 'our_correction' THEN TIMESTAMP 'infinity'
      ELSE least(coalesce(edition_at, last_known_at, retrieved_at), retrieved_at) END AS absent_at,
    CASE WHEN edition_at IS NOT NULL THEN coalesce(edition_basis, 'edition') ELSE coalesce(basis, 'retrieved') END AS absent_basis
  FROM snapshots AS s LEFT JOIN dated USING (source_id, partition_id, snapshot_id)`

/** The records with the halves of their key and the number of their snapshot. */
const keyedSql = (kind: Kind): string => {
  const [one, two] = halves(keyColumns(kind).map((column) => `r.${column}`))
  return `CREATE TEMP VIEW keyed AS SELECT r.*, ${one} AS k1, ${two} AS k2, m.nth
  FROM records AS r JOIN moments AS m USING (source_id, partition_id, snapshot_id)`
}

/** What each record says, and when, in as few bytes as can be. */
const toldSql = (kind: Kind): string => {
  const [one, two] = halves(saidColumns(kind))
  return `CREATE TEMP TABLE told AS SELECT k1, k2, ${one} AS v1, ${two} AS v2, nth, known_at, recorded_at FROM keyed`
}

/**
 * What our own files say: known since what they now say was known. What they no longer say (`standing` 0) comes before all
 * else of its moment, so that a row which we moved to another file, or which a file of others holds, still stands.
 */
const restatedSql = `CREATE TEMP TABLE restated AS
  WITH ours AS (
    SELECT t.*, m.part, m.arrival, CAST(bool_or(m.is_last) OVER (PARTITION BY k1, k2, m.part) AS INTEGER) AS standing
    FROM told AS t JOIN moments AS m USING (nth) WHERE m.corrects
  )
  SELECT k1, k2, v1, v2, nth, recorded_at, standing, part,
    last_value(known_at) OVER (PARTITION BY k1, k2 ORDER BY standing, recorded_at, arrival
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS known_at
  FROM ours;
CREATE TEMP VIEW spoken AS
  SELECT k1, k2, v1, v2, nth, known_at, recorded_at, CAST(1 AS INTEGER) AS standing
  FROM told WHERE nth NOT IN (SELECT nth FROM moments WHERE corrects)
  UNION ALL SELECT k1, k2, v1, v2, nth, known_at, recorded_at, standing FROM restated`

const clock = 'known_at, standing, recorded_at, nth'

/** What was said of each key and what was withdrawn by whoever spoke last; `told_nth` is the snapshot that holds the row. */
const chainSql = `CREATE TEMP VIEW chain AS
  SELECT k1, k2, v1, v2, nth, nth AS told_nth, FALSE AS is_tombstone, known_at, recorded_at, standing
  FROM spoken WHERE NOT EXISTS (SELECT 1 FROM gone WHERE gone.k1 = spoken.k1 AND gone.k2 = spoken.k2)
  UNION ALL
  SELECT k1, k2, v1, v2, nth, told_nth, is_tombstone, known_at, recorded_at, standing
  FROM (
    SELECT *, lag(CASE WHEN NOT is_tombstone THEN part END IGNORE NULLS) OVER said AS spoken_by,
      coalesce(lag(CASE WHEN NOT is_tombstone THEN nth END IGNORE NULLS) OVER said, nth) AS told_before,
      CASE WHEN is_tombstone THEN told_before ELSE nth END AS told_nth
    FROM (
      SELECT s.*, m.part, FALSE AS is_tombstone FROM spoken AS s JOIN moments AS m USING (nth)
      WHERE EXISTS (SELECT 1 FROM gone WHERE gone.k1 = s.k1 AND gone.k2 = s.k2)
      UNION ALL BY NAME
      SELECT k1, k2, 0 AS v1, 0 AS v2, nth, part, known_at, recorded_at, standing, TRUE AS is_tombstone FROM gone
    )
    WINDOW said AS (PARTITION BY k1, k2 ORDER BY ${clock})
  )
  WHERE NOT is_tombstone OR spoken_by = part`

/** The first row of each stretch that says the same, until the next one. */
const versionsOfChain = `CREATE TEMP TABLE turns AS
  SELECT k1, k2, nth, told_nth, is_tombstone, known_at, recorded_at,
    lead(known_at) OVER (PARTITION BY k1, k2 ORDER BY ${clock}) AS known_to
  FROM (
    SELECT *, lag(v1) OVER said AS v1_before, lag(v2) OVER said AS v2_before
    FROM chain WINDOW said AS (PARTITION BY k1, k2 ORDER BY ${clock})
  )
  WHERE v1_before IS NULL OR v1_before <> v1 OR v2_before <> v2`

/** The versions with all their columns, read again. */
const historyView = (kind: Kind): string => {
  const key = keyColumns(kind)
  const kept = [...key, 'partition_id', 'record_number', 'licence_code']
  const ofTombstone: Readonly<Record<string, string>> = {
    snapshot_id: 'm.snapshot_id',
    locator: "'absent'",
    known_basis: 'CASE WHEN m.corrects THEN r.known_basis ELSE m.absent_basis END',
  }
  const others = recordColumns(kind)
    .filter((column) => !key.includes(column))
    .map((column) => {
      if (column === 'known_at' || column === 'recorded_at') return `t.${column}`
      if (kept.includes(column)) return `r.${column}`
      return `CASE WHEN t.is_tombstone THEN ${ofTombstone[column] ?? 'NULL'} ELSE r.${column} END AS ${column}`
    })
  return `CREATE TEMP VIEW history AS
  SELECT ${[...key.map((column) => `r.${column}`), ...others].join(', ')}, t.is_tombstone, t.known_at AS known_from, t.known_to
  FROM keyed AS r
  JOIN turns AS t ON t.k1 = r.k1 AND t.k2 = r.k2 AND t.told_nth = r.nth
  JOIN moments AS m ON m.nth = t.nth`
}
