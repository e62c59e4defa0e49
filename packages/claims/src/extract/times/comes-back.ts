import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'

const nowWord =
  /^(стал[аио]?|став|стала|стало|стали|теперь|ныне|сейчас|нынче|тепер|нині|зараз|now|目前|如今|现在|现为|增至|增加到|升至)$/

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
  return isBack && between.some(({ text }) => nowWord.test(text))
}
