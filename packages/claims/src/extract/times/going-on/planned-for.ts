import type { Status } from '../../claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import { isWorthOfCounted } from '../../kinds/worth-kind.ts'
import type { Memory } from '../../memory.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { View } from '../../view.ts'
import type { When } from '../when.ts'

const reaches =
  /^(reach|hit|raise|lift|bring|attain|достигн\S*|достичь|довести|довед\S*|сягн\S*|досягн\S*|довести)$|^to (raise|bring)$|达到$|提升至|扩大到/

/** "88 projects worth $6.6 billion in 2025", "is to reach a capacity of 1.25 million tonnes in 2029": what is meant for a year is of that year. */
export const isPlannedFor = (
  view: View,
  quantity: Quantity,
  { indicator }: Kind,
  { isOwn, kind, start }: When,
  { told }: Memory,
  status: Status,
): boolean => {
  if (!isOwn || status === 'actual') return false
  if (indicator === 'project_cost')
    return told?.kind === 'counts' && told.start === start && isWorthOfCounted(view, quantity)
  const isBehind = view.periods.some(
    ({ from, start: day }) => day === start && from >= quantity.to && from <= quantity.to + 6,
  )
  // "In 2027 it should be 2.5 GW"
  const isAhead = view.heads.length === 0 && view.periods.some(({ from, start: day }) => day === start && from <= 2)
  if (indicator === 'capacity' && kind === 'plain' && isAhead) return true
  return (
    indicator === 'capacity' &&
    kind === 'plain' &&
    isBehind &&
    view.tokens.slice(Math.max(0, quantity.from - 14), quantity.from).some(({ text }) => reaches.test(text))
  )
}
