import type { ExtractedClaim } from '../../claim.ts'
import type { Level } from './by-arithmetic.ts'

/** The last levels of a table at each of its times: what the text below says grew "over ten years" did so between two of them. */
export const levelsOf = (claims: readonly ExtractedClaim[]): readonly Level[] => {
  const last = new Map<string, Level>()
  for (const { period_start: start, period_end: end, value, unit, indicator } of claims)
    if (start !== null && end !== null && indicator !== 'growth')
      last.set(`${start}/${end}`, { start, end, value, unit, kind: start === end ? 'date' : 'plain', isOwn: true })
  return [...last.values()].slice(-3)
}
