import type { Status } from '../../claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { When } from '../when.ts'
import { built, counts } from './kinds-in-time.ts'

/** 计划2027年将年产能提高到20万辆, "will expand its capacity to 2 million tonnes in 2026": the year in which a capacity is to become another is its own. */
const isRaisedIn = ({ tokens, periods }: View, { from, to }: Quantity, { kind, start }: When): boolean => {
  if (kind !== 'plain' || start === null) return false
  const period = periods.find((each) => each.start === start && !each.isBase)
  if (period === undefined) return false
  const [open, close] = period.to <= from ? [period.to, from] : [to, period.from]
  if (open > close || tokens.slice(open, close).some((token) => isSign(token, ',，;；。.'))) return false
  const lead = period.to <= from ? period.to : Math.max(0, from - 8)
  return tokens.slice(lead, from).some((token) => has(token, 'up') || has(token, 'down'))
}

/** Whether a time of its sentence is one of a plant, a cost or a count: not the year that is told of something else. */
export const isOfItself = (view: View, quantity: Quantity, kind: Kind, chosen: When, status: Status): boolean => {
  if (kind.indicator === 'capacity' && status !== 'actual' && isRaisedIn(view, quantity, chosen)) return true
  if (built.has(kind.indicator) || kind.kind === 'stake' || kind.kind === 'tariff')
    return (
      (chosen.isTied === true && chosen.isLoose !== true) ||
      (chosen.kind === 'date' && chosen.isLater !== true && chosen.isFar !== true) ||
      (chosen.kind === 'by' && status !== 'actual')
    )
  if (chosen.isLater === true) return chosen.kind === 'date' && counts.has(kind.indicator)
  return chosen.isFar !== true || chosen.kind === 'date' || chosen.kind === 'by'
}
