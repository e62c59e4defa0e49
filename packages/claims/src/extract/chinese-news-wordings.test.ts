import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const claims = (text: string) => claimsOf(text, { documentDate: '2025-08-10' })

test.each([
  ['2024年中塔贸易额为38亿美元，约占中国与中亚五国贸易总额的4%。'],
  ['2024年中塔贸易额为38亿美元，占中国和中亚贸易总额的4%。'],
  ['2024年中塔贸易占中国与中亚贸易总额的4%。'],
  ['2024年中国与塔吉克斯坦的贸易占中国与中亚贸易总额的4%。'],
])('the whole of which two states trade a part stands behind the word for a share: %s', (text) => {
  expect(claims(text).at(-1)).toMatchObject({ indicator: 'share', reporter: 'CHN', partner: 'TJK', value: 4 })
})

test.each([
  ['2024年乌吉贸易额达9亿美元，五年间增长了1倍，占吉外贸的6%。'],
  [
    'In 2024 Uzbek–Kyrgyz trade reached $0.9 billion, having doubled in five years, or 6% of the foreign trade of Kyrgyzstan.',
  ],
])('how many years a change took dates nothing that follows it: %s', (text) => {
  expect(claims(text).at(-1)).toMatchObject({ indicator: 'share', period_start: '2024-01-01' })
})

test.each([
  ['1月从中国发往哈萨克斯坦的集装箱为9000标箱。从哈萨克斯坦运回4000标箱。'],
  ['In January 9,000 TEU were sent from China to Kazakhstan. From Kazakhstan came 4,000 TEU.'],
  ['В январе из Китая в Казахстан отправили 9 тыс. ДФЭ. Из Казахстана вернулось 4 тыс. ДФЭ.'],
  ['У січні з Китаю до Казахстану відправили 9 тис. ДФЕ. З Казахстану повернулося 4 тис. ДФЕ.'],
])('what comes from whom things were sent to goes back to the sender: %s', (text) => {
  expect(claims(text)[1]).toMatchObject({ reporter: 'KAZ', partner: 'CHN', flow: 'export' })
})

test('the largest of several papers is one deal, and one of them no count', () => {
  expect(claims('中哈签署12项合作文件。其中最大的一份合同价值3亿美元。').map(({ indicator }) => indicator)).toEqual([
    'agreements_count',
    'deal_value',
  ])
})

test('lines that say first what they tell of are read one by one', () => {
  expect(
    claims('塔吉克斯坦\n对华出口：1.2亿美元（-15%）\n自华进口：9.3亿美元（+8%）\n逆差：8.1亿美元').map(
      ({ flow }) => flow,
    ),
  ).toEqual(['export', 'export', 'import', 'import', null])
})

test.each([
  ['2023年中国自塔吉克斯坦进口棉花3万吨，不到2019年的四成。'],
  ['2023年中国自塔吉克斯坦进口棉花3万吨，不足2019年水平的40%。'],
  ['In 2023 China imported 30,000 tonnes of cotton from Tajikistan, less than 40% of the 2019 level.'],
])('what part of the level of a year something comes to is how it changed since: %s', (text) => {
  expect(claims(text).at(-1)).toMatchObject({
    indicator: 'growth',
    value: 0.4,
    unit: 'ratio',
    bound: 'max',
    base_period: '2019-01-01/2019-12-31',
  })
})

test.each([
  ['该管道2009年底投产以来，累计向中国输气4000亿立方米。', '2009-12-31'],
  ['2018年开通以来，该线路累计开行班列3000列。', '2018-01-01'],
])('what has gone on since an event has done so up to the day of the document: %s', (text, start) => {
  expect(claims(text)[0]).toMatchObject({ period_start: start, period_end: '2025-08-10' })
})

test('of a flow between the same two the part and the whole are of both', () => {
  expect(claims('中国对中亚的汽车出口占对该地区出口总额的一成。')[0]).toMatchObject({
    indicator: 'share',
    reporter: 'CHN',
    partner: 'C5',
    flow: 'export',
  })
})

test('what is intended at a fair is a package, and how cold it was is nothing', () => {
  expect(claims('比什凯克气温零下8度。中吉对接会意向金额6亿元。').map(({ indicator }) => indicator)).toEqual([
    'agreements_value',
  ])
})

test.each([
  ['塔吉克斯坦居民去年在中国电商平台上的消费额达8000万美元。'],
  ['Online sales to Tajikistan through Chinese platforms reached $80 million last year.'],
])('what is sold on a foreign platform goes from whose it is: %s', (text) => {
  expect(claims(text)[0]).toMatchObject({
    indicator: 'ecommerce_market',
    reporter: 'CHN',
    partner: 'TJK',
    flow: 'export',
  })
})

test('one more whole of which the same partner has a part', () => {
  expect(
    claims('2024年对华贸易占吉外贸的34%，占土库曼斯坦的55%，而在哈外贸中只占21%。').map(({ reporter, partner }) => [
      reporter,
      partner,
    ]),
  ).toEqual([
    ['KGZ', 'CHN'],
    ['TKM', 'CHN'],
    ['KAZ', 'CHN'],
  ])
})

test('a share of foreign capital that is told as a sum is of the same two, and so is how it grew', () => {
  expect(
    claims('2024年塔吉克斯坦吸引外国直接投资6亿美元，其中来自中国的投资占三成，达1.8亿美元，同比下降18%。').map(
      ({ reporter }) => reporter,
    ),
  ).toEqual(['WLD', 'CHN', 'CHN', 'CHN'])
})

test('of all five one alone is told of', () => {
  expect(claims('中亚五国中，哈萨克斯坦对华出口最多，为165亿美元。')[0]).toMatchObject({
    reporter: 'KAZ',
    partner: 'CHN',
  })
})

test('what is carried between two goes both ways, and how far the way is names nobody', () => {
  expect(claims('中国和乌兹别克斯坦之间的铁路货运量为900万吨，较去年同期翻了近一番。')).toMatchObject([
    { indicator: 'freight_volume', flow: 'total' },
    { indicator: 'growth', value: 2, bound: 'approx', flow: 'total' },
  ])
  expect(claims('郑州至塔什干的班列每周开行4列，全程5300公里，今年以来已发运货物9.6万吨。')).toMatchObject([
    { indicator: 'train_count', period_start: null },
    { indicator: 'length' },
    { indicator: 'freight_volume', reporter: 'CHN', partner: 'UZB', flow: 'export' },
  ])
})

test.each([
  ['与2019年疫情前相比，中哈贸易额翻了一番，中塔贸易额增加了84%。'],
  ['Compared with 2019, exports of Kazakhstan to China have doubled, and imports grew by 84%.'],
])('what a sentence begins with is held against all that it tells of: %s', (text) => {
  expect(claims(text).map(({ base_period }) => base_period)).toEqual(['2019-01-01/2019-12-31', '2019-01-01/2019-12-31'])
})

test('the same month of last year, a growth told behind a share, a power that will be', () => {
  expect(claims('今年7月哈萨克斯坦对华出口小麦5万吨，比上年7月减少35%。')[1]).toMatchObject({
    base_period: '2024-07-01/2024-07-31',
  })
  expect(claims('2024年中国对塔出口占塔进口的三成，同比增速达到28%。')[1]).toMatchObject({
    indicator: 'growth',
    value: 28,
  })
  expect(claims('到2030年，届时总装机将达27吉瓦。')[0]).toMatchObject({ status: 'forecast' })
})

test('of those who sell to one each that comes next is a seller', () => {
  expect(
    claims('2024年土库曼斯坦对华出口96亿美元，塔吉克斯坦和乌兹别克斯坦分别为2亿美元和20亿美元。').map(
      ({ reporter, partner }) => `${reporter} ${partner}`,
    ),
  ).toEqual(['TKM CHN', 'TJK CHN', 'UZB CHN'])
})

test('a change right behind a part of a debt is of that part, and held against the start of the year', () => {
  expect(
    claims('截至7月1日，塔国外债为32亿美元，其中欠中国进出口银行9亿美元，比年初减少4500万美元。')[2],
  ).toMatchObject({
    indicator: 'growth',
    reporter: 'CHN',
    partner: 'TJK',
    base_period: '2025-01-01/2025-01-01',
  })
})

test('what a programme is about is a target', () => {
  expect(claims('两国签署了到2030年将贸易额扩大一倍、达到90亿美元的合作规划。').map(({ status }) => status)).toEqual([
    'target',
    'target',
  ])
})
