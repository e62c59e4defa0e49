import type { Quantity } from './numbers/quantity.ts'
import { isBesideLevel } from './parties/beside-level.ts'
import type { Mention } from './parties/mentions.ts'
import { has, isSign } from './tokens.ts'
import { clauseEnd, type View } from './view.ts'

/** "12 bn, or 19 %, fell to China": the words of a number go on after the share that is told beside it. */
const pastShare = (view: View, quantities: readonly Quantity[], index: number): number | null => {
  const share = quantities[index + 1]
  const after = share && view.tokens[share.to + 1]
  if (!share || !isSign(view.tokens[share.to], ',，') || !(has(after, 'share') || has(after, 'fallson'))) return null
  return isBesideLevel(view, quantities, index + 1)
    ? clauseEnd(view.tokens, share.to + 1, quantities[index + 2]?.from ?? view.tokens.length)
    : null
}

/** Where the words of a number end: at the next number, at the end of its clause. */
export const tailOf = (view: View, quantities: readonly Quantity[], index: number): number => {
  const quantity = quantities[index]
  const isConverted =
    isSign(view.tokens[quantity?.to ?? 0], '(（') && quantities[index + 1]?.from === (quantity?.to ?? 0) + 1
  const next = quantities[index + (isConverted ? 2 : 1)]
  const limit = next?.from ?? view.tokens.length
  const from = quantity?.to ?? 0
  // "from Russia ($3.1bn) and Kazakhstan ($1.0bn)": a number in brackets belongs to what stands before them.
  const isBracketed = isSign(view.tokens[(quantity?.from ?? 0) - 1], '(（')
  const past = pastShare(view, quantities, index)
  if (past !== null) return past
  const end = clauseEnd(view.tokens, from, limit, isBracketed ? ',;:.，；：。)）' : ',;:.，；：。')
  if (next === undefined) return end
  for (let at = from; at < end; at += 1) {
    const opens = [view.tokens[at + 1], view.tokens[at + 2]].some(
      (token) =>
        has(token, 'head') || has(token, 'verb') || has(token, 'area') || has(token, 'adj') || has(token, 'firm'),
    )
    if (has(view.tokens[at], 'and') && opens && next.from - at <= 7) return at
  }
  return end
}

/** The mentions of a stretch of tokens. */
export const within = (mentions: readonly Mention[], from: number, to: number): readonly Mention[] =>
  mentions.filter((mention) => mention.from >= from && mention.to <= to)
