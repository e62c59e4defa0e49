import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

/** "a quarter (27.7 %)": the same part said twice. */
const isTwin = ({ tokens }: View, first: Quantity | undefined, second: Quantity | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.unit === 'percent' &&
  second.unit === 'percent' &&
  second.from === first.to + 1 &&
  isSign(tokens[first.to], '(（') &&
  isSign(tokens[second.to], ')）')

/** 占中国对中亚五国出口642亿美元的53.6%: how much the whole is, between the words for it and the share. */
export const isLevelOfWhole = (
  { source, tokens }: View,
  level: Quantity | undefined,
  share: Quantity | undefined,
): boolean =>
  source.language === 'zh' &&
  level !== undefined &&
  share?.unit === 'percent' &&
  level.unit !== 'percent' &&
  share.from === level.to + 1 &&
  tokens[level.to]?.text === '的' &&
  tokens.slice(Math.max(0, level.from - 16), level.from).some((token) => has(token, 'share') && /占/.test(token.text))

/** The numbers of a sentence with two that say the same put down as one, and the place of a number among them. */
export const asOne = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
): { readonly quantities: readonly Quantity[]; readonly index: number } => {
  const [before, own, after] = [quantities[index - 1], quantities[index], quantities[index + 1]]
  if (isLevelOfWhole(view, before, own))
    return { quantities: quantities.filter((each) => each !== before), index: index - 1 }
  const at = isTwin(view, before, own) ? index - 1 : isTwin(view, own, after) ? index : -1
  const [first, second] = [quantities[at], quantities[at + 1]]
  if (at < 0 || !first || !second) return { quantities, index }
  return {
    quantities: [...quantities.slice(0, at), { ...first, to: second.to + 1 }, ...quantities.slice(at + 2)],
    index: at,
  }
}
