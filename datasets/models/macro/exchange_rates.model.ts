import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { stated, statement } from '../observation-columns.ts'

export const macroExchangeRates = defineModel({
  subject: 'macro',
  name: 'exchange_rates',
  title: 'Exchange rates',
  description:
    'Units of a currency for one unit of another, as one publication states them. Amounts in other currencies are converted with the annual averages per US dollar.',
  inputs: ['current.rates'],
  columns: pick(
    'currency_code',
    'per_currency_code',
    'rate_type_code',
    'period_start',
    'period_end',
    'frequency_code',
    'rate',
    'day_count',
    ...stated,
  ),
  grain: ['currency_code', 'per_currency_code', 'rate_type_code', 'period_start', 'period_end', ...statement],
  isRowGrain: true,
})
