import { isOfOtherCount } from './kinds/absolute-change.ts'
import { changesBy } from './kinds/change-of.ts'
import type { Kind } from './kinds/kind.ts'
import { isFall } from './kinds/rate-cue.ts'
import type { Memory } from './memory.ts'
import type { Quantity } from './numbers/quantity.ts'
import { clean } from './numbers/read-quantities.ts'
import { has } from './tokens.ts'
import type { View } from './view.ts'

/** «минус 1,3 млрд против плюс 0,4»: a balance with its sign in a word. */
const signOf = ({ tokens }: View, { from }: Quantity): number => {
  const sign = tokens[from - 1]?.text ?? ''
  return /^(плюс|plus)$/.test(sign) ? 1 : /^(минус|мінус|minus)$/.test(sign) ? -1 : 0
}

const deficitOf = (view: View, quantity: Quantity, kind: Kind): number => {
  const sign = signOf(view, quantity)
  if (sign !== 0) return sign
  // "balance -1,520"
  if (kind.kind === 'balance' && quantity.isSigned) return Math.sign(quantity.value)
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

/** "imports of oil fell by 11 %, • of coal — by 10 %": an item of a list without a word of change goes on as the one before. */
const fallsOn = (view: View, { unit, isSigned }: Quantity, { isItem, told }: Memory): boolean =>
  isItem === true &&
  unit === 'percent' &&
  !isSigned &&
  told?.isFall === true &&
  view.tokens.every((token) => !has(token, 'up') && !has(token, 'down'))

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
  quantity.unit !== 'km' &&
  (quantity.unit === 'pp' || changesBy(view, quantity)) &&
  !isOfOtherCount(view, quantity) &&
  (isFall(view, quantity) || /^(минус|мінус|minus)$/.test(view.tokens[quantity.from - 1]?.text ?? ''))
    ? -1
    : 1

/** "minus $121m" of investment in a year: more was taken out than put in. */
const outflow = /^(отток|оттока|оттоком|відтік|відтоку|відтоком|outflow|outflows|净流出)$/

const outflowOf = (view: View, quantity: Quantity, { indicator }: Kind): number =>
  indicator === 'fdi_flow' &&
  quantity.value > 0 &&
  (/^(minus|минус|мінус|负)$/.test(view.tokens[quantity.from - 1]?.text ?? '') ||
    view.tokens
      .slice(Math.max(0, quantity.from - 14), quantity.from)
      .some(
        ({ text }, at, all) =>
          outflow.test(text) && !all.slice(at).some((token) => token.number && token.number.value < 1900),
      ))
    ? -1
    : 1

/** What a claim of a number states: a fall and a deficit are negative, a part of something else is a ratio below one. */
export const statedValue = (view: View, quantity: Quantity, kind: Kind, memory: Memory): number => {
  if (kind.indicator === 'growth') return grown(view, quantity) * (fallsOn(view, quantity, memory) ? -1 : 1)
  if (kind.indicator === 'trade_balance') return Math.abs(quantity.value) * deficitOf(view, quantity, kind)
  if (kind.indicator === 'other' && quantity.unit === 'ratio') return held(view, quantity)
  return quantity.value * fallOf(view, quantity, kind) * outflowOf(view, quantity, kind)
}
