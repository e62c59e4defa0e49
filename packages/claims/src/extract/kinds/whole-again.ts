import type { Draft } from '../draft-claim.ts'
import { isMoney, type Kind, type LastKind } from './kind.ts'

/** A turnover that was told, and which of its two flows were told after it. */
export type Turnover = { readonly kind: Kind; readonly flows: readonly string[] }

export const turnoverAfter = (last: Turnover | null, draft: Draft | undefined, kind: Kind): Turnover | null => {
  if (draft === undefined || !isMoney(draft.unit)) return last
  if (draft.indicator === 'trade_turnover') return { kind: { ...kind, topic: null }, flows: [] }
  const isFlow = draft.indicator === 'exports' || draft.indicator === 'imports'
  return last !== null && isFlow ? { ...last, flows: [...new Set([...last.flows, draft.indicator])] } : last
}

/** "Trade was 6 bn, exports 2, imports 4. Russia (5 bn) follows": once both parts are told the text is back at the whole. */
export const backAtWhole = (kinds: LastKind, last: Turnover | null): LastKind =>
  last !== null && last.flows.length > 1 ? { ...kinds, any: last.kind, money: last.kind } : kinds
