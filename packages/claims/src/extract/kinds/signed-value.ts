import type { Quantity } from '../numbers/quantity.ts'
import { clean } from '../numbers/read-quantities.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import { changesBy } from './change-of.ts'
import type { Kind } from './kind.ts'
import { isFall } from './rate-cue.ts'

const deficitOf = (view: View, kind: Kind): number => {
  if (kind.kind === 'balance-') return -1
  if (kind.kind === 'balance+') return 1
  return view.tokens.some((token) => has(token, 'deficit')) ? -1 : 1
}

/** The value of a growth: falls negative; a multiple as a ratio, "grew by N times" in Chinese one more. */
const grown = (view: View, quantity: Quantity): number => {
  const falls = !quantity.isSigned && isFall(view, quantity)
  if (quantity.unit === 'percent') return falls && quantity.value > 0 ? -quantity.value : quantity.value
  if (quantity.shape === 'half') return quantity.value
  const back = /^了$/.test(view.tokens[quantity.from - 1]?.text ?? '') ? 2 : 1
  const lead = view.tokens[quantity.from - back]
  const isMore =
    view.source.language === 'zh' &&
    has(lead, 'up') &&
    view.tokens.slice(quantity.from, quantity.to).some(({ text }) => text === '倍') &&
    !/[至到]$/.test(lead?.text ?? '')
  const value = isMore ? quantity.value + 1 : quantity.value
  return falls && value > 1 ? clean(1 / value) : value
}

/** "вчетверо меньше, чем у соседа": a quarter of what the other has. */
const held = (view: View, quantity: Quantity): number =>
  quantity.shape === 'multiple' &&
  quantity.value > 1 &&
  /^(менш|меньш|ниж|нижч|дешев|less|lower|fewer|smaller)/.test(view.tokens[quantity.to]?.text ?? '')
    ? clean(1 / quantity.value)
    : quantity.value

/** "declined by $1.5 bn": a change that is a fall is negative. */
const fallOf = (view: View, quantity: Quantity, kind: Kind): number =>
  kind.indicator === 'other' &&
  quantity.shape === 'number' &&
  quantity.value > 0 &&
  (quantity.unit === 'pp' || changesBy(view, quantity)) &&
  isFall(view, quantity)
    ? -1
    : 1

/** "minus $121m" of investment in a year: more was taken out than put in. */
const outflowOf = (view: View, quantity: Quantity, { indicator }: Kind): number =>
  indicator === 'fdi_flow' &&
  quantity.value > 0 &&
  /^(minus|минус|мінус|负)$/.test(view.tokens[quantity.from - 1]?.text ?? '')
    ? -1
    : 1

/** The number of a claim with the sign and in the sense that its words give it. */
export const signedValue = (view: View, quantity: Quantity, kind: Kind): number =>
  kind.indicator === 'growth'
    ? grown(view, quantity)
    : kind.indicator === 'trade_balance'
      ? Math.abs(quantity.value) * deficitOf(view, kind)
      : kind.indicator === 'other' && quantity.unit === 'ratio'
        ? held(view, quantity)
        : quantity.value * fallOf(view, quantity, kind) * outflowOf(view, quantity, kind)
