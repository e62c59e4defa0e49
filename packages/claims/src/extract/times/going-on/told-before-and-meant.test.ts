import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-12-15' }).map(
    ({ value, period_start, period_end, base_period, status }) =>
      `${value} ${period_start}/${period_end} ${base_period} ${status}`,
  )

test('what had been planned was meant, and the text goes on in its year', () => {
  expect(
    told(
      'Kyrgyzstan had planned to receive $350 million of direct investment from China in 2024. It received $290 million.',
    ),
  ).toEqual(['350000000 2024-01-01/2024-12-31 null target', '290000000 2024-01-01/2024-12-31 null actual'])
})

test('a part of the year whose name stands before needs no name', () => {
  expect(
    told(
      'In the third quarter of 2025 the inflow of Chinese investment to Kazakhstan was $610 million, after $540 million in the second.',
    ),
  ).toEqual(['610000000 2025-07-01/2025-09-30 null actual', '540000000 2025-04-01/2025-06-30 null actual'])
  expect(
    told(
      "Uzbekistan's exports to China were $1.4 billion in the second half of 2023 and $1.2 billion in the first.",
    )[1],
  ).toBe('1200000000 2023-01-01/2023-06-30 null actual')
})

test('what a balance came after is before the time of the text', () => {
  expect(
    told(
      'In 2024 Kazakhstan traded $30 billion with China. Its deficit was $180 million, after a surplus of $1.2 billion in 2023. Its imports from China grew by 6%.',
    )[3],
  ).toBe('6 2024-01-01/2024-12-31 2023-01-01/2023-12-31 actual')
})

test('so many times that of a year is held against it', () => {
  expect(told("China's trade with Tajikistan in 2024 was 2.6 times that of 2019.")).toEqual([
    '2.6 2024-01-01/2024-12-31 2019-01-01/2019-12-31 actual',
  ])
})

test('a month keeps its year before a sum with its sign', () => {
  expect(told("Turkmenistan's exports to China were $760 million in July 2025, in August 2024 $820 million.")[1]).toBe(
    '820000000 2024-08-01/2024-08-31 null actual',
  )
})

test('the share of a year earlier is of that year', () => {
  expect(
    told(
      'In 2024 Kyrgyzstan bought goods for $5 billion from China, or 34% of all its imports. A year earlier the share was 36%.',
    )[2],
  ).toBe('36 2023-01-01/2023-12-31 null actual')
})

test('as many at another time are told with the time alone', () => {
  expect(
    told('In March 2025 212 trains left China for Almaty, in February 164.').map((claim) => claim.slice(0, 14)),
  ).toEqual(['212 2025-03-01', '164 2025-02-01'])
})

test('a capacity that is told with a year ahead is of that year', () => {
  expect(
    told('At the end of 2024 Chinese firms had 1.3 GW of wind power in Kazakhstan. In 2027 it should be 2.5 GW.')[1],
  ).toBe('2500 2027-01-01/2027-12-31 null forecast')
})

test('a share is of the flow that was told since the stock', () => {
  expect(
    told(
      'The stock of Chinese direct investment in Uzbekistan was $4 billion at the end of 2022. In 2023 Chinese investment in Uzbekistan reached $2.2 billion. The share of China in all foreign investment was 25%.',
    )[2],
  ).toBe('25 2023-01-01/2023-12-31 null actual')
})
