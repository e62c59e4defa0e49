import type { Memory } from '../memory.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { When } from './when.ts'

/** Whether a number stands in brackets, and so in passing. */
export const isInBrackets = (view: View, { from }: Quantity): boolean => {
  let at = from - 1
  while (at >= Math.max(0, from - 12) && !isSign(view.tokens[at], '(（)）')) at -= 1
  return isSign(view.tokens[at], '(（')
}

const only = /^(лише|лишень|тільки|лишь|только|only|just|仅|单|仅在|单是)$/

/** "Only in December", "in March alone": a part of the time that the text goes on in. */
export const isOnlyPart = ({ tokens, periods }: View, { start, end, isOwn }: When, known: When): boolean =>
  isOwn &&
  start !== null &&
  end !== null &&
  known.start !== null &&
  known.end !== null &&
  known.start <= start &&
  end <= known.end &&
  !(start === known.start && end === known.end) &&
  periods.some(
    (period) =>
      period.start === start &&
      period.end === end &&
      (tokens[period.to]?.text === 'alone' ||
        tokens.slice(Math.max(0, period.from - 3), period.from).some(({ text }) => only.test(text))),
  )

/** "has grown to 36 bn": where things stand now, at no told time. */
export const isUntimedStock = ({ told }: Memory): boolean =>
  told !== undefined && /^(fdi_stock|trade_turnover)$/.test(told.indicator) && told.start === null

/** Of two times of a sentence the text goes on in the later one, unless it is a part of the first. */
export const isLaterThan = (when: When, first: When | null): boolean =>
  first === null || (first.end !== null && when.start !== null && when.start > first.end && when.end !== null)
