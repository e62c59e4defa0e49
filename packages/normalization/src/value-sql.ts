import type { ValueRule } from '@corridor/contracts'
import { notNumber, type Resolution } from './resolution.ts'

const number = 'TRY_CAST(i.value AS DECIMAL(22,6))'
const inUnit = (expression: string): string => `TRY_CAST(${expression} * u.multiplier AS DECIMAL(30,6))`

/** Half of the last written place, in the scale of the value; nothing for a whole number without a scale. */
const half = `coalesce(TRY_CAST(i.rounded_to AS DECIMAL(22,6)),
  CASE WHEN strpos(i.value, '.') > 0 THEN CAST(power(10, strpos(i.value, '.') - length(i.value)) AS DECIMAL(22,6))
       WHEN u.is_scaled THEN CAST(1 AS DECIMAL(22,6)) ELSE CAST(0 AS DECIMAL(22,6)) END) / 2`
const halfWidth = `CAST(${half} AS DECIMAL(22,6))`

const dollars = (expression: string): string =>
  `CASE WHEN u.unit_code = 'USD' THEN CAST(${expression} AS DECIMAL(20,2))
        WHEN i.usd_value IS NOT NULL THEN TRY_CAST(i.usd_value AS DECIMAL(20,2))
        WHEN u.is_money THEN CAST(CAST(${expression} AS DOUBLE) / CAST(x.rate AS DOUBLE) AS DECIMAL(20,2)) END`

const low = `CASE WHEN coalesce(i.bound, 'exact') <> 'max' THEN ${inUnit(`CAST(${number} - ${halfWidth} AS DECIMAL(22,6))`)} END`
const high = `CASE WHEN coalesce(i.bound, 'exact') <> 'min' THEN ${inUnit(`CAST(${number} + ${halfWidth} AS DECIMAL(22,6))`)} END`

/**
 * The value as written, in its base unit, the interval that its written precision and bound allow, and in US dollars.
 * Conversion divides by the average rate of the calendar year in which the period ends (without a period: of the year of
 * publication) from `yearly_rates`; where that rate is unknown the dollar value is null. A published dollar value always wins over a conversion.
 */
export const valueBlock = (rule: ValueRule, lastDay: string): Resolution => ({
  select: [
    ['value_text', 'i.value'],
    ['unit_code', 'u.unit_code'],
    ['value', inUnit(number)],
    ['value_low', low],
    ['value_high', high],
    ['value_usd', dollars(inUnit(number))],
    ['value_usd_low', `CASE WHEN i.usd_value IS NULL THEN ${dollars(low)} END`],
    ['value_usd_high', `CASE WHEN i.usd_value IS NULL THEN ${dollars(high)} END`],
    [
      'usd_basis_code',
      `CASE WHEN i.value IS NULL THEN NULL WHEN u.unit_code = 'USD' OR i.usd_value IS NOT NULL THEN 'published'
            WHEN u.is_money AND x.rate IS NOT NULL THEN 'converted' END`,
    ],
  ],
  joins: [
    `LEFT JOIN look_units AS u ON u.word = lower(regexp_replace(i.unit, '\\s+', ' ', 'g'))`,
    `LEFT JOIN yearly_rates AS x ON x.currency_code = u.unit_code AND x.year = year(coalesce(${lastDay}, point_last(i.published_on)))`,
  ],
  problems: [
    ...(rule.isRequired ? [blank('value'), blank('unit')] : [blankUnit]),
    { column: 'value', reason: 'is not a number', value: 'i.value', when: notNumber('i.value', number) },
    {
      column: 'value',
      reason: 'is too large for its unit',
      value: `i.value || ' ' || i.unit`,
      when: `${number} IS NOT NULL AND u.unit_code IS NOT NULL AND ${inUnit(number)} IS NULL`,
    },
    ...(rule.mayBeNegative
      ? []
      : [{ column: 'value', reason: 'is negative', value: 'i.value', when: `${number} < 0` }]),
    {
      column: 'unit',
      reason: 'unknown unit or currency',
      value: 'i.unit',
      when: 'i.unit IS NOT NULL AND u.unit_code IS NULL',
    },
    ...(rule.isMoney
      ? [{ column: 'unit', reason: 'is not a unit of money', value: 'i.unit', when: 'NOT u.is_money' }]
      : []),
    ...['rounded_to', 'usd_value'].map((column) => ({
      column,
      reason: 'is not a number',
      value: `i.${column}`,
      when: notNumber(`i.${column}`, `TRY_CAST(i.${column} AS DECIMAL(22,6))`),
    })),
  ],
})

const blank = (column: string) => ({ column, reason: 'is blank', value: 'NULL', when: `i.${column} IS NULL` })
const blankUnit = {
  column: 'unit',
  reason: 'is blank beside a value',
  value: 'i.value',
  when: 'i.value IS NOT NULL AND i.unit IS NULL',
}
