import { isElliptic } from '../kinds/elliptic.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isRateUnit, type LastUnit } from './last-unit.ts'
import type { Quantity } from './quantity.ts'

/** Digits, or a number in words that no idiom uses: "twenty-six", «сто двадцать». */
export const isFirm = ({ digits, value }: Quantity): boolean => digits || value >= 10

/** The last word of its clause: "19 per cent, second only to Russia's 23." */
const isLast = ({ tokens }: View, { from, to }: Quantity): boolean =>
  (tokens[to] === undefined || isSign(tokens[to], ',.;!?')) &&
  /^\p{L}/u.test(tokens[from - 1]?.text ?? '') &&
  (tokens[from - 1]?.end ?? 0) < (tokens[from]?.start ?? 0)

/** "в Узбекистане — 12": goes on a list of per cents. */
export const isNextRate = (view: View, quantity: Quantity, rate: Quantity): boolean =>
  quantity.value <= 100 &&
  isFirm(quantity) &&
  quantity.from - rate.to < 20 &&
  (isElliptic(view, quantity) || isLast(view, quantity)) &&
  rate.isSigned === quantity.isSigned

/** Goes on with per cents that the sentence before told, and nothing else. */
export const isRateAgain = (view: View, quantity: Quantity): boolean =>
  quantity.value > 0 &&
  quantity.value <= 100 &&
  isFirm(quantity) &&
  (isElliptic(view, quantity) || isLast(view, quantity))

/** A whole number in groups of three digits, after a word. */
export const isGrouped = (view: View, { from, start, end }: Quantity): boolean =>
  /^[^\d+]*\d{1,3}([ ,\u00a0\u202f]\d{3})+$/.test(view.source.text.slice(start, end)) &&
  /^\p{L}/u.test(view.tokens[from - 1]?.text ?? '')

/** Whether a bare number may be a level like the one before it. */
export const isPlausible = (quantity: Quantity, last: LastUnit): boolean =>
  isFirm(quantity) && !isRateUnit(last.unit) && (quantity.places > 0 || last.scale !== null || quantity.value >= 10)
