import { describe, expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ indicator, value, reporter, partner, period_start, period_end }) =>
      `${indicator} ${value} ${reporter} ${partner} ${period_start} ${period_end}`,
  )

describe('as pages put it', () => {
  test.each([
    [
      'what trade is globally is with the world, and so is its surplus',
      "China's trade with Central Asia was $90 billion in 2024. Globally, China's trade reached $6 trillion. A trade surplus approached $1 trillion.",
      [
        'trade_turnover 90000000000 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 6000000000000 CHN WLD 2024-01-01 2024-12-31',
        'trade_balance 1000000000000 CHN WLD 2024-01-01 2024-12-31',
      ],
    ],
    [
      'an increase behind its sum is no level',
      "China's trade with Central Asia was $90 billion in 2024, a $5 billion increase from 2023.",
      ['trade_turnover 90000000000 CHN C5 2024-01-01 2024-12-31', 'growth 5000000000 CHN C5 2024-01-01 2024-12-31'],
    ],
    [
      'who is the largest partner in a region trades, and not the region',
      "China's trade with Central Asia was $60 billion in 2024. China's largest partner in the region is Kazakhstan, with bilateral trade of $30 billion (46% of China-Central Asia trade).",
      [
        'trade_turnover 60000000000 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 30000000000 CHN KAZ 2024-01-01 2024-12-31',
        'share 46 CHN KAZ 2024-01-01 2024-12-31',
      ],
    ],
    [
      'bilateral trade by a state’s statistics is its own',
      "China's trade with Central Asia was $60 billion in 2024. Tajikistan's statistical agency reports bilateral trade of $2 billion.",
      [
        'trade_turnover 60000000000 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 2000000000 TJK CHN 2024-01-01 2024-12-31',
      ],
    ],
    [
      'what a change over years came to goes on in the last of them',
      'From 2020 to 2024 trade between China and Central Asia increased 2.8 times, reaching $66 billion. Kazakhstan leads in trade volume — $30 billion.',
      [
        'growth 2.8 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 66000000000 CHN C5 2024-01-01 2024-12-31',
        'trade_turnover 30000000000 KAZ CHN 2024-01-01 2024-12-31',
      ],
    ],
    [
      'one share may be that of several',
      'How much of their trade is with China:\n- Turkmenistan – 50% of its total trade is with China.\n- Kazakhstan, Uzbekistan and Tajikistan – 20%.',
      [
        'share 50 TKM CHN null null',
        'share 20 KAZ CHN null null',
        'share 20 UZB CHN null null',
        'share 20 TJK CHN null null',
      ],
    ],
    [
      'a stock at year-end is of its last day',
      "At year-end 2024 accumulated Chinese investment in Kyrgyzstan's economy was $2 billion.",
      ['fdi_stock 2000000000 CHN KGZ 2024-12-31 2024-12-31'],
    ],
    [
      'money in the construction of something is its cost',
      'Trade of China and Kazakhstan was $30 billion. The Chinese company eyes $90 million in construction of an industrial park.',
      ['trade_turnover 30000000000 CHN KAZ null null', 'project_cost 90000000 CHN KAZ null null'],
    ],
    [
      'members of a group are told by the numbers in their brackets',
      'In March 2023 China imported natural gas from Central Asian countries such as Kazakhstan (380 million cubic meters) and Uzbekistan (140 million cubic meters).',
      ['pipeline_gas 380000000 CHN KAZ 2023-03-01 2023-03-31', 'pipeline_gas 140000000 CHN UZB 2023-03-01 2023-03-31'],
    ],
    [
      'shares of two debts have one creditor, named before them or at the end',
      "China holds 41 percent and 53 percent of the external debt of Kyrgyzstan and Tajikistan, respectively. 40 percent of Kyrgyzstan's debt and 50 percent of Tajikistan's debt is held by China.",
      [
        'share 41 CHN KGZ null null',
        'share 53 CHN TJK null null',
        'share 40 CHN KGZ null null',
        'share 50 CHN TJK null null',
      ],
    ],
    [
      'what went through a terminal is not what it can do',
      'The terminal in Kazakhstan has a capacity of 130,000 TEU a year. In 2024 some 270,000 tons were transported through it.',
      ['capacity 130000 null KAZ null null', 'freight_volume 270000 KAZ null 2024-01-01 2024-12-31'],
    ],
    [
      'when a terminal opened is not when trains run through it',
      'The Kazakh terminal opened in February 2024. It sends 300 trains from China to Kazakhstan.',
      ['train_count 300 CHN KAZ null null'],
    ],
    [
      'a pipe that connects two states is as long as it is in both, and of neither',
      'The gas pipeline connecting Turkmenistan to the provinces of China is 9,000 kilometers long.',
      ['length 9000 null null null null'],
    ],
    [
      'what is tripled is the level of last year',
      "In January-June 2025 container transport between China and Kazakhstan reached 46,000 TEU, nearly tripling last year's figures.",
      ['container_volume 46000 CHN KAZ 2025-01-01 2025-06-30', 'growth 3 CHN KAZ 2025-01-01 2025-06-30'],
    ],
    [
      'money spent on imported goods is imports, and the average cost of one a price',
      'Uzbekistan spent $1.2 billion on imported Chinese cars in 2023. The average cost of a Chinese car rose to $18,600.',
      ['imports 1200000000 UZB CHN 2023-01-01 2023-12-31', 'other 18600 CHN UZB null null'],
    ],
    [
      'a 10th is a share',
      'Cars are about a 10th of all Chinese exports to Central Asia.',
      ['share 10 CHN C5 null null'],
    ],
    [
      'a number behind up or down is a change, and no range',
      'As of August 1 Uzbekistan had 16,000 enterprises with foreign investment. Turkey has 1,900 companies (down 25). South Korea is down 65 to 620 companies.',
      [
        'company_count 16000 WLD UZB 2025-08-01 2025-08-01',
        'company_count 1900 TUR UZB 2025-08-01 2025-08-01',
        'other -25 TUR UZB 2025-08-01 2025-08-01',
        'other -65 KOR UZB 2025-08-01 2025-08-01',
        'company_count 620 KOR UZB 2025-08-01 2025-08-01',
      ],
    ],
    [
      'firms of a neighbour are counted in the same state',
      'As of August 1 Uzbekistan had 16,000 enterprises with foreign investment. China has 4,200 companies. The UAE and Tajikistan have 370 and 350 companies, respectively.',
      [
        'company_count 16000 WLD UZB 2025-08-01 2025-08-01',
        'company_count 4200 CHN UZB 2025-08-01 2025-08-01',
        'company_count 370 ARE UZB 2025-08-01 2025-08-01',
        'company_count 350 TJK UZB 2025-08-01 2025-08-01',
      ],
    ],
    [
      'a growth that reaches a level has its time',
      "A factor is the surge in China's trade with these nations, which rose by 13 percent year-on-year, reaching $49 billion in the first half of 2025.",
      ['growth 13 CHN C5 2025-01-01 2025-06-30', 'trade_turnover 49000000000 CHN C5 2025-01-01 2025-06-30'],
    ],
    [
      'а по-русски — со своим деепричастием',
      'Товарооборот Казахстана с Китаем вырос на 13 %, достигнув 20 млрд долларов в первом полугодии 2025 года.',
      ['growth 13 KAZ CHN 2025-01-01 2025-06-30', 'trade_turnover 20000000000 KAZ CHN 2025-01-01 2025-06-30'],
    ],
    [
      'a part of a population is the country’s own',
      "Trade of China and Uzbekistan grew. More than half of Uzbekistan's adult population buys online.",
      ['share 50 UZB null null null'],
    ],
    [
      'banks of one state lend for a route of several',
      'A consortium of Chinese banks will provide $2 billion for the construction of the China-Kyrgyzstan-Uzbekistan railway.',
      ['other 2000000000 CHN null null null'],
    ],
    [
      'a rise told as a rate and in money is twice a change',
      'In January 2025, exports of Kyrgyzstan to China rose by 75.6 percent, or by $190.7 million, to $443 million.',
      [
        'growth 75.6 KGZ CHN 2025-01-01 2025-01-31',
        'growth 190700000 KGZ CHN 2025-01-01 2025-01-31',
        'exports 443000000 KGZ CHN 2025-01-01 2025-01-31',
      ],
    ],
    [
      'so it is before the word of change',
      'In 2024, exports of Tajikistan to China saw a 92.5 percent or $171.2 million increase.',
      ['growth 92.5 TJK CHN 2024-01-01 2024-12-31', 'growth 171200000 TJK CHN 2024-01-01 2024-12-31'],
    ],
    [
      'and before what is compared',
      'In 2024, trade between Kazakhstan and Uzbekistan reached $4.2 billion, 29 percent or $950 million more than in 2023.',
      [
        'trade_turnover 4200000000 KAZ UZB 2024-01-01 2024-12-31',
        'growth 29 KAZ UZB 2024-01-01 2024-12-31',
        'growth 950000000 KAZ UZB 2024-01-01 2024-12-31',
      ],
    ],
    [
      'a decrease in trade is no trade',
      'In 2024 the figures show a decrease in trade volumes between Kazakhstan and China of almost $260 million.',
      ['growth -260000000 KAZ CHN 2024-01-01 2024-12-31'],
    ],
    [
      'trade stands behind a sum in two currencies',
      "China's Xinjiang posted 67.4 billion yuan (about 10 billion U.S. dollars) in foreign trade in 2024.",
      [
        'trade_turnover 67400000000 CHN WLD 2024-01-01 2024-12-31',
        'trade_turnover 10000000000 CHN WLD 2024-01-01 2024-12-31',
      ],
    ],
    [
      'who lies next to a province has no part in its trade',
      'Xinjiang, which borders Kazakhstan, Kyrgyzstan and Tajikistan, exported goods worth $30 billion in 2024.',
      ['exports 30000000000 CHN WLD 2024-01-01 2024-12-31'],
    ],
    [
      'и по-русски',
      'Синьцзян, граничащий с Казахстаном и Таджикистаном, экспортировал товаров на 30 млрд долларов в 2024 году.',
      ['exports 30000000000 CHN WLD 2024-01-01 2024-12-31'],
    ],
    [
      'stations that are counted have no capacity',
      'In Uzbekistan 5 solar and 1 wind power plant with a total capacity of 2.4 gigawatts were launched in 2024.',
      ['capacity 2400 null UZB null null'],
    ],
    [
      'who tops a list is not above its number',
      'In 2024 Russia topped the list of visitors to Kazakhstan at 186,100.',
      ['other 186100 RUS KAZ 2024-01-01 2024-12-31'],
    ],
    ['a rank in a list is no number', 'India closes the top 10 of investors in Uzbekistan.', []],
    ['a table of rates at the head of a page says nothing', 'USD 87.45\n\nEUR 101.85\n\nRUB 1.11', []],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
