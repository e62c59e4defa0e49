import type { ExtractedClaim } from '../claim.ts'
import type { Memory } from '../memory.ts'
import { isSameTwo } from '../parties/pair.ts'
import type { LastKind } from './kind.ts'
import { flowOf } from './topics.ts'

/** "China sold Kazakhstan cars. A fifth of Kazakhstan's imports is Chinese": the same flow seen from its other end; the text goes on as before. */
export const kindsAfter = ({ kinds, main }: Memory, now: LastKind, told: readonly ExtractedClaim[]): LastKind => {
  const before = flowOf(kinds.any?.kind ?? '')
  const isOther = ({ indicator, flow, reporter, partner }: ExtractedClaim): boolean =>
    indicator === 'share' &&
    flow !== 'total' &&
    flow !== null &&
    flow !== before &&
    reporter !== main.reporter &&
    isSameTwo({ reporter, partner }, main)
  const isSeenFromOther = before !== null && before !== 'total' && told.length > 0 && told.every(isOther)
  return isSeenFromOther ? { ...kinds, rate: now.rate } : now
}
