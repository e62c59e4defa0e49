import { within } from '../../clause-scope.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, type Pair } from '../pair.ts'
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
  if (whole === undefined || more || !isCentral(whole.code) || whole.code === 'C5' || whole.code === reporter)
    return null
  const isNext = cue >= 0 ? isWhole : isParallel(view, whole, quantity, partner)
  return isNext ? { reporter: whole.code, partner } : null
}

const isLink = (token: Token): boolean => /^(是|为|则|则是|则为|也|仅|只|达)$/.test(token.text) || has(token, 'bound')

/** 吉尔吉斯斯坦外贸的34.6%靠中国,塔吉克斯坦是22.8%: named as the whole before it was, ahead of who has the part. */
const isParallel = (view: View, { role, to }: Mention, { from }: Quantity, part: string): boolean => {
  const between = view.tokens.slice(to, from)
  if (role !== 'bare' || between.length > 3) return false
  const isOf = between.at(-1)?.text === '的' && between.length === 1
  const first = view.mentions.find(({ isOffice }) => !isOffice)
  const isAhead =
    first !== undefined &&
    isCentral(first.code) &&
    first.code !== part &&
    ['head', 'of'].some((kind) => view.tokens.slice(first.to, first.to + 2).some((t) => has(t, kind)))
  return isOf || (isAhead && between.every(isLink))
}
