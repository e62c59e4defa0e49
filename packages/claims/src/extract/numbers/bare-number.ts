import { isVerbForm } from '../kinds/elliptic.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastUnit } from './last-unit.ts'
import type { Quantity } from './quantity.ts'

/** "из 12 провинций": a number that counts something else than its neighbours. */
export const hasOwnNoun = (view: View, quantity: Quantity): boolean => {
  const next = view.tokens[quantity.to]
  return (
    next !== undefined &&
    next.senses.length === 0 &&
    /^\p{L}{4,}$/u.test(next.text) &&
    !/\p{Script=Han}/u.test(next.text) &&
    !isVerbForm(next.text) &&
    !/ly$/.test(next.text)
  )
}

/** "16 к 28 млрд": right before the number whose unit it shares. */
export const isPaired = (view: View, quantity: Quantity, next: LastUnit | null): boolean =>
  next !== null &&
  view.quantities.some(({ from }) => from === quantity.to + 1) &&
  /^(к|до|to|and|и|і|та|й|или|або|or|против|проти|和|与|至|到|-)$/.test(view.tokens[quantity.to]?.text ?? '')

/** "зросла на 1 119": how many more. */
export const isBy = (view: View, quantity: Quantity): boolean =>
  /^(на|by)$/.test(view.tokens[quantity.from - 1]?.text ?? '') &&
  view.tokens.slice(0, quantity.from).some((token) => has(token, 'up') || has(token, 'down'))

/** "projects under way: 312, worth $38.5 bn": a whole number after the name of what it counts and a colon. */
export const isLabelled = (view: View, quantity: Quantity): boolean =>
  isSign(view.tokens[quantity.from - 1], ':：') &&
  Number.isInteger(quantity.value) &&
  quantity.digits &&
  !quantity.isSigned
