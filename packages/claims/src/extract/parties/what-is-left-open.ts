import type { Kind } from '../kinds/kind.ts'
import { isNamedFlow, isTrade } from '../kinds/topics.ts'
import type { View } from '../view.ts'
import { isCentral, type Pair } from './pair.ts'
import { isWithGroup } from './trade-parties.ts'

/** Kinds whose reporter is whose capital or firm it is, and whose partner is where. */
export const owned = new Set([
  'fdi',
  'fdi_stock',
  'fdi_flow',
  'deal',
  'cost',
  'project',
  'companies',
  'counts',
  'capacity',
  'stake',
])

/** A list that goes on without naming whose capital it is goes on about the same. */
export const carriedOn = (kind: Kind, pair: Pair, last: Pair): Pair =>
  kind.topic === null &&
  owned.has(kind.kind) &&
  pair.reporter === null &&
  isCentral(pair.partner) &&
  last.reporter !== null &&
  !isCentral(last.reporter) &&
  isCentral(last.partner)
    ? { ...pair, reporter: last.reporter }
    : pair

/** Trade of a country without a partner is with the world. */
export const worldwide = (view: View, kind: Kind, pair: Pair): Pair =>
  pair.partner === 'WLD' && !isTrade(kind.kind) && kind.indicator !== 'share'
    ? { ...pair, partner: null }
    : pair.reporter !== null &&
        pair.partner === null &&
        isTrade(kind.kind) &&
        kind.topic !== null &&
        !isWithGroup(view.mentions) &&
        kind.indicator !== 'share' &&
        kind.indicator !== 'other' &&
        !(/^(freight_volume|pipeline_gas)$/.test(kind.indicator) && !isNamedFlow(view, kind.topic)) &&
        !(kind.topic.isVerb && !isNamedFlow(view, kind.topic))
      ? { ...pair, partner: 'WLD' }
      : pair

/** A pair of which one is left open, filled with the two that are known. */
export const withKnown = (pair: Pair, known: Pair): Pair => {
  if (pair.reporter === null) return known
  if (pair.reporter === known.reporter) return known
  return isCentral(pair.reporter) && known.reporter !== null && !isCentral(known.reporter)
    ? { reporter: known.reporter, partner: pair.reporter }
    : pair
}
