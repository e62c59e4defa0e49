import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-11-01' }).map(
    ({ indicator, reporter, partner, flow }) => `${indicator} ${reporter} ${partner} ${flow}`,
  )

test('it stands for the one state that the sentence before told of', () => {
  expect(
    told(
      'Tajikistan owed Exim Bank $880 million at the end of 2024. Hard years await Bishkek. In 2024 it paid Exim Bank $140 million.',
    )[1],
  ).toBe('other KGZ CHN null')
})

test('who is met is no source of what is told later', () => {
  expect(
    told(
      "The minister met the General Administration of Customs of China. Last year trade between Kazakhstan and China was $44 billion. Kazakhstan's exports came to $15 billion, imports to $17 billion. Exports of processed goods grew by 21%.",
    )[3],
  ).toBe('growth KAZ CHN export')
})

test('a part of China has its full name', () => {
  expect(
    told(
      'Foreign trade between Xinjiang Uygur Autonomous Region and the five Central Asian countries totaled 140 billion yuan in 2024.',
    ),
  ).toEqual(['trade_turnover CHN C5 total'])
})

test('a town that sends trains to the region sends them from its state', () => {
  expect(told("A terminal in Xi'an sent 1,100 freight trains to Central Asia in 2024.")).toEqual([
    'train_count CHN C5 export',
  ])
})

test('what is recorded at the border of another is of who records it', () => {
  expect(told("Kyrgyzstan's customs recorded 61,400 lorries at the Chinese border in 2024.")).toEqual([
    'other KGZ CHN null',
  ])
})

test('what goes to and from another goes both ways', () => {
  expect(told('Kazakhstan carried 34 million tonnes of rail freight to and from China in 2024.')).toEqual([
    'freight_volume KAZ CHN total',
  ])
})

test('the whole line is of nobody once more, behind a part of it', () => {
  expect(
    told(
      'Work on the China–Kyrgyzstan–Uzbekistan railway has begun. In Kyrgyzstan Chinese builders are to lay 304 km of track. The whole project is valued at $4.7 billion.',
    ).at(-1),
  ).toBe('project_cost null null null')
})
