import { CorridorError, type Snapshot } from '@corridor/contracts'

/** Publishers revise and withdraw figures, but not half of them at once: that is an answer which was cut. */
const SMALLEST_SHARE = 0.5

/** Holds a new answer against the last one kept: its records where both were counted, else its bytes. @throws SourceTruncated */
export const refuseSmaller = (
  name: string,
  last: Snapshot | undefined,
  now: { readonly rows: number | null; readonly bytes: number },
): void => {
  if (!last) return
  const before = { rows: last.rows ?? null, bytes: last.parts.reduce((sum, part) => sum + part.bytes, 0) }
  const unit = before.rows !== null && now.rows !== null ? 'rows' : 'bytes'
  const [was, is] = [before[unit] ?? 0, now[unit] ?? 0]
  if (is >= was * SMALLEST_SHARE) return
  throw new CorridorError(
    'SourceTruncated',
    `${name} has ${is} ${unit === 'rows' ? 'records' : 'bytes'}, and had ${was} on ${last.retrieved_at.slice(0, 10)}`,
    { place: name },
  )
}
