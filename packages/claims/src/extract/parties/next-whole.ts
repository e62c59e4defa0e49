import { within } from '../clause-scope.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import { isCentral, type Pair } from './pair.ts'
import { isCountry } from './share-whole.ts'

/** 对华贸易占吉外贸的34.6%，占哈外贸的21%，在乌占20%: one more whole of which the same partner has a part. */
export const ofNextWhole = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  from: number,
  { reporter, partner }: Pair,
): Pair | null => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (view.source.language !== 'zh' || before?.unit !== 'percent' || !quantity) return null
  if (!isCentral(reporter) || reporter === 'C5' || partner === null || partner === 'WLD' || isCentral(partner))
    return null
  const cue = view.tokens.findLastIndex(
    (token, at) => at >= from && at < quantity.from && /占/.test(token.text) && has(token, 'share'),
  )
  const [whole, more] = within(view.mentions, Math.max(from, before.to), quantity.from).filter(isCountry)
  const isWhole = whole !== undefined && (whole.from > cue || whole.role === 'in')
  return cue >= 0 && isWhole && !more && isCentral(whole.code) && whole.code !== 'C5' && whole.code !== reporter
    ? { reporter: whole.code, partner }
    : null
}
