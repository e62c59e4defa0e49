import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(
    ({ indicator, value, unit, reporter, partner, flow }) =>
      `${indicator} ${value} ${unit} ${reporter} ${partner} ${flow}`,
  )

describe('what is bought, paid and sent', () => {
  test.each([
    [
      'one thing that is bought is a deal',
      "China's Norin agreed to buy a copper mine in Kazakhstan for $640 million.",
      'deal_value 640000000 USD CHN KAZ null',
    ],
    [
      'одну вещь покупают по сделке',
      'Китайская компания договорилась купить рудник в Казахстане за 640 млн долларов.',
      'deal_value 640000000 USD CHN KAZ null',
    ],
    [
      'what is paid for gas is imported',
      'China paid Turkmenistan $5.2 billion for gas.',
      'imports 5200000000 USD CHN TKM import',
    ],
    [
      'то, что платят за газ, — импорт',
      'Китай заплатил Туркменистану за газ 5,2 млрд долларов.',
      'imports 5200000000 USD CHN TKM import',
    ],
    [
      'goods worth a sum that somebody buys are imports',
      'Kazakhstan bought $2.2 billion worth of goods from China.',
      'imports 2200000000 USD KAZ CHN import',
    ],
    [
      'who receives what was brought is the reporter',
      'Some 4,300 trucks were brought to Tajikistan from China.',
      'imports 4300 count TJK CHN import',
    ],
    [
      'who takes exports is the partner',
      'Kyrgyzstan took $3.1bn of Chinese exports.',
      'exports 3100000000 USD CHN KGZ export',
    ],
    [
      'what investors bring in is capital',
      'Chinese investors brought in $93 million to Kyrgyzstan in 2021.',
      'fdi_flow 93000000 USD CHN KGZ null',
    ],
    [
      'what a state brings in from another it buys',
      'Tajikistan brought in 2,700 cars from China in 2023.',
      'imports 2700 count TJK CHN import',
    ],
    [
      'a plant of so much a year has that capacity',
      "China's Sinopec is building a 400,000-tonne-a-year fertiliser plant in Turkmenistan.",
      'capacity 400000 t CHN TKM null',
    ],
    [
      'a bound that a verb ends in is one',
      "A Chinese factory in Kazakhstan's Kostanay can make up to 55,000 cars a year.",
      'capacity 55000 count CHN KAZ null',
    ],
    [
      'things of two kinds are counted together',
      'In Kazakhstan Chinese firms run 17 wind and solar projects.',
      'other 17 count CHN KAZ null',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim)
  })

  test('what is paid for a part of a firm is a deal, whatever was sold before', () => {
    const text =
      'In 2022 Kazakhstan shipped copper worth $2 billion to China. The same year CITIC took part in a smelter there, paying $90 million for 30% of the shares.'
    expect(told(text).some((claim) => claim.startsWith('deal_value 90000000 USD'))).toBe(true)
  })

  test('flows of gas are no capital', () => {
    const text = 'Turkmenistan exported 15 bcm of gas to China in 2022, while Kazakh flows slipped to 3 bcm.'
    expect(told(text)).toContain('pipeline_gas 3000000000 m3 KAZ CHN export')
  })

  test('exports that make up a part are one of the turnover', () => {
    const text = "China's trade with Uzbekistan came to $14 billion, with exports accounting for three quarters."
    expect(told(text)).toEqual(['trade_turnover 14000000000 USD CHN UZB total', 'share 75 percent CHN UZB total'])
  })

  test('a gap between two counts of trade is no deficit', () => {
    const text =
      "Uzbekistan's trade with China was $12 billion in 2024, while China's customs put it at $14 billion. The gap of $2 billion is due to transit."
    expect(told(text)).toContain('other 2000000000 USD UZB CHN null')
  })

  test('a part of goods that are exported is exports', () => {
    const text = 'Kazakhstan exported 2 million tonnes of grain to China. Barley made up 1.4 million tonnes of this.'
    expect(told(text)).toContain('exports 1400000 t KAZ CHN export')
  })
})
