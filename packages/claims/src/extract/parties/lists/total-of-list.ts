import type { Kind } from '../../kinds/kind.ts'
import { isSumTold, isTotal } from '../../kinds/sum-of-flows.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, isOneOfFive, nobody, type Pair } from '../pair.ts'
import { pairFor } from '../parties.ts'

/** The member of a group that a number stands at. */
const memberAt = ({ mentions }: View, quantity: Quantity | undefined): Mention | undefined =>
  mentions.find(
    ({ to, form, code, isOffice }) =>
      quantity !== undefined &&
      form === 'area' &&
      !isOffice &&
      isOneOfFive(code) &&
      to <= quantity.from &&
      quantity.from - to <= 3,
  )

/** "China's exports to the region: Kazakhstan 28 bn, Kyrgyzstan 19.9, total 64.2": what a list comes to is of whom its heading names. */
export const totalOfList = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { kind }: Kind,
): Pair | null => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (index < 2 || quantity === undefined || !isTrade(kind) || !isSumTold(view, before, quantity)) return null
  let first = index
  while (first > 0 && memberAt(view, quantities[first - 1]) !== undefined) first -= 1
  const start = memberAt(view, quantities[first])?.from ?? 0
  const heading = view.mentions.filter(({ to }) => to <= start)
  if (index - first < 2 || !heading.some(({ code, isOffice }) => code === 'C5' && !isOffice)) return null
  const pair = pairFor(kind, heading, nobody)
  return pair.reporter !== null && pair.partner !== null ? pair : null
}

/** "- Total: $64.2 billion", a line below those of the states of the region: of the region again. */
export const isTotalOf = ({ tokens, mentions, quantities }: View, last: Pair, lead: Pair): boolean => {
  const [only, more] = quantities
  const words = tokens.slice(0, only?.from ?? 0)
  const isLine =
    only !== undefined &&
    more === undefined &&
    mentions.length === 0 &&
    words.length < 6 &&
    words.some(isTotal) &&
    words.every((token) => isTotal(token) || isSign(token, '-–—:：•*·|'))
  const [one, other] = lead.partner === 'C5' ? [last.reporter, last.partner] : [last.partner, last.reporter]
  return isLine && lead[lead.partner === 'C5' ? 'reporter' : 'partner'] === one && isCentral(other) && hasRegion(lead)
}

const hasRegion = ({ reporter, partner }: Pair): boolean => reporter === 'C5' || partner === 'C5'
