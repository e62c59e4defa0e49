import { changesBy } from '../../kinds/change-of.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Pair } from '../pair.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

const isLink = (token: Token): boolean =>
  isSign(token, ',，(（') ||
  has(token, 'bound') ||
  /^(达|达到|为|即|合|计|共|共计|金额|or|или|або|i\.e\.)$/.test(token.text)

/** "其中欠中国9.1亿美元，比年初减少4500万美元": how the part that was told right before has changed. */
export const ofPartChanged = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { indicator, kind }: Kind,
  { level }: LastPairs,
): Pair | null => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity || !level || kind !== 'debt' || level.kind !== 'debt') return null
  if (indicator !== 'growth' && !changesBy(view, quantity)) return null
  const isNext = before.unit !== 'percent' && quantity.from - before.to <= 7
  return isNext && view.mentions.every(({ from, to }) => from >= quantity.to || to <= before.to) ? level.pair : null
}

/** "其中中国占35%，达2.2亿美元", "of it 35% is China's, or $220 million": the share told as a sum is of the same two. */
export const ofShareAsSum = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { level }: LastPairs,
): Pair | null => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity || before.unit !== 'percent' || quantity.unit === 'percent' || !level) return null
  const between = view.tokens.slice(before.to, quantity.from)
  const isOfShare = view.tokens.slice(Math.max(0, before.from - 10), before.from).some((token) => has(token, 'share'))
  return isOfShare && between.length > 0 && between.length <= 4 && between.every(isLink) ? level.pair : null
}
