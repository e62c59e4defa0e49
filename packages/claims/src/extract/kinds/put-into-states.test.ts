import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-11-01' }).map(
    ({ indicator, value, period_start, status }) => `${indicator} ${value} ${period_start} ${status}`,
  )

test('what a firm puts into a state in a time, or will, is a flow', () => {
  expect(told('The Silk Road Fund invested $1.2 billion in Uzbekistan from 2019 to 2024.')).toEqual([
    'fdi_flow 1200000000 2019-01-01 actual',
  ])
})

test('a plant in a list has its cost behind the dash, and a plant its price', () => {
  expect(
    told(
      'Chinese companies are building in Navoi:\n1) a glass factory – $75 million;\n2) a polymer plant – $210 million.',
    ),
  ).toEqual(['project_cost 75000000 null actual', 'project_cost 210000000 null actual'])
  expect(told("China's Sinopec is building a plant in Atyrau. Its price has risen to $7.4 billion.")).toEqual([
    'project_cost 7400000000 null actual',
  ])
})

test('what a plant will have and cost is to be', () => {
  expect(
    told('Fufeng is building a plant, which will have a capacity of 1 million tonnes a year and cost $800 million.')[1],
  ).toBe('project_cost 800000000 null forecast')
})

test('a capacity that is to be reached in a year is of that year', () => {
  expect(told('The plant is to reach a capacity of 1.25 million tonnes a year in 2029.')).toEqual([
    'capacity 1250000 2029-01-01 target',
  ])
})

test('what has come is no capacity, whatever could', () => {
  expect(told('The terminal can handle 240,000 TEU a year and received 58,000 TEU in 2024.')[1]).toBe(
    'container_volume 58000 2024-01-01 actual',
  )
})

test('the rate of a money is no claim', () => {
  expect(told('On the board the rate of the yuan: 75.28 tenge.')).toEqual([])
})

test('an office of revenue is no revenue, and cars of others are brought in', () => {
  expect(
    told(
      'In 2024 Kazakhstan imported 76,400 cars from China, according to the State Revenue Committee, 2.4 times as many as in 2023. They were worth $1.3 billion.',
    ).map((claim) => claim.split(' ')[0]),
  ).toEqual(['imports', 'growth', 'imports'])
  expect(told('In Tashkent dealers brought in 62,000 Chinese cars in 2024.')[0]).toMatch(/^imports 62000 /)
})

test('of many firms so many are Chinese', () => {
  expect(told('Of the foreign enterprises in Uzbekistan, 3,210 were Chinese as of 1 October 2024.')).toEqual([
    'company_count 3210 2024-10-01 actual',
  ])
})
