import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { When } from './when.ts'

/** 计划2027年将年产能提高到20万辆, "will expand its capacity to 2 million tonnes in 2026": the year in which a capacity is to become another is its own. */
export const isRaisedIn = ({ tokens, periods }: View, { from, to }: Quantity, { kind, start }: When): boolean => {
  if (kind !== 'plain' || start === null) return false
  const period = periods.find((each) => each.start === start && !each.isBase)
  if (period === undefined) return false
  const [open, close] = period.to <= from ? [period.to, from] : [to, period.from]
  if (open > close || tokens.slice(open, close).some((token) => isSign(token, ',，;；。.'))) return false
  const lead = period.to <= from ? period.to : Math.max(0, from - 8)
  return tokens.slice(lead, from).some((token) => has(token, 'up') || has(token, 'down'))
}
