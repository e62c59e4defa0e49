import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ indicator, reporter, partner, flow, value, period_start, base_period, status }) =>
      [indicator, reporter, partner, flow, value, period_start?.slice(0, 4), base_period?.slice(0, 4), status].join(
        ' ',
      ),
  )

test('a growth right behind a count is of what was counted', () => {
  expect(
    told('In 2024, 12 million parcels were sent from China to Kazakhstan, up 35 percent on the year before.'),
  ).toEqual(['other CHN KAZ  12000000 2024  actual', 'growth CHN KAZ  35 2024 2023 actual'])
})

test('a growth of transit goes no way, nor does what is wanted of it', () => {
  expect(
    told(
      'Container transit from China across Kazakhstan amounted to 1.4 million TEU in 2024, 19% more than in 2023. The aim is 2 million TEU by 2030.',
    ),
  ).toEqual([
    'container_volume CHN KAZ  1400000 2024  actual',
    'growth CHN KAZ  19 2024 2023 actual',
    'container_volume CHN KAZ  2000000 2030  target',
  ])
})

test('a plan after the parts of freight is of the whole again', () => {
  expect(
    told(
      'The railway carried 27 million tonnes between Kazakhstan and China in 2024. Exports to China accounted for 11 million tonnes of this. For 2026 it has a target of 36 million tonnes.',
    ),
  ).toEqual([
    'freight_volume KAZ CHN total 27000000 2024  actual',
    'freight_volume KAZ CHN export 11000000 2024  actual',
    'freight_volume KAZ CHN total 36000000 2026  target',
  ])
})

test('a terminal of two states sends its freight to neither', () => {
  expect(told('The Kazakh-Chinese terminal in Lianyungang handled 118,000 TEU in 2024.')).toEqual([
    'container_volume KAZ CHN  118000 2024  actual',
  ])
})

test('the worth of a contract is a deal, whatever it is for', () => {
  expect(
    told('The largest of them, a contract of a Chinese firm for a road in Tajikistan, is worth $62 million.'),
  ).toEqual(['deal_value CHN TJK  62000000   actual'])
})

test('what is given in the form of a loan is lent', () => {
  expect(told('China is providing $2 billion for its construction in Kyrgyzstan in the form of a loan.')).toEqual([
    'other CHN KGZ  2000000000   actual',
  ])
})

test('what is to be lent after a signing is a plan', () => {
  expect(
    told(
      'The parties signed 9 agreements, and Chinese banks are to lend $780 million for irrigation in Uzbekistan by 2027.',
    ),
  ).toEqual(['agreements_count CHN UZB  9   actual', 'other CHN UZB  780000000 2027  target'])
})

test('a gap before a colon is told by the flows behind it', () => {
  expect(
    told(
      'In the Kazakh case the gap is smaller: China reported exports to Kazakhstan of $24 billion in 2023, Kazakhstan imports from China of $16 billion.',
    ),
  ).toEqual(['exports CHN KAZ export 24000000000 2023  actual', 'imports KAZ CHN import 16000000000 2023  actual'])
})

test('what is brought in from a country is imported from it', () => {
  expect(
    told(
      'Imports of Kazakhstan from China totalled $15 billion in 2024. Over the year 58,400 cars were brought in from China.',
    ),
  ).toEqual(['imports KAZ CHN import 15000000000 2024  actual', 'imports KAZ CHN import 58400 2024  actual'])
})

test('plants whose joint capacity is told are not counted', () => {
  expect(told('The joint capacity of its two plants in Tajikistan is 2.2 million tonnes per year.')).toEqual([
    'capacity  TJK  2200000   actual',
  ])
})
