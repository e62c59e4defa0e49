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
    'what is owed at home is the state’s own, what it owes abroad has no one creditor',
    'The state debt of Kyrgyzstan was $9 billion, including $5 billion of external debt and $4 billion of domestic debt.',
    ['other KGZ null 9000000000', 'other null KGZ 5000000000', 'other KGZ null 4000000000'],
  ],
])('%s', (_, text, claims) => {
  expect(told(text)).toEqual(claims)
})

test('what a state owes to banks of many states has no state for its creditor, on the day that was told', () => {
  expect(
    claimsOf(
      "As of August 31, 2025 Kyrgyzstan owes China's Exim Bank $1.5 billion. Next are the World Bank ($800 million) and the ADB ($790 million).",
    ).map(({ reporter, partner, value, period_end: end }) => `${reporter} ${partner} ${value} ${end}`),
  ).toEqual(['CHN KGZ 1500000000 2025-08-31', 'null KGZ 800000000 2025-08-31', 'null KGZ 790000000 2025-08-31'])
})

test('what the next stages of a plant aim at is its capacity', () => {
  expect(
    told(
      "China's BYD has a plant in Uzbekistan with an annual output of 50,000 cars. Phase two, costing $300 million, aims at 200,000 cars per year.",
    ),
  ).toEqual(['capacity CHN UZB 50000', 'project_cost CHN UZB 300000000', 'capacity CHN UZB 200000'])
})
