import type { Draft } from '../../draft-claim.ts'
import type { Memory } from '../../memory.ts'
import { isOne } from '../pair.ts'

/** Whose trade it is that one partner after another is told of. */
export const ownerAfter = (
  { trade, owner = null }: Memory,
  { reporter, partner }: Draft,
  isShare: boolean,
): string | null => {
  if (reporter === null || !isOne(partner) || trade === undefined) return owner
  if (trade.reporter !== reporter) return isShare ? owner : null
  return isOne(trade.partner) && trade.partner !== partner ? reporter : owner
}
