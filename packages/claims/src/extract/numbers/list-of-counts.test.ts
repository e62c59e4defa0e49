import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

test.each([
  [
    'На 1 июля в Узбекистане было 5 210 предприятий с иностранным капиталом. С российским капиталом их 2380, с китайским – 1975, с турецким – 1950.',
  ],
  [
    'На 1 липня в Узбекистані було 5 210 підприємств з іноземним капіталом. З російським капіталом їх 2380, з китайським – 1975, з турецьким – 1950.',
  ],
  ['On 1 July Uzbekistan had 5,210 firms with foreign capital: Russia (2380), China (1975) and Turkey (1950).'],
])('a number of a list of counts is no year, however like one it is: %s', (text) => {
  expect(told(text)).toEqual([
    'company_count WLD UZB 5210',
    'company_count RUS UZB 2380',
    'company_count CHN UZB 1975',
    'company_count TUR UZB 1950',
  ])
})

test('what a count was before stands behind "instead of"', () => {
  expect(told('Предприятий с инвестициями из Турции в Узбекистане стало 1870 вместо 1902.')).toEqual([
    'company_count TUR UZB 1870',
    'company_count TUR UZB 1902',
  ])
})
