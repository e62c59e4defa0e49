import type { Indicator } from '../claim.ts'

/** What a sum of money is, by the word at the head of its phrase, in sentences and in tables. */
export const headIndicators: Readonly<Record<string, Indicator>> = {
  trade_turnover: 'trade_turnover',
  foreign_trade: 'trade_turnover',
  exports: 'exports',
  imports: 'imports',
  balance: 'trade_balance',
  'balance-': 'trade_balance',
  'balance+': 'trade_balance',
  fdi_stock: 'fdi_stock',
  fdi_flow: 'fdi_flow',
  deal: 'deal_value',
  cost: 'project_cost',
  project: 'project_cost',
  agreements: 'agreements_value',
  ecommerce: 'ecommerce_market',
}
