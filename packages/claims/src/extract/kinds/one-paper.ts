import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'
import type { Kind } from './kind.ts'

const one = /^(一项|一份|一个|一笔)$/

/** 签署一项价值2亿美元的投资协议: what one paper is worth is a deal, where Chinese has no plural to tell. */
export const ofOnePaper = (view: View, { from }: Quantity, kind: Kind): Kind =>
  kind.indicator === 'agreements_value' &&
  view.tokens.slice(Math.max(0, from - 5), from).some(({ text }) => one.test(text))
    ? { ...kind, indicator: 'deal_value', kind: 'deal' }
    : kind
