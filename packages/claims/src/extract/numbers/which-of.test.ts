import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, value }) =>
    [indicator, reporter, value].join(' '),
  )

test('a count that says only which of the things it means counts them too', () => {
  expect(told('В Киргизии 380 китайских предприятий и ещё 160 совместных.')).toEqual([
    'company_count CHN 380',
    'company_count CHN 160',
  ])
})

test('by how many a count grew stands behind it in brackets', () => {
  expect(told('На 1 июля в Казахстане было 4 300 китайских компаний (+150).')).toEqual([
    'company_count CHN 4300',
    'other CHN 150',
  ])
})

test('whole numbers that stand alone in brackets count what was counted', () => {
  expect(
    told('На 1 июля в Узбекистане было 4 300 китайских компаний. Впереди столица (2300), за ней Самарканд (700).').map(
      (claim) => claim.split(' ')[0],
    ),
  ).toEqual(['company_count', 'company_count', 'company_count'])
})
