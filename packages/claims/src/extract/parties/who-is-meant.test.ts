import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ indicator, reporter, partner, value }) => `${indicator} ${reporter} ${partner} ${value}`,
  )

test.each([
  [
    'who bought most of what a state sells is the buyer',
    'Exports of copper from Kazakhstan were 40,000 tons in 2024. Most of it was bought by China: 26,000 tons.',
    ['exports KAZ WLD 40000', 'imports CHN KAZ 26000'],
  ],
  [
    'a province is one of two between whom there is trade',
    'Trade between Shaanxi province and Kazakhstan was worth 7 billion yuan in 2024.',
    ['trade_turnover CHN KAZ 7000000000'],
  ],
  [
    'who gives is no aim of what it is given for',
    'For the same field China gave Turkmenistan a loan of $3 billion in 2009.',
    ['other CHN TKM 3000000000'],
  ],
  [
    'the world in which something is the largest gets nothing',
    'Turkmenistan hopes to get a $4 billion loan from China to develop one of the largest fields in the world.',
    ['other CHN TKM 4000000000'],
  ],
  [
    'the next of those who sell to the same buyer are sellers',
    'The leader in gas supplies to China in 2023 was Turkmenistan – $6 billion. Russia doubled its exports, to $4 billion, and is second. Next come Myanmar ($900 million) and Kazakhstan ($700 million).',
    [
      'exports TKM CHN 6000000000',
      'growth RUS CHN 2',
      'exports RUS CHN 4000000000',
      'exports MMR CHN 900000000',
      'exports KAZ CHN 700000000',
    ],
  ],
  [
    'what lies in the ground is of its state',
    'There were 3,500 tons of uranium left at the deposit in Kazakhstan.',
    ['other KAZ null 3500'],
  ],
  [
    'a part of what is lent to many goes to who is named',
    'Development finance from China in Central Asia adds up to $100 billion. $18 billion of that went to Uzbekistan.',
    ['other CHN C5 100000000000', 'other CHN UZB 18000000000'],
  ],
  [
    'what is owed at home is owed to nobody abroad',
    'The state debt of Kyrgyzstan was $9 billion, including $5 billion of external debt and $4 billion of domestic debt.',
    ['other KGZ null 9000000000', 'other KGZ WLD 5000000000', 'other KGZ null 4000000000'],
  ],
])('%s', (_, text, claims) => {
  expect(told(text)).toEqual(claims)
})
