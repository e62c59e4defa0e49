import type { Status } from '../claim.ts'
import type { Kind } from '../kinds/kind.ts'
import { flowOf } from '../kinds/topics.ts'
import { senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import { yearToDate } from './calendar.ts'
import type { When } from './when.ts'

const flowing =
  /^(trade_turnover|exports|imports|trade_balance|growth|share|freight_volume|container_volume|train_count|pipeline_gas)$/

/** "This year exports have doubled to 35,000": what has flowed in a year that is not over has done so up to the last month that is. */
export const soFar = (
  { tokens, periods }: View,
  { indicator, kind }: Kind,
  status: Status,
  when: When,
  date: string | null,
): When => {
  const done = date === null ? null : yearToDate(date)
  if (done === null || status !== 'actual' || !when.isOwn || !(flowing.test(indicator) || flowOf(kind) !== null))
    return when
  const isOfThisYear = periods.some(
    ({ from, start, end, isBase }) =>
      !isBase && senseOf(tokens[from], 'rel') === 'thisyear' && start === when.start && end === when.end,
  )
  return isOfThisYear && when.start === done.start && (when.end ?? '') > (date ?? '')
    ? { ...when, end: done.end }
    : when
}
