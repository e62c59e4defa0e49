import type { Quantity } from '../../numbers/quantity.ts'
import { isSign, senseOf } from '../../tokens.ts'
import type { View } from '../../view.ts'

const becomes = /^(стал[аио]?|став|стали|现为|增至|增加到|升至)$/

/** What looks back from the time that the text is in. */
const backward = new Set(['yearbefore', 'same', 'prevyear'])

/** Whether a number is told of the time of the text again, after one of an earlier time in the same sentence: "was 14 a year earlier, is 19 now". */
export const comesBack = (view: View, before: Quantity, { from }: Quantity): boolean => {
  const between = view.tokens.slice(before.to, from)
  if (between.length > 12 || between.some((token) => isSign(token, ';；'))) return false
  const isBack = view.periods.some(
    ({ kind, years, to, isBase }) =>
      !isBase && to <= from && (backward.has(kind) || (kind === 'plain' && (years ?? 0) > 0)),
  )
  return isBack && between.some((token) => senseOf(token, 'rel') === 'now' || becomes.test(token.text))
}
