import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'
import type { Kind } from './kind.ts'

const one = /^(一项|一份|一个|一笔)$/

const itsSum = /(协议|合同|合约)(总?金额|总价|总额)[为达约共近超]*$/

/** 签署投资协议，协议金额不超过2.4亿美元: the sum of the one paper that was told of, where none were counted. */
const isItsSum = ({ tokens, quantities }: View, { from }: Quantity): boolean => {
  const said = tokens
    .slice(Math.max(0, from - 40), from)
    .map(({ text }) => text)
    .join('')
  return (
    itsSum.test(said) &&
    !/批|多项|系列|一揽子|分别|合计|总计|(?<!一)[份个](?!月)|(?<!一)项(?!目)/.test(said) &&
    quantities.every(({ counted, from: at }) => at >= from || !counted?.startsWith('agreements'))
  )
}

/** 签署一项价值2亿美元的投资协议: what one paper is worth is a deal, where Chinese has no plural to tell. */
export const ofOnePaper = (view: View, quantity: Quantity, kind: Kind): Kind =>
  kind.indicator === 'agreements_value' &&
  (view.tokens.slice(Math.max(0, quantity.from - 5), quantity.from).some(({ text }) => one.test(text)) ||
    isItsSum(view, quantity))
    ? { ...kind, indicator: 'deal_value', kind: 'deal' }
    : kind
