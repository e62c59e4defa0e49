import { defineKind } from '@corridor/contracts'
import { code, lookup, method, obsStatus, quantity, text } from './rules.ts'

export const rates = defineKind({
  id: 'rates',
  title: 'Exchange rates',
  description:
    'Units of a currency for one unit of another: an average over a period, its end, or the reference rate of a day.',
  columns: [
    lookup('currency_code', 'currencies', { from: 'currency', isRequired: true }),
    lookup('per_currency_code', 'currencies', { from: 'per_currency', isRequired: true }),
    code('rate_type_code', ['average', 'end', 'reference'], { from: 'rate_type', isRequired: true }),
    quantity('rate', { from: 'value', isRequired: true, min: 0 }),
    quantity('day_count', { from: 'days', min: 1 }),
    obsStatus,
    method,
    text('formula'),
  ],
  period: { isRequired: true },
  key: ['currency_code', 'per_currency_code', 'rate_type_code', 'period_start', 'period_end'],
  measures: ['rate', 'day_count'],
})
