import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

test('the thing that an item names costs what stands behind its colon, wherever it is', () => {
  expect(told('Chinese companies in Tajikistan build: a cement plant in Yavan: 95 million dollars.')).toEqual([
    'project_cost CHN TJK 95000000',
  ])
})

test('a bare value after papers is theirs', () => {
  expect(told('Uzbek and Chinese firms signed 17 agreements. Their value is 640 million dollars.')).toEqual([
    'agreements_count CHN UZB 17',
    'agreements_value CHN UZB 640000000',
  ])
})

test('investment counts as a new agreement where agreements are counted', () => {
  expect(told('In 2024, 46 new investment agreements with Chinese firms were signed in Tajikistan.')).toEqual([
    'agreements_count CHN TJK 46',
  ])
})

test('what is put into many projects is capital, and no one deal', () => {
  expect(told('CNPC has invested 8 billion dollars in its Turkmen projects.')).toEqual(['fdi_stock CHN TKM 8000000000'])
})

test('a plant with an output a year, and a line with a throughput a day, have a capacity', () => {
  expect(told('A Chinese firm opened a plant in Tajikistan with an output of 300,000 tonnes a year.')).toEqual([
    'capacity CHN TJK 300000',
  ])
  expect(told('The second track raised the throughput of the line in Kazakhstan to 60 trains a day.')[0]).toContain(
    'capacity',
  )
})

test('track that is added is as long as it is', () => {
  expect(told('The project added 120 km of second track in Kazakhstan.')[0]).toBe('length  KAZ 120')
})
