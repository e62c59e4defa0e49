import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ indicator, reporter, partner, flow, value, period_start, base_period, status }) =>
      [indicator, reporter, partner, flow, value, period_start?.slice(0, 4), base_period?.slice(0, 4), status].join(
        ' ',
      ),
  )

test('a group that one of its members is held against is not who trades', () => {
  expect(
    told('Uzbekistan is the fastest growing partner of the five. Its exports to China reached $2 billion in 2024.'),
  ).toEqual(['exports UZB CHN export 2000000000 2024  actual'])
  expect(told('Of the five states Kyrgyzstan buys most from China: its imports were $20 billion in 2024.')).toEqual([
    'imports KGZ CHN import 20000000000 2024  actual',
  ])
})

test('it stands for the state that a sentence begins with', () => {
  expect(
    told(
      'In 2024 trade between China and Central Asia reached $90 billion. Kazakhstan remains the largest partner among the five. Its exports came to $15 billion.',
    ),
  ).toEqual(['trade_turnover CHN C5 total 90000000000 2024  actual', 'exports KAZ CHN export 15000000000 2024  actual'])
})

test('a state for which a share is told is whose whole it is', () => {
  expect(
    told(
      'No state of the region buys so much: for Kazakhstan the share of China in imports was 30% in 2024, for Tajikistan 25%.',
    ),
  ).toEqual(['share KAZ CHN import 30 2024  actual', 'share TJK CHN import 25 2024  actual'])
})

test('who stands behind the phrase of a share has it', () => {
  expect(told("With a share of 21 per cent of Kazakhstan's foreign trade, China came first in 2024.")).toEqual([
    'share KAZ CHN total 21 2024  actual',
  ])
  expect(told("With 17% of Uzbekistan's trade, China was ahead of Russia, which had 15%.")).toEqual([
    'share UZB CHN total 17   actual',
    'share UZB RUS total 15   actual',
  ])
})
