import type { Kind } from '../../kinds/kind.ts'
import { wholeOfList } from '../../kinds/whole-of-list.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { View } from '../../view.ts'
import { nobody, withPart } from '../pair.ts'
import { pairFor } from '../parties.ts'
import type { Who } from '../told-before/last-pairs.ts'
import { attachedTo } from './share-whole.ts'

/** "Kazakhstan accounted for 46 %, Kyrgyzstan for 24 % and Uzbekistan for 15 % of China's trade with the region": each of the list has its part of the whole behind the last. */
export const ofListedWhole = (view: View, quantity: Quantity, { indicator, kind }: Kind): Who | null => {
  const found = indicator === 'share' ? wholeOfList(view, quantity) : null
  if (found === null) return null
  const { topic, member, since } = found
  const whole = pairFor(kind, attachedTo(view, topic.at, topic.isVerb, since, view.tokens.length), nobody)
  return whole.reporter === null ? null : { pair: withPart(whole, member.code), whole }
}
