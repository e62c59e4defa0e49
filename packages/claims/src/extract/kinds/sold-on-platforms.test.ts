import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ indicator, reporter, partner, flow }) => `${indicator} ${reporter} ${partner} ${flow}`,
  )

test('what is paid for imports is imports, and what is got for goods exports', () => {
  expect(told('China paid $2.6 billion for its imports from Turkmenistan in January–March 2024.')).toEqual([
    'imports CHN TKM import',
  ])
  expect(told('Kazakhstan was paid $1.1 billion by China for its copper in 2023.')).toEqual(['exports KAZ CHN export'])
})

test('what is bought or sold on platforms is trade online', () => {
  expect(told('In 2023 Kazakhs bought goods worth $900 million on Chinese marketplaces.')).toEqual([
    'ecommerce_market CHN KAZ export',
  ])
  expect(told('Kyrgyz farmers sold goods worth $12 million on Chinese platforms in 2024.')).toEqual([
    'ecommerce_market KGZ CHN export',
  ])
})

test('a part of a market goes nowhere', () => {
  expect(told("Chinese platforms hold 38% of Kyrgyzstan's e-commerce market.")).toEqual(['share KGZ CHN null'])
})

test('what that was in tonnes is what was made', () => {
  expect(
    told('Chinese companies produced two thirds of all gold mined in Tajikistan in 2021. That was 4.8 tonnes.'),
  ).toEqual(['share CHN TJK null', 'other CHN TJK null'])
})
