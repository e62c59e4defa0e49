import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ indicator, value, unit, flow }) => `${indicator} ${value} ${unit} ${flow}`,
  )

describe('what is counted or weighed beside words of trade', () => {
  test.each([
    ['In May Chinese platforms delivered 3.1 million parcels to Kazakhstan.', 'other 3100000 count null'],
    ['За год Китай отправил в Киргизию 800 тысяч посылок.', 'other 800000 count null'],
    ['In 2024 Uzbekistan imported 1,400 tractors from China.', 'imports 1400 count import'],
  ])('is a good only if it is sold by the piece: %s', (text, claim) => {
    expect(told(text)).toEqual([claim])
  })

  test('is sold to those who live there where the market is named as the place', () => {
    expect(told('A maker from Hefei sold 5,200 vehicles in Kazakhstan in 2024.')).toEqual(['other 5200 count null'])
  })

  test.each([
    ['За полгода в Китай ушло 90 тысяч тонн киргизского мёда.', 'exports 90000 t export'],
    ['За рік до Китаю надійшло 12 тисяч тонн казахстанської пряжі.', 'exports 12000 t export'],
    ['2024年发往中国的乌兹别克斯坦绿豆达4.2万吨。', 'exports 42000 t export'],
    ['За полгода по железной дороге в Китай ушло 90 тысяч тонн зерна из Казахстана.', 'freight_volume 90000 t export'],
  ])(
    'is sold where a good is named that goes abroad, and freight where it is told what carries it: %s',
    (text, claim) => {
      expect(told(text)).toEqual([claim])
    },
  )

  test('is no trade where the sum is of a few dollars', () => {
    expect(told('Chinese shops deliver orders of over 15 dollars to Kazakhstan for free.')).toEqual([
      expect.stringMatching(/^other 15 USD/),
    ])
  })
})
