import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ reporter, partner, flow, value }) => `${reporter} ${partner} ${flow} ${value}`,
  )

test('two flows that are told in one breath have their numbers in turn', () => {
  expect(
    told("Tajikistan's exports to China and its imports from China grew by 8% and 21% respectively in 2023."),
  ).toEqual(['TJK CHN export 8', 'TJK CHN import 21'])
})

test('a share of the flow of each of a list is one in the trade of each', () => {
  expect(told("In 2023 China's share of the imports of Kyrgyzstan and Tajikistan was 40% each.")).toEqual([
    'KGZ CHN import 40',
    'TJK CHN import 40',
  ])
  expect(told("China's share of the exports of Kyrgyzstan and Tajikistan was 4% and 13% respectively.")).toEqual([
    'KGZ CHN export 4',
    'TJK CHN export 13',
  ])
  expect(told("China and Russia make up 20% each of Kazakhstan's trade.")).toEqual([
    'KAZ CHN total 20',
    'KAZ RUS total 20',
  ])
})

test('each has one of two numbers that are told of both, and holds it at home', () => {
  expect(told('CNPC and KazMunayGas each own 49% and 51% of the company.')).toEqual([
    'CHN KAZ null 49',
    'KAZ KAZ null 51',
  ])
  expect(told('CNPC and KazMunayGas each own 50% of the company.')).toHaveLength(2)
})
