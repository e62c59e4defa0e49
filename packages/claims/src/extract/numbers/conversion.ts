import type { Draft } from '../draft-claim.ts'
import { isMoney } from '../kinds/kind.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Quantity } from './quantity.ts'

const isEquivalent =
  /^(или|або|or|это|це|этo|что|що|that|is|equivalent|equal|约合|折合|合|约为|约|即|эквивалент\S*|еквівалент\S*|т|то|тобто|i|e|е|\.|to|in|около|близько|about|примерно|приблизно)$/

/** Two currencies, or two measures of one thing. */
const isOfOneKind = (a: string | null, b: string | null): boolean =>
  (isMoney(a) && isMoney(b)) || (a === 'm3' && b === 'ft3')

/** "357,3 млрд юаней (около 49,8 млрд долларов)", "3.6 bn yuan, equivalent to $493 m": one sum in two currencies. */
export const isConversion = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity || before.unit === quantity.unit || !isOfOneKind(before.unit, quantity.unit)) return false
  const between = view.tokens.slice(before.to, quantity.from)
  const isLinked = between.every((token) => isSign(token, '(（,，/') || isEquivalent.test(token.text))
  // "（按1美元兑7.02元计算，约合2.85亿美元）"
  const isReckoned = /^(约合|折合|合|折)$/.test(view.tokens[quantity.from]?.text ?? between.at(-1)?.text ?? '')
  return (between.length > 0 && between.length <= 5 && isLinked) || (isReckoned && between.length <= 16)
}

/** A claim told again in another currency. */
export const converted = (before: Draft, { value, high, unit, bound }: Quantity): Draft => ({
  ...before,
  value: Math.sign(before.value) * value,
  value_high: high,
  unit: unit ?? before.unit,
  bound,
})
