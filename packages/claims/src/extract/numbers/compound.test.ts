import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(
    ({ value, value_high, unit, bound, period_start, period_end }) =>
      `${value}${value_high === null ? '' : `-${value_high}`} ${unit} ${bound} ${period_start} ${period_end}`,
  )

describe('numbers in two parts, and times in shorthand', () => {
  test.each([
    [
      'a smaller scale adds its fraction',
      "Kazakhstan's exports to China made $3 billion 412.6 million.",
      '3412600000 USD exact null null',
    ],
    ['и по-русски', 'Экспорт Казахстана в Китай составил 3 млрд 412,6 млн долларов.', '3412600000 USD exact null null'],
    [
      'three scales are one number',
      "Kyrgyzstan's imports from China made 1 billion 477 million 4 thousand dollars.",
      '1477004000 USD exact null null',
    ],
    [
      'the last months are none of the calendar',
      'Over the past six months trade of China and Kazakhstan was $20 billion.',
      '20000000000 USD exact null null',
    ],
    [
      'months in shorthand',
      "Kazakhstan's exports to China in 8M 2024 were $9.1 bn.",
      '9100000000 USD exact 2024-01-01 2024-08-31',
    ],
    [
      'и кириллицей',
      'Экспорт Казахстана в Китай за 8М 2024 — 9,1 млрд долларов.',
      '9100000000 USD exact 2024-01-01 2024-08-31',
    ],
    [
      'a year begins no range',
      'Container traffic grew 1.4-fold in 2023 to 41,000 TEU.',
      '41000 TEU exact 2023-01-01 2023-12-31',
    ],
    ['a sign of nearness', 'Chinese exports to Tajikistan ≈ $2.1 bn.', '2100000000 USD approx null null'],
    ['a bound within a multiple', "Kazakhstan's exports to China more than doubled.", '2 ratio min null null'],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim)
  })

  test('so many more than what was counted', () => {
    const text =
      'On 1 May 2024 there were 2,310 firms with Chinese capital in Uzbekistan. That is 415 more than a year earlier.'
    expect(told(text).at(-1)).toContain('415 count')
  })
})
