import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Period } from '../named/periods.ts'

const then = /^(when|когда|коли)$/

/** "since 2022, when investment was 326 million": of the number behind it that year alone, told in passing. */
export const sinceThen = ({ tokens }: View, { from }: Quantity, period: Period): Period => {
  const { kind, start, to } = period
  const isThen = kind === 'since' && to <= from && isSign(tokens[to], ',') && then.test(tokens[to + 1]?.text ?? '')
  return isThen && start?.endsWith('-01-01') === true
    ? { ...period, kind: 'plain', end: `${start.slice(0, 4)}-12-31`, isAside: true }
    : period
}
