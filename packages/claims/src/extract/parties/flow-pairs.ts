import type { Kind } from '../kinds/kind.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'

const links = /^(к|до|to|against|против|проти|对|比)$/

const isLinked = (view: View, a: Quantity | undefined, b: Quantity | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.high === null &&
  a.unit === b.unit &&
  b.from - a.to === 1 &&
  links.test(view.tokens[a.to]?.text ?? '') &&
  (view.tokens[a.to]?.text !== 'до' || view.tokens.some(({ text }) => /^(соотношен|співвіднош)/.test(text)))

/**
 * "exports of 2.8 bn stand against imports of 19.9; in Kazakhstan the ratio is 15.9 to 28 bn": pairs in which the flows are named once,
 * for the first of them; the others keep their order.
 */
export const ofPair = (view: View, quantities: readonly Quantity[], index: number): Kind | null => {
  const quantity = quantities[index]
  if (!quantity || !/^[A-Z]{3}$/.test(quantity.unit ?? '')) return null
  const isFirst = isLinked(view, quantity, quantities[index + 1])
  const isSecond = isLinked(view, quantities[index - 1], quantity)
  if (!isFirst && !isSecond) return null
  const flows = view.heads.filter(({ kind, at }) => at < quantity.from && (kind === 'exports' || kind === 'imports'))
  const named = flows.filter(({ kind }, at) => flows.findIndex((flow) => flow.kind === kind) === at)
  const head = named[isFirst ? 0 : 1]
  if (named.length < 2 || !head) return null
  return { indicator: head.kind as 'exports' | 'imports', kind: head.kind, topic: { ...head, isNear: true } }
}
