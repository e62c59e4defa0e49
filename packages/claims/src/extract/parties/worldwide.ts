import type { Kind } from '../kinds/kind.ts'
import { isNamedFlow, isTrade } from '../kinds/topics.ts'
import type { View } from '../view.ts'
import { isCentral, type Pair } from './pair.ts'
import { isWithGroup } from './trade-parties.ts'

/** "Узбекистан импортировал 40 тысяч автомобилей": goods in pieces that a state buys or sells, from whoever it may be. */
const isGoodsOfState = (view: View, kind: Kind, { reporter, partner }: Pair): boolean =>
  kind.indicator === 'other' &&
  isCentral(reporter) &&
  partner === null &&
  (kind.kind === 'exports' || kind.kind === 'imports') &&
  kind.topic !== null &&
  view.mentions.every(({ role }) => role !== 'through')

/** Trade of a country without a partner is with the world. */
export const worldwide = (view: View, kind: Kind, pair: Pair): Pair =>
  isGoodsOfState(view, kind, pair)
    ? { ...pair, partner: 'WLD' }
    : pair.partner === 'WLD' && !isTrade(kind.kind) && kind.indicator !== 'share'
      ? { ...pair, partner: null }
      : pair.reporter !== null &&
          pair.partner === null &&
          isTrade(kind.kind) &&
          kind.topic !== null &&
          !isWithGroup(view.mentions) &&
          kind.indicator !== 'share' &&
          kind.indicator !== 'freight_volume' &&
          kind.indicator !== 'other' &&
          kind.indicator !== 'pipeline_gas' &&
          !(kind.topic.isVerb && !isNamedFlow(view, kind.topic))
        ? { ...pair, partner: 'WLD' }
        : pair
