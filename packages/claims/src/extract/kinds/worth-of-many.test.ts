import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ indicator, reporter, partner, value, period_start, status }) =>
      `${indicator} ${reporter} ${partner} ${value} ${period_start} ${status}`,
  )

test('their total value is what the projects cost that were counted', () => {
  expect(
    told('Some 58 projects with Chinese companies are under way in Uzbekistan. Their total value is $15 billion.'),
  ).toEqual(['other CHN UZB 58 null actual', 'project_cost CHN UZB 15000000000 null actual'])
})

test('another so many are more of them, whatever sum stands beside', () => {
  expect(
    told('Uzbekistan has 58 projects with Chinese firms. Another 20, worth $3 billion, are to start next year.')[1],
  ).toMatch(/^other CHN UZB 20 /)
})

test('projects that are planned for a year are worth so much in that year', () => {
  expect(
    claimsOf('Uzbekistan plans to carry out 41 projects worth $2.4 billion in 2026.', {
      documentDate: '2025-06-15',
    }).map(({ value, period_start, status }) => `${value} ${period_start} ${status}`),
  ).toEqual(['41 2026-01-01 target', '2400000000 2026-01-01 target'])
})

test('a contract among signed papers is one deal', () => {
  expect(
    told(
      "During the Chinese president's visit to Astana 35 documents were signed, including a contract worth $400 million.",
    )[1],
  ).toMatch(/^deal_value CHN KAZ 400000000 /)
})

test('what comes by the piece from abroad is imported, unless it is given', () => {
  expect(told('Uzbekistan received 700 buses from China in 2024.')).toEqual(['imports UZB CHN 700 2024-01-01 actual'])
  expect(told('Kazakhstan took delivery of 34 Chinese locomotives in 2024.')).toEqual([
    'imports KAZ CHN 34 2024-01-01 actual',
  ])
  expect(told('Tajikistan received 100 buses from China as a gift in 2024.')[0]).toMatch(/^other CHN TJK /)
})

test('parcels that are counted are no exports', () => {
  expect(told('The number of parcels sent from China to Kazakhstan rose 45% to 40 million in 2024.')[1]).toBe(
    'other CHN KAZ 40000000 2024-01-01 actual',
  )
})

test('a part of what was lent goes to who got it', () => {
  expect(
    told('Between 2013 and 2023 China lent the region $25 billion, of which Kazakhstan got about half.')[1],
  ).toMatch(/^share CHN KAZ 50 /)
})
