import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'

/** "The market is valued at 1.6 bn", where e-commerce was told of: the size of it, and the cost of nothing. */
export const isWorthOfMarket = ({ tokens }: View, { from }: Quantity, { money, any }: LastKind): boolean =>
  [money, any].some((kind) => kind?.kind === 'ecommerce') &&
  tokens
    .slice(Math.max(0, from - 24), from)
    .some(({ text }) => /^(рын(ок|ка|ку)|рин(ок|ку)|the market|market|市场)$/.test(text))
