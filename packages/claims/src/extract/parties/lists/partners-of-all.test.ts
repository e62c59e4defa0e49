import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ indicator, reporter, partner, value }) => `${indicator} ${reporter} ${partner} ${value}`,
  )

describe('in a text of what a state trades with all', () => {
  test.each([
    [
      'who ranks first is one of its partners',
      "Kyrgyzstan's foreign trade was $5 billion in 2023. China ranks first in imports – $2 billion. Imports from Russia came to $1 billion.",
      ['trade_turnover KGZ WLD 5000000000', 'imports KGZ CHN 2000000000', 'imports KGZ RUS 1000000000'],
    ],
    [
      'so is each line of a list',
      'Kyrgyzstan imported 50,000 cars in 2023. Where they came from:\n• South Korea — 20 thousand;\n• Japan — 12 thousand.',
      ['imports KGZ WLD 50000', 'imports KGZ KOR 20000', 'imports KGZ JPN 12000'],
    ],
    [
      'по-русски тоже',
      'Импорт Кыргызстана составил 900 млн долларов. Откуда везли:\n• Южная Корея — 20 млн.\n• Япония — 11 млн.',
      ['imports KGZ WLD 900000000', 'imports KGZ KOR 20000000', 'imports KGZ JPN 11000000'],
    ],
    [
      'what another state sells is its own',
      "Kazakhstan's exports were $70 billion in 2023. China's exports were $3 trillion.",
      ['exports KAZ WLD 70000000000', 'exports CHN WLD 3000000000000'],
    ],
    [
      'after a list it is told of again',
      "In 2023 Uzbekistan's exports of cherries were worth $90 million. Exports by country: Belarus – $10 million, China – $9 million, Turkey – $8 million. In 2022 cherry exports brought in $80 million.",
      [
        'exports UZB WLD 90000000',
        'exports UZB BLR 10000000',
        'exports UZB CHN 9000000',
        'exports UZB TUR 8000000',
        'exports UZB WLD 80000000',
      ],
    ],
    [
      'one more seller to the same buyer sells there',
      'In 2023 Turkmenistan sold China gas for $9 billion. Russia almost doubled its exports, to $4 billion.',
      ['exports TKM CHN 9000000000', 'growth RUS CHN 2', 'exports RUS CHN 4000000000'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('of what a state owes abroad', () => {
  test.each([
    'At the start of 2024 Tajikistan owed foreign creditors $3 billion. Of this, 60% – $1.8 billion – was due to China.',
  ])('a part is owed to who is named: %s', (text) => {
    expect(told(text)).toEqual(['other null TJK 3000000000', 'share CHN TJK 60', 'other CHN TJK 1800000000'])
  })
})
