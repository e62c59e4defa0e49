import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { changesBy, isApart } from './change-of.ts'
import { isMoney, type Kind } from './kind.ts'
import { isCountedAnew } from './spoken-of.ts'

/** What "5 bn more than in Russia", "4.5 m less than the customs says" is held against: another, and no other time. */
const isAgainstSomebody = ({ tokens, mentions, periods }: View, { to }: Quantity): boolean => {
  const than = tokens.findIndex(({ text }, at) => at >= to && at <= to + 3 && /(^| )(than|чем|нежели|ніж)$/.test(text))
  if (than < 0) return false
  const isOf = (from: number): boolean => from > than && from <= than + 4
  const end = tokens.findIndex((token, at) => at > than && isSign(token, ',;.()'))
  return (
    !periods.some(({ from }) => isOf(from)) &&
    (mentions.some(({ from }) => isOf(from) && (end < 0 || from < end)) ||
      tokens.slice(than + 1, than + 5).some((token) => has(token, 'inst')))
  )
}

/** "the committee counted 597 million, 4.5 million less": by how much two sources differ. */
export const isOfOtherCount = (view: View, { from }: Quantity): boolean => {
  const level = view.quantities.findLast(({ to }) => to <= from)
  return level !== undefined && from - level.to <= 3 && isCountedAnew(view, level)
}

/** "rose by 3 bn dollars", "4.2 m tonnes more than in 2022": the growth of a sum, a mass or a volume, told in its own unit. */
export const isAbsoluteChange = (view: View, quantity: Quantity, { indicator, kind }: Kind): boolean =>
  indicator === 'other' &&
  (isMoney(quantity.unit) || /^(t|m3|TEU)$/.test(quantity.unit ?? '')) &&
  !/^(price|tariff|difference)$/.test(kind) &&
  changesBy(view, quantity) &&
  !isApart(view, quantity) &&
  !isAgainstSomebody(view, quantity) &&
  !isOfOtherCount(view, quantity)
