import type { Status } from '../../claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import { flowOf } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { When } from '../when.ts'
import { isDoneCount } from './back-then.ts'
import { flowing } from './kinds-in-time.ts'

/** The last day that a sentence names. */
export const dayNamed = ({ periods }: View): string | null =>
  periods.findLast(({ start, end, kind, isBase }) => !isBase && start !== null && start === end && kind !== 'now')
    ?.start ?? null

/** "This year 8,000 trains passed": what has flowed in a year that is not over has done so up to the day of which it is told, or that of the document. */
export const soFar = (
  view: View,
  quantity: Quantity,
  { indicator, kind }: Kind,
  when: When,
  status: Status,
  date: string | null,
  lastDay: string | null,
): When => {
  if (when.isRunning !== true || when.kind !== 'plain' || status !== 'actual' || date === null) return when
  const isDone = indicator === 'company_count' && isDoneCount(view, quantity)
  if (!flowing.has(indicator) && flowOf(kind) === null && !isDone) return when
  const isUpToThen = view.tokens.some((token) => has(token, 'tillthen'))
  // A day on which something was reported ends nothing.
  const isReported = view.tokens.some((token) => has(token, 'source') || has(token, 'inst'))
  const upTo = view.periods.findLast(({ kind, start }) => kind === 'date' && start !== null)?.start ?? null
  const own = upTo ?? (isReported && !isUpToThen ? null : dayNamed(view))
  const day = own ?? (isUpToThen ? lastDay : null)
  const end = day?.slice(0, 4) === date.slice(0, 4) ? day : date
  return end === null ? when : { ...when, end, isRunning: false }
}

/** January to some month of a year. */
export const isFirstMonths = ({ start, end, kind }: When): boolean =>
  kind === 'plain' &&
  start?.endsWith('-01-01') === true &&
  end !== null &&
  start.slice(0, 4) === end.slice(0, 4) &&
  !end.endsWith('-12-31') &&
  !end.startsWith('01', 5) &&
  isMonthEnd(end)

const isMonthEnd = (day: string): boolean =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(8, 10) === '01'

/** After "so far this year", told of one number in a text of January to May: the text goes on in those months. */
export const asMonths = (when: When, months: When | null | undefined, date: string | null): When =>
  months &&
  !when.isOwn &&
  when.kind === 'plain' &&
  when.start === months.start &&
  when.end === date &&
  (months.end ?? '') < (date ?? '')
    ? { ...when, end: months.end }
    : when
