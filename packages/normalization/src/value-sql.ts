import type { ValueRule } from '@corridor/contracts'
import { unitAnswers } from './lookups.ts'
import { answer, type Problem, type Resolution } from './resolution.ts'

/** More than all the money there is, in any currency; what is larger does not fit a column of money either. */
const MOST_MONEY = '100000000000000000'

const unit = (name: string): string => answer('unit', name)
const inBase = (written: string): string => `in_base(${written}, ${unit('whole_factor')}, ${unit('part_factor')})`

/**
 * What the expressions below share, computed once per row, in layers: the value in its base unit and half of its last
 * written place there (a whole number without a scale is exact), then the interval.
 */
export const valueLayers: readonly (readonly (readonly [name: string, expression: string])[])[] = [
  [
    ['base_value', inBase('i.value')],
    [
      'half_width',
      `CASE WHEN i.rounded_to IS NOT NULL THEN TRY_CAST(${inBase('i.rounded_to')} * 0.5 AS DECIMAL(30,6))
            WHEN ${unit('is_scaled')} OR strpos(i.value, '.') > 0
            THEN TRY_CAST(${unit('factor')} / 2 / power(10, decimals_of(i.value)) AS DECIMAL(30,6))
            ELSE CAST(0 AS DECIMAL(30,6)) END`,
    ],
  ],
  [
    [
      'base_low',
      `CASE WHEN i.bound IS DISTINCT FROM 'max' THEN TRY_CAST(i.base_value - i.half_width AS DECIMAL(30,6)) END`,
    ],
    [
      'base_high',
      `CASE WHEN i.bound IS DISTINCT FROM 'min' THEN TRY_CAST(i.base_value + i.half_width AS DECIMAL(30,6)) END`,
    ],
  ],
]

/**
 * The value as written, in its base unit, the interval that its written precision and bound allow, and in US dollars.
 * Conversion divides by the average rate of the calendar year in which the period ends (without a period: of the year of
 * publication) from `yearly_rates`; where that rate is unknown the dollar value is null. A published dollar value always
 * wins over a conversion.
 */
export const valueBlock = (rule: ValueRule, lastDay: string): Resolution => {
  const word = `(${unit('unit_code')} || ' ' || year(coalesce(${lastDay}, ${answer('published', 'last_day')})))`
  const rate = `getvariable('yearly_rates')[enum_code(TRY_CAST(${word} AS rate_words)) + 1]`
  const dollars = (amount: string, published: string): string =>
    `CASE WHEN ${unit('unit_code')} = 'USD' THEN money_of(${amount})
          WHEN i.usd_value IS NOT NULL THEN ${published}
          WHEN ${unit('is_money')} THEN TRY_CAST(CAST(${amount} AS DOUBLE) / ${rate} AS DECIMAL(20,2)) END`
  return {
    lookups: [
      {
        id: 'unit',
        from: 'unit',
        answers: unitAnswers,
        names: ['unit_code', 'is_money', 'is_scaled', 'whole_factor', 'part_factor', 'factor'],
      },
    ],
    select: [
      ['value_text', 'i.value'],
      ['unit_code', unit('unit_code')],
      ['value', 'i.base_value'],
      ['value_low', 'i.base_low'],
      ['value_high', 'i.base_high'],
      ['value_usd', dollars('i.base_value', 'money_of(quantity_of(i.usd_value))')],
      ['value_usd_low', dollars('i.base_low', 'NULL')],
      ['value_usd_high', dollars('i.base_high', 'NULL')],
      [
        'usd_basis_code',
        `CASE WHEN i.value IS NULL THEN NULL
              WHEN ${unit('unit_code')} = 'USD' OR i.usd_value IS NOT NULL THEN 'published'
              WHEN ${unit('is_money')} AND ${rate} IS NOT NULL THEN 'converted' END`,
      ],
    ],
    problems: problems(rule),
  }
}

const problems = (rule: ValueRule): readonly Problem[] => [
  ...(rule.isRequired
    ? [blank('value'), blank('unit')]
    : [
        {
          column: 'unit',
          reason: 'is blank beside a value',
          value: 'i.value',
          when: 'i.value IS NOT NULL AND i.unit IS NULL',
        },
      ]),
  ...['value', 'rounded_to', 'usd_value'].map((column) => ({
    column,
    reason: 'is not a number',
    value: `i.${column}`,
    when: `NOT is_number(i.${column})`,
  })),
  {
    column: 'value',
    reason: 'is too large for its unit',
    value: `i.value || ' ' || i.unit`,
    when: `${unit('unit_code')} IS NOT NULL AND is_number(i.value) AND
      (i.base_value IS NULL OR ${unit('is_money')} AND abs(i.base_value) >= ${MOST_MONEY})`,
  },
  {
    column: 'usd_value',
    reason: 'is too large',
    value: 'i.usd_value',
    when: 'is_number(i.usd_value) AND money_of(quantity_of(i.usd_value)) IS NULL',
  },
  ...['rounded_to', ...(rule.mayBeNegative ? [] : ['value', 'usd_value'])].map((column) => ({
    column,
    reason: 'is negative',
    value: `i.${column}`,
    when: `starts_with(i.${column}, '-') AND quantity_of(i.${column}) < 0`,
  })),
  {
    column: 'unit',
    reason: 'unknown unit or currency',
    value: 'i.unit',
    when: `i.unit IS NOT NULL AND ${unit('unit_code')} IS NULL`,
  },
  ...(rule.isMoney
    ? [{ column: 'unit', reason: 'is not a unit of money', value: 'i.unit', when: `NOT ${unit('is_money')}` }]
    : []),
]

const blank = (column: string): Problem => ({ column, reason: 'is blank', value: 'NULL', when: `i.${column} IS NULL` })
