import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Topic } from './topics.ts'

const duty = /^(duty|duties|customs dut\S*|tariffs?|пошлин\S*|таможенн\S* пошлин\S*|мит[оаиу]|митом|关税|税率)$/

export const isDuty = (text: string): boolean => duty.test(text)

/** A duty on goods, said in the clause of a number. */
export const dutyNear = ({ tokens, heads }: View, { from, to }: Quantity): Topic | null => {
  const head = heads.find(
    ({ kind, at }) =>
      kind === 'tariff' &&
      isDuty(tokens[at]?.text ?? '') &&
      at >= from - 12 &&
      at <= to + 3 &&
      !tokens.slice(Math.min(at, to), Math.max(at, from)).some((token) => isSign(token, ';.；。')),
  )
  return head ? { ...head, isNear: true } : null
}
