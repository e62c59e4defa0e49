import type { Quantity } from '../numbers/quantity.ts'
import type { Mention } from '../parties/naming/mentions.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { flowOf, type Topic } from './topics.ts'
import { wholeAfter } from './whole-after.ts'

const isState = ({ form, isOffice, code }: Mention): boolean =>
  form === 'area' && !isOffice && /^[A-Z]{3}$/.test(code) && code !== 'WLD'

/** The one state that stands at a number of a list, and hardly a word beside it: ", Kyrgyzstan for 23.9 %", «на Узбекистан — 14,6 %». */
const memberAt = ({ tokens, mentions, periods }: View, start: number, from: number): Mention | undefined => {
  const [one, more] = mentions.filter((mention) => mention.from >= start && mention.to <= from)
  const isPlain = tokens
    .slice(start, from)
    .every(
      (token, at) =>
        (one !== undefined && start + at >= one.from && start + at < one.to) ||
        periods.some((period) => period.from <= start + at && start + at < period.to) ||
        isSign(token, ',，;；-–—、(') ||
        ['and', 'prep', 'share', 'fallson', 'article', 'bound'].some((kind) => has(token, kind)) ||
        /^(доля|частка|on|на)$/.test(token.text),
    )
  return one !== undefined && more === undefined && isPlain && isState(one) ? one : undefined
}

/** "Kazakhstan accounted for 46.2 %, Kyrgyzstan for 23.9 % and Uzbekistan for 14.6 % of China's trade": of what the members of a list have their parts stands behind the last. */
export const wholeOfList = (
  view: View,
  { from, to, unit, shape }: Quantity,
): { readonly topic: Topic; readonly member: Mention; readonly since: number } | null => {
  if (unit !== 'percent' || shape !== 'number') return null
  const at = view.quantities.findIndex((quantity) => quantity.from === from)
  const next = view.quantities[at + 1]
  if (next?.unit !== 'percent' || memberAt(view, to, next.from) === undefined) return null
  const start = view.quantities[at - 1]?.to ?? view.tokens.findLastIndex((t, i) => i < from && isSign(t, ';:：')) + 1
  const member = memberAt(view, start, from)
  if (member === undefined) return null
  let last = next
  for (const after of view.quantities.slice(at + 2)) {
    if (after.unit !== 'percent' || memberAt(view, last.to, after.from) === undefined) break
    last = after
  }
  const topic = wholeAfter(view, last)
  return topic !== null && flowOf(topic.kind) !== null ? { topic, member, since: last.to } : null
}
