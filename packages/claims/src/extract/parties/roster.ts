import type { Kind } from '../kinds/kind.ts'
import { flowOf, isTrade } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './mentions.ts'
import { isCentral, type Pair } from './pair.ts'
import type { LastPairs, Who } from './share-parties.ts'

const isState = ({ form, role, isOffice, code }: Mention): boolean =>
  form === 'area' && role === 'bare' && !isOffice && (/^[A-Z]{3}$/.test(code) || code === '-')

/** A country that stands right at a number as in a list: "Россия — 18 млрд", "South Korea ($5.6 bn)", "Japan: 1,164". */
const entryOf = (view: View, quantity: Quantity): Mention | null => {
  const one = view.mentions.findLast(({ to }) => to <= quantity.from)
  if (!one || !isState(one) || quantity.from - one.to > 3) return null
  const between = view.tokens.slice(one.to, quantity.from)
  const isLinked = between.every((token) => isSign(token, '-:：(（') || has(token, 'bound') || has(token, 'each'))
  const isMarked = between.some((token) => isSign(token, '-:：(（'))
  return isLinked && isMarked ? one : null
}

const isRoster = (kind: Kind): boolean => isTrade(kind.kind) || /^(freight|gas|products)$/.test(kind.kind)

/**
 * Whom an entry of a list of partners is about: of whom the text has told, with the one that the entry names. Null where
 * the list goes over the other side: China's trade with one of the five, and then with the next.
 */
const rosterPair = (kind: Kind, entry: Mention, base: Pair, isRunning: boolean): Pair | null => {
  const { reporter, partner } = base
  const code = entry.code === '-' ? null : entry.code
  if (!isRoster(kind) || reporter === null || reporter === code || code === 'C5' || code === 'WLD') return null
  if (code !== null && isCentral(code))
    return isCentral(reporter) && (isRunning || partner === 'WLD') ? { reporter, partner: code } : null
  if (isCentral(reporter)) return { reporter, partner: code }
  return partner !== code && (flowOf(kind.kind) === 'import' || flowOf(kind.kind) === 'export')
    ? { reporter, partner: code }
    : null
}

/** An entry of a list of partners, whose words name nothing else. */
export const entryPair = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: Kind,
  last: LastPairs,
): Who | null => {
  const quantity = quantities[index]
  const entry = quantity && kind.indicator !== 'share' && kind.indicator !== 'growth' ? entryOf(view, quantity) : null
  const at = kind.topic?.at ?? -1
  const isAlone = at < (quantities[index - 1]?.from ?? -1) || !view.mentions.some(({ to }) => to <= (entry?.from ?? 0))
  if (!entry || at > entry.from || !isAlone) return null
  const roster = last.roster ?? last.any
  const pair = rosterPair(kind, entry, roster, last.roster != null)
  return pair === null ? null : { pair, whole: null, roster }
}
