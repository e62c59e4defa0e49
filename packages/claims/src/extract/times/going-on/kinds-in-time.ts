import type { Indicator, Status } from '../../claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { When } from '../when.ts'

/** What flows or grows in time: a number of it that names no time has that of the number before. */
export const flowing = new Set<Indicator>([
  'trade_turnover',
  'exports',
  'imports',
  'trade_balance',
  'growth',
  'share',
  'freight_volume',
  'container_volume',
  'train_count',
  'pipeline_gas',
  'ecommerce_market',
  'ecommerce_share',
  'fdi_flow',
])

/** What a plant can do, what it cost, how long a road is: the year of another event in the sentence does not date it. */
export const built = new Set<Indicator>(['project_cost', 'capacity', 'length'])

/** What is counted at a date. */
export const counts = new Set<Indicator>(['company_count', 'product_count', 'other'])

/** What stands at a number on the day that a text counts it: "now 40 firms". Trade and carriage of "now" have no day. */
export const standing = new Set<Indicator>([
  'company_count',
  'product_count',
  'agreements_count',
  'agreements_value',
  'deal_value',
  'fdi_stock',
  'capacity',
  'other',
])

/** "How many firms are there now? 400": what is counted is so on that day, what is planned is for that year. */
export const isAnswerIn = (asked: When, { indicator }: Kind, { unit }: Quantity, status: Status): boolean =>
  asked.kind === 'by'
    ? status !== 'actual' && flowing.has(indicator)
    : status === 'actual' && standing.has(indicator) && (indicator !== 'other' || unit === 'count')
