import {
  inOrder,
  isNumeric,
  type Kind,
  keyColumns,
  type Model,
  recordColumns,
  sqlText,
  versionColumns,
} from '@corridor/contracts'
import { type Macro, MOMENT, momentOf } from './macro.ts'

/** What a fact is, in one text: `reporter_code=KAZ; flow_code=export; …`, columns without a value left out. */
const factKey = (kind: Kind): string =>
  `concat_ws('; ', ${[...kind.key, 'key_detail'].map((column) => `${sqlText(`${column}=`)} || CAST(${column} AS VARCHAR)`).join(', ')})`

/** The value of a kind, or its first measure where that is a number. */
const measureOf = (kind: Kind): string | undefined => {
  if (kind.value) return 'value'
  const [first = ''] = kind.measures
  return kind.columns.some(({ field }) => field.name === first && isNumeric(field.type)) ? first : undefined
}

/**
 * `history.<kind>_updated_since(ts)`: versions that became known after `ts`, with what they were to the one before. A version that
 * another took the place of in the same moment was never known, and what was never known is not withdrawn.
 */
export const updatedSinceMacro = (kind: Kind): Macro => ({
  name: `history.${kind.id}_updated_since`,
  parameters: 'ts',
  comment: `${kind.title}: every version that became known after ts (a moment in UTC; a day is its first moment), withdrawals included; change_code says added, revised, withdrawn or restored.`,
  body: `WITH known AS (
  SELECT *, lag(is_tombstone) OVER (PARTITION BY ${keyColumns(kind).join(', ')} ORDER BY known_from) AS was_gone
  FROM history.${kind.id} WHERE known_to IS NULL OR known_to > known_from
)
SELECT CASE WHEN is_tombstone THEN 'withdrawn' WHEN was_gone IS NULL THEN 'added' WHEN was_gone THEN 'restored' ELSE 'revised' END AS change_code,
  ${versionColumns(kind).join(', ')}
FROM known WHERE known_from > ${MOMENT} AND (NOT is_tombstone OR was_gone IS NOT NULL)
ORDER BY ${inOrder(['known_from', ...keyColumns(kind)])}`,
})

/** `updated_since(ts)`: the same over all kinds, in one shape. */
export const allUpdatedSinceMacro = (kinds: readonly Kind[]): Macro => ({
  name: 'main.updated_since',
  parameters: 'ts',
  comment:
    'Every version of any kind that became known after ts (a moment in UTC; a day is its first moment), withdrawals included: what SDMX calls updatedAfter.',
  body: `SELECT * FROM (\n${kinds
    .map((kind) => {
      const value = measureOf(kind)
      const unit = recordColumns(kind).includes('unit_code') ? 'unit_code' : 'CAST(NULL AS VARCHAR) AS unit_code'
      return `SELECT ${sqlText(kind.id)} AS kind, source_id, ${factKey(kind)} AS fact_key, change_code,
  CAST(${value ?? 'NULL'} AS DECIMAL(30,6)) AS value, ${unit}, known_from, known_to, known_basis, recorded_at, snapshot_id
FROM history.${kind.id}_updated_since(ts)`
    })
    .join('\nUNION ALL\n')}\n) AS told ORDER BY known_from, kind, source_id, fact_key`,
})

/** `revisions(…)`: what later snapshots told differently, cut by whatever is asked. */
export const revisionsMacro = (revisions: Model): Macro => ({
  name: 'main.revisions',
  parameters: 'of_kind := NULL, of_source := NULL, since := NULL, until := NULL, least_pct := NULL',
  comment:
    'What later snapshots told differently: of one kind, of one source, known from since to until, changed by at least least_pct per cent either way. A parameter that is left out cuts nothing.',
  body: `SELECT * FROM quality.revisions
WHERE (of_kind IS NULL OR kind = of_kind) AND (of_source IS NULL OR source_id = of_source)
  AND (since IS NULL OR known_at >= ${momentOf('since')}) AND (until IS NULL OR known_at <= ${momentOf('until')})
  AND (least_pct IS NULL OR abs(change_pct) >= least_pct)
ORDER BY ${inOrder(revisions.grain)}`,
})
