import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(
    ({ indicator, value, unit, reporter, partner }) => `${indicator} ${value} ${unit} ${reporter} ${partner}`,
  )

describe('what is built, lent and counted', () => {
  test.each([
    [
      'what projects that were counted are worth is their cost',
      'Китайские проекты в Узбекистане: 312, их стоимость 38 млрд долларов.',
      'project_cost 38000000000 USD CHN UZB',
    ],
    [
      'some of what was counted keep its count',
      'China has 224 ventures worth $66 billion in Kazakhstan. Twelve of them have been opened.',
      'other 12 count CHN KAZ',
    ],
    [
      'the electricity that a station gives in a year is of whose it is and where',
      'Китайська компанія збудує в Узбекистані станцію, яка вироблятиме 700 млн кВт-год на рік.',
      'other 700000000 kWh CHN UZB',
    ],
    [
      'who lends is the reporter, whoever is named first',
      'Банк развития Казахстана привлёк у BYD заём на 2 млрд юаней.',
      'other 2000000000 CNY CHN KAZ',
    ],
    [
      'this market is the one that was spoken of',
      '2024年哈萨克斯坦电商市场规模达60亿美元。机构预计，2030年这一市场将达到160亿美元。',
      'ecommerce_market 16000000000 USD KAZ null',
    ],
    [
      'consumers use nothing up',
      'Китайські споживачі отримали з Туркменістану 40 млрд кубометрів газу.',
      'pipeline_gas 40000000000 m3 TKM CHN',
    ],
    [
      'a heading tells from where to where',
      'A train from China arrives in Tashkent. The 55-wagon train carried 1,300 tonnes.',
      'freight_volume 1300 t CHN UZB',
    ],
    [
      'papers with Chinese firms are Chinese capital',
      'Визит в Узбекистан: портфель новых соглашений с китайскими компаниями — 22 млрд долларов.',
      'agreements_value 22000000000 USD CHN UZB',
    ],
    [
      'what is owed to a bank of many states has no state for its creditor',
      'Долг Кыргызстана перед Китаем — 1,6 млрд долларов. Перед Всемирным банком — 700 млн долларов.',
      'other 700000000 USD null KGZ',
    ],
    [
      'a sum is what it is said to be',
      'Дорога обойдётся в 4 млрд долларов. Половина суммы, 2 млрд долларов, — это заём китайских банков.',
      'other 2000000000 USD CHN null',
    ],
    [
      'a noun of change makes no level',
      'Trade between China and Tajikistan came to $2 billion, a rise of $300 million.',
      'growth 300000000 USD CHN TJK',
    ],
    [
      'the rate of a loan is no share',
      'Китай дав Киргизстану позику. Кредит надано під 2 %.',
      'other 2 percent CHN KGZ',
    ],
    [
      'a rank goes on about what was spoken of',
      'Накопленные инвестиции Китая в Центральной Азии — 20 млрд долларов. Крупнейшим получателем стал Казахстан — 11 млрд.',
      'fdi_stock 11000000000 USD CHN KAZ',
    ],
    [
      'foreign capital is that of all',
      'Прямые иностранные инвестиции в Узбекистан достигли в 2024 году 11 млрд долларов.',
      'fdi_flow 11000000000 USD WLD UZB',
    ],
    [
      'what goods from abroad cost is what was paid for them',
      'Товари з Китаю обійшлися Таджикистану торік у 1,6 млрд доларів.',
      'imports 1600000000 USD TJK CHN',
    ],
    [
      'a later clause tells where to',
      '一列满载50个标箱的班列驶出西安，开往哈萨克斯坦。',
      'container_volume 50 TEU CHN KAZ',
    ],
    [
      'a chart has a number for each year',
      'Chart: E-commerce sales from China to Kazakhstan, bn yuan\n2023: 27.9 | 2024: 39.6',
      'ecommerce_market 39600000000 CNY CHN KAZ',
    ],
    [
      'things stand before their number',
      'Из Китая в Казахстан доставлено 900 тонн грузов. Таможенных деклараций оформлено 61 750.',
      'other 61750 count CHN KAZ',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  test.each([
    '双方围绕3个议题展开讨论。',
    'The six digits of the code.',
    'Визит в пять стран региона.',
    'See page 3 of 12.',
    '12 Госкомстат.',
  ])('%s counts nothing', (text) => {
    expect(told(text)).toEqual([])
  })
})
