import type { Quantity } from '../numbers/quantity.ts'
import type { Pair } from '../parties/pair.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Kind } from './kind.ts'
import { isNamedFlow } from './topics.ts'

/** Whether goods that somebody buys are read from the seller to the buyer. */
export const isSentGoods = (view: View, quantities: readonly Quantity[], kind: Kind, named: Pair): boolean => {
  const isCarried =
    kind.kind === 'imports' &&
    (kind.indicator === 'freight_volume' || kind.indicator === 'container_volume') &&
    kind.topic !== null &&
    !isNamedFlow(view, kind.topic) &&
    view.mentions.some(
      ({ role, isOffice, from }) =>
        !isOffice &&
        (role === 'from' || role === 'to') &&
        Math.abs(from - (kind.topic?.at ?? 0)) < 16 &&
        !view.tokens
          .slice(Math.min(from, kind.topic?.at ?? 0), Math.max(from, kind.topic?.at ?? 0))
          .some((token) => isSign(token, ':;')),
    )
  // "Uzbekistan bought 60,000 cars from China": a buyer that is the subject keeps its place.
  const isBuyer =
    kind.indicator === 'other' &&
    view.mentions.some(
      ({ role, form, isOffice, code, from }) =>
        role === 'bare' &&
        !isOffice &&
        (form === 'country' || (form === 'area' && code === named.reporter)) &&
        from < (kind.topic?.at ?? 0) &&
        !quantities.some((other) => other.from > from && other.to <= (kind.topic?.at ?? 0)),
    )
  return isCarried && !isBuyer
}
