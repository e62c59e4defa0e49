import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string, documentDate: string | null = '2025-06-15'): readonly string[] =>
  claimsOf(text, { documentDate }).map(
    ({ value, period_start, period_end, base_period, status }) =>
      `${value} ${period_start}/${period_end} ${base_period} ${status}`,
  )

test('a quarter or a half is one with a hyphen too', () => {
  expect(told('China Customs: first-quarter 2025 results. Exports to Kyrgyzstan rose 9%.')).toEqual([
    '9 2025-01-01/2025-03-31 2024-01-01/2024-03-31 actual',
  ])
  expect(told('China–Tajikistan trade, first-half 2024: $2 billion')).toEqual([
    '2000000000 2024-01-01/2024-06-30 null actual',
  ])
})

test('the same half of another year is no half', () => {
  expect(
    told(
      'China exported $1.9 billion of shoes to Kyrgyzstan in the second half of 2023, up 64% on the same half of 2022.',
    ),
  ).toEqual(['1900000000 2023-07-01/2023-12-31 null actual', '64 2023-07-01/2023-12-31 2022-07-01/2022-12-31 actual'])
})

test('what papers are worth has the time of their signing', () => {
  expect(
    told('In May 2023 Chinese and Uzbek firms signed 38 agreements. Their total value exceeded $7 billion.'),
  ).toEqual(['38 2023-05-01/2023-05-31 null actual', '7000000000 2023-05-01/2023-05-31 null actual'])
})

test('what this equals is of the same time', () => {
  expect(
    told(
      'In 2024 Chinese firms invested $310 million in Tajikistan. This equals 58% of all foreign direct investment.',
    )[1],
  ).toBe('58 2024-01-01/2024-12-31 null actual')
})

test('what should be no less is asked for, and what two agreed to double an aim', () => {
  expect(told('By 2028 Chinese investment in Uzbekistan should be no less than $20 billion.')[0]).toMatch(/target$/)
  expect(told('China and Kazakhstan agreed to double bilateral trade by 2030 against the 2022 level.')).toEqual([
    '2 2030-01-01/2030-12-31 2022-01-01/2022-12-31 target',
  ])
})
