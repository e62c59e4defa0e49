import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ indicator, value, unit, reporter, partner }) => `${indicator} ${value} ${unit} ${reporter} ${partner}`,
  )

describe('what is made', () => {
  test.each([
    [
      'by a state is its own',
      'China buys uranium in Kazakhstan. In 2022 Kazakhstan mined 21,000 tons of uranium, or 43% of world output.',
      ['other 21000 t KAZ null', 'share 43 percent KAZ null'],
    ],
    [
      'by a state that is named by one sign, in a year whose sign stands before the word',
      '乌2025年生产乘用车25万辆,2027年产量目标55万辆。',
      ['other 250000 count UZB null', 'other 550000 count UZB null'],
    ],
    [
      'goes on as its own',
      '哈2024年小麦产量1860万吨。近年产量不断增加,2020年为1425万吨。',
      ['other 18600000 t KAZ null', 'other 14250000 t KAZ null'],
    ],
    [
      'by firms is of whose they are and where, and so is its share',
      'In 2009 Chinese companies extracted 25 million tons of oil in Kazakhstan, 33 percent of the total.',
      ['other 25000000 t CHN KAZ', 'share 33 percent CHN KAZ'],
    ],
    [
      'goes on as a reserve does',
      "As of July 1 Kazakhstan's grain reserves were 6 million tons, 5 million tons of that being wheat.",
      ['other 6000000 t KAZ null', 'other 5000000 t KAZ null'],
    ],
    [
      'by plants that were told of, in a year, is of whose they are and where',
      'China builds solar power plants of 2,000 MW in Uzbekistan. They will give 5 billion kWh a year.',
      ['capacity 2000 MW CHN UZB', 'other 5000000000 kWh CHN UZB'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('money of a country', () => {
  test.each([
    [
      'that is promised is what it finances',
      'Chinese commitments in Uzbekistan have come to $18 billion since 2005.',
      ['other 18000000000 USD CHN UZB'],
    ],
    [
      'in many projects is no cost of one',
      'Chinese investment in state projects of Kyrgyzstan came to $2 billion.',
      ['fdi_stock 2000000000 USD CHN KGZ'],
    ],
    [
      'that is put into one project is a deal',
      'A Chinese firm will put $440 million into a Kyrgyz project.',
      ['deal_value 440000000 USD CHN KGZ'],
    ],
    [
      'is not what investment projects cost',
      'Of the Chinese ventures in Kazakhstan 45 investment projects are worth $14 billion.',
      ['other 45 count CHN KAZ', 'project_cost 14000000000 USD CHN KAZ'],
    ],
    [
      'is no fine',
      'A Chinese firm has paid a fine of 13 million somoni in Tajikistan.',
      ['other 13000000 TJS CHN TJK'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('papers', () => {
  test.each([
    [
      'signed at a meeting of two sides are of the two',
      'At the China-Central Asia forum 58 agreements were signed.',
      ['agreements_count 58 count CHN C5'],
    ],
    [
      'and what they are worth are of the same two',
      'At a forum in Kazakhstan 58 agreements worth $24 billion were signed with Chinese firms.',
      ['agreements_count 58 count CHN KAZ', 'agreements_value 24000000000 USD CHN KAZ'],
    ],
    ['are not who came', 'Over 60 companies attended a forum of Kazakhstan and China.', []],
    ['не считаются те, кто пришёл', 'Более 60 компаний приняли участие в форуме Казахстана и Китая.', []],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
