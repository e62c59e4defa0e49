import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(
    ({ indicator, reporter, partner, value }) => `${indicator} ${reporter} ${partner} ${value}`,
  )

describe('capital from abroad', () => {
  test.each([
    [
      'is that of all where the clause names only the state it is in',
      'On 1 July Uzbekistan had 12,400 enterprises with foreign investment.',
      ['company_count WLD UZB 12400'],
    ],
    [
      'in Russian',
      'На 1 июля в Узбекистане действовало 12 400 предприятий с иностранным капиталом.',
      ['company_count WLD UZB 12400'],
    ],
    ['in Chinese', '截至7月1日，乌兹别克斯坦共有12400家外资企业。', ['company_count WLD UZB 12400']],
    [
      'whatever share of it is told of one country after it',
      'In 2024 some $300 million of foreign direct investment came to Tajikistan, and China accounted for 60 percent.',
      ['fdi_flow WLD TJK 300000000', 'share CHN TJK 60'],
    ],
    [
      'goes into an economy, whose product is not told of',
      "In 2023 Chinese investment in Kazakhstan's economy grew by 14 percent to $1.7 billion.",
      ['growth CHN KAZ 14', 'fdi_flow CHN KAZ 1700000000'],
    ],
    [
      'is not what firms with it pay',
      'Tax revenues from enterprises with Chinese capital in Kyrgyzstan came to 3 billion soms.',
      ['other CHN KGZ 3000000000'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('a debt', () => {
  test.each([
    [
      'of one state stands beside that of another, and neither is the creditor',
      'The external debt of Kyrgyzstan stood at $5 billion and that of Tajikistan at $3 billion.',
      ['other null KGZ 5000000000', 'other null TJK 3000000000'],
    ],
    [
      'of a government is the state’s',
      "Beijing is owed 40 percent of Kyrgyzstan's external government debt and 50 percent of Tajikistan's.",
      ['share CHN KGZ 40', 'share CHN TJK 50'],
    ],
    [
      'is paid back with interest, and the loan goes the other way',
      'Kyrgyzstan has $480 million to pay back to China. The loan is $390 million, the interest on it $90 million.',
      ['other KGZ CHN 480000000', 'other CHN KGZ 390000000', 'other KGZ CHN 90000000'],
    ],
    ['is paid off in Russian', 'Кыргызстан погасил Китаю 100 млн долларов.', ['other KGZ CHN 100000000']],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('a list of countries', () => {
  test.each([
    [
      'goes on with bare numbers',
      'Chinese firms in Uzbekistan: 4,100. Russia has 3,000 companies, Turkey 1,900 and Kazakhstan 1,100.',
      [
        'company_count CHN UZB 4100',
        'company_count RUS UZB 3000',
        'company_count TUR UZB 1900',
        'company_count KAZ UZB 1100',
      ],
    ],
    [
      'has the partners of whom the text speaks of',
      "Kyrgyzstan's foreign trade was $4.8 billion. Exports by country: UK - $386 million (32 percent), China - $45 million.",
      [
        'trade_turnover KGZ WLD 4800000000',
        'exports KGZ GBR 386000000',
        'share KGZ GBR 32',
        'exports KGZ CHN 45000000',
      ],
    ],
    [
      'по-русски',
      'Внешнеторговый оборот Кыргызстана — 4,8 млрд долларов. Импорт по странам: Россия — 230 млн долларов, Китай — 45 млн долларов.',
      ['trade_turnover KGZ WLD 4800000000', 'imports KGZ RUS 230000000', 'imports KGZ CHN 45000000'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

test('what was put into another state is of whose capital was told, and a share of it stands at the same date', () => {
  const text =
    'К концу 2020 г. накопленные инвестиции Китая в Таджикистан составили 2 млрд долл. В Казахстан на ту же дату было вложено 9 млрд долл. Доля Казахстана в китайских вложениях в регион превышала 40 %.'
  expect(claimsOf(text).map(({ reporter, partner, period_end }) => `${reporter}>${partner} ${period_end}`)).toEqual([
    'CHN>TJK 2020-12-31',
    'CHN>KAZ 2020-12-31',
    'CHN>KAZ 2020-12-31',
  ])
})
