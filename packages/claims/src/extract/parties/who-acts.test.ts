import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ indicator, reporter, partner, flow }) => `${indicator} ${reporter} ${partner} ${flow}`,
  )

test('who does something in a clause of its own is with nobody', () => {
  expect(
    told(
      'In 2019 trade between Kyrgyzstan and China was $6 billion, with the Kyrgyz side reporting imports of $1.7 billion.',
    ),
  ).toEqual(['trade_turnover KGZ CHN total', 'imports KGZ CHN import'])
})

test('for whom it is to do something is who does it', () => {
  expect(told('The aim is for Uzbekistan to sell 4 million tonnes of grain to China by 2030.')).toEqual([
    'exports UZB CHN export',
  ])
})

test('who teaches people of another state is told of first', () => {
  expect(told('China will train 2,000 officials from Central Asia.')).toEqual(['other CHN C5 null'])
  expect(told('Some 9,000 students from Kazakhstan study in China.')).toEqual(['other KAZ CHN null'])
})

test('a firm is of where it has its seat', () => {
  expect(told('Chengdu-based Tongwei will open a plant in Taraz, Kazakhstan. The project costs $80 million.')).toEqual([
    'project_cost CHN KAZ null',
  ])
})

test('a part that belongs to a firm is a part of what it stands beside', () => {
  expect(told('The gas pipeline in Kazakhstan, half of which belongs to CNPC, was built in 2013.')).toEqual([
    'share CHN KAZ null',
  ])
})

test('it that totalled so much is what was told of', () => {
  expect(told('Rail freight between Kazakhstan and China rose by 9% in 2024. It totalled 32 million tonnes.')).toEqual([
    'growth KAZ CHN total',
    'freight_volume KAZ CHN total',
  ])
})

test('the figure of another year is of the same two as the share', () => {
  expect(told("China took 71% of Turkmenistan's exports in 2022. In 2012 the figure was 66%.")).toEqual([
    'share TKM CHN export',
    'share TKM CHN export',
  ])
})

test('a buyer that was the main market has a part of exports', () => {
  expect(
    told("China took 71% of Turkmenistan's exports in 2022. Russia, once the main market, accounted for 8%."),
  ).toEqual(['share TKM CHN export', 'share TKM RUS export'])
})
