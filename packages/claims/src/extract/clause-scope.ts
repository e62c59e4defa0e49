import { isLoadWorth } from './clause-load.ts'
import type { Quantity } from './numbers/quantity.ts'
import type { Mention } from './parties/naming/mentions.ts'
import { isBesideLevel } from './parties/shares/beside-level.ts'
import { has, isSign, type Token } from './tokens.ts'
import { clauseEnd, type View } from './view.ts'

const goesTo = (token: Token | undefined): boolean => has(token, 'share') || has(token, 'fallson')

/** ", or 47 %": a number told again as a part. */
const isOtherName = ({ tokens }: View, { from, unit }: Quantity): boolean => {
  const at = has(tokens[from - 1], 'bound') ? from - 2 : from - 1
  return (
    unit === 'percent' && /^(or|или|або|то есть|тобто)$/.test(tokens[at]?.text ?? '') && isSign(tokens[at - 1], ',')
  )
}

const liesIn = (tokens: readonly Token[], at: number): boolean =>
  /^(is|are|was|were|lies|lie|sits|находится|находятся|перебуває)$/.test(tokens[at]?.text ?? '') &&
  /^(in|due to|due|owed|owed to|в|у)$/.test(tokens[at + 1]?.text ?? '')

/** "or 47 % of what China has invested, is in Kazakhstan": the comma after which the words of the number go on. */
const endOfAside = ({ tokens }: View, { to }: Quantity, limit: number): number | null => {
  const end = Math.min(limit, to + 10)
  for (let at = to + 1; at < end; at += 1)
    if (isSign(tokens[at], ',-')) return goesTo(tokens[at + 1]) || liesIn(tokens, at + 1) ? at : null
  return null
}

/** "12 bn, or 19 %, fell to China", "half of it, 41 bn, fell to Kazakhstan": the words go on after what is told beside. */
const pastOther = (view: View, quantities: readonly Quantity[], index: number): number | null => {
  const [quantity, other] = [quantities[index], quantities[index + 1]]
  if (!quantity || view.source.language === 'zh') return null
  const limit = (at: number): number => quantities[at]?.from ?? view.tokens.length
  const closes = (to: number): boolean => isSign(view.tokens[to], ',，-') && goesTo(view.tokens[to + 1])
  const before = view.tokens[quantity.from - 1]
  if (index > 0 && isSign(before, ',，-') && quantities[index - 1]?.unit === 'percent' && closes(quantity.to))
    return clauseEnd(view.tokens, quantity.to + 1, limit(index + 1))
  if (!other) return null
  const aside = isOtherName(view, other) ? endOfAside(view, other, limit(index + 2)) : null
  if (aside !== null) return clauseEnd(view.tokens, aside + 1, limit(index + 2))
  if (!closes(other.to)) return null
  const isShareFirst = quantity.unit === 'percent' && other.unit !== 'percent' && other.from - quantity.to <= 5
  return isShareFirst || isBesideLevel(view, quantities, index + 1)
    ? clauseEnd(view.tokens, other.to + 1, limit(index + 2))
    : null
}

/** "Another station, of 270 MW, is rising in Tajikistan": set off by two commas, and the words go on. */
const isSetOff = ({ tokens }: View, { from, to, unit }: Quantity): boolean =>
  /^(MW|km|ha)$/.test(unit ?? '') &&
  isSign(tokens[to], ',') &&
  (isSign(tokens[from - 1], ',') || (has(tokens[from - 1], 'prep') && isSign(tokens[from - 2], ',')))

/** Where the words of a number end: at the next number, at the end of its clause. */
export const tailOf = (view: View, quantities: readonly Quantity[], index: number): number => {
  const quantity = quantities[index]
  const isConverted =
    isSign(view.tokens[quantity?.to ?? 0], '(（') &&
    quantities[index + 1]?.from === (quantity?.to ?? 0) + 1 &&
    quantities[index + 1]?.unit !== 'percent'
  const next = quantities[index + (isConverted || isLoadWorth(view, quantities, index) ? 2 : 1)]
  const limit = next?.from ?? view.tokens.length
  const from = quantity?.to ?? 0
  // "from Russia ($3.1bn) and Kazakhstan ($1.0bn)": a number in brackets belongs to what stands before them.
  const isBracketed = isSign(view.tokens[(quantity?.from ?? 0) - 1], '(（')
  const past = pastOther(view, quantities, index)
  if (past !== null) return past
  const first = quantity && isSetOff(view, quantity) ? from + 1 : from
  const end = clauseEnd(view.tokens, first, limit, isBracketed ? ',;:.，；：。)）' : ',;:.，；：。')
  if (next === undefined) return end
  for (let at = from; at < end; at += 1) {
    // "and that of Tajikistan at 3.1 bn", "and those to Tajikistan by a third"
    const isThat =
      /^(that|those)$/.test(view.tokens[at + 1]?.text ?? '') &&
      (has(view.tokens[at + 2], 'of') || has(view.tokens[at + 2], 'prep'))
    const opens = view.tokens
      .slice(at + 1, at + (isThat ? 4 : 3))
      .some(
        (token) =>
          has(token, 'head') || has(token, 'verb') || has(token, 'area') || has(token, 'adj') || has(token, 'firm'),
      )
    const isParted = view.tokens.slice(at, next.from).some((token) => isSign(token, ',，'))
    if (has(view.tokens[at], 'and') && opens && next.from - at <= 7 && !isParted) return at
  }
  return end
}

/** Where the words of a number begin: after those of the number before, and of the one that is told again in brackets. */
export const headOf = (view: View, quantities: readonly Quantity[], index: number): number => {
  if (index === 0) return 0
  if (isLoadWorth(view, quantities, index - 1)) return headOf(view, quantities, index - 1)
  const before = tailOf(view, quantities, index - 1)
  const isAgain = index > 1 && isSign(view.tokens[(quantities[index - 1]?.from ?? 0) - 1], '(（')
  return isAgain ? Math.max(before, tailOf(view, quantities, index - 2)) : before
}

/** From which token to which the words are a number's own; a head that stands behind it belongs to them with its clause. */
export const ownWords = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  head: number,
): { readonly from: number; readonly tail: number } => {
  const [quantity, next] = [quantities[index], quantities[index + 1]]
  const after = tailOf(view, quantities, index)
  if (!quantity) return { from: 0, tail: after }
  // "С 14 до 17 млрд выросла торговля Казахстана с Китаем": a head behind the next number too is of both.
  const isBehindNext = next !== undefined && head >= next.to
  const limit = quantities[isBehindNext ? index + 2 : index + 1]?.from ?? view.tokens.length
  return {
    from: Math.min(headOf(view, quantities, index), quantity.from),
    tail: head >= after ? Math.max(after, clauseEnd(view.tokens, head, limit)) : after,
  }
}

/** The mentions of a stretch of tokens. */
export const within = (mentions: readonly Mention[], from: number, to: number): readonly Mention[] =>
  mentions.filter((mention) => mention.from >= from && mention.to <= to)
