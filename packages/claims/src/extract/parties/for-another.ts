import type { Kind } from '../kinds/kind.ts'
import { isTrade } from '../kinds/topics.ts'
import type { View } from '../view.ts'
import type { Mention } from './naming/mentions.ts'
import { isCentral, type Pair, withPart } from './pair.ts'

/** "For Uzbekistan the figure was 153 m": of the same as before, told of another, to whom nothing goes. */
export const forAnother = (
  { tokens }: View,
  { kind, topic }: Kind,
  own: readonly Mention[],
  last: Pair,
): Pair | null => {
  const [one, more] = own.filter(({ isOffice, code }) => !isOffice && /^[A-Z]{3}$/.test(code))
  if (one === undefined || more !== undefined || topic !== null || !(isTrade(kind) || kind === 'gas')) return null
  const isFor = /^(для|for)$/.test(tokens[one.from - 1]?.text ?? '')
  const isOfTwo =
    last.reporter !== null && last.partner !== null && isCentral(last.reporter) !== isCentral(last.partner)
  return isFor && isOfTwo && isCentral(one.code) ? withPart(last, one.code) : null
}
