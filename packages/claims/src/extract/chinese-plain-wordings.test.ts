import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const claims = (text: string) => claimsOf(text, { documentDate: '2025-08-10' })

test.each([
  ['中国对哈萨克斯坦、乌兹别克斯坦出口分别增长8%和下降3%。'],
  ["China's exports to Kazakhstan and Uzbekistan rose by 8 % and fell by 3 % respectively."],
])('each change of a list has its own word and its own country: %s', (text) => {
  expect(claims(text).map(({ partner, value }) => [partner, value])).toEqual([
    ['KAZ', 8],
    ['UZB', -3],
  ])
})

test.each([
  ['中哈贸易额已接近410亿美元，我们的目标是到2030年将其翻一番。'],
  ['Товарооборот Китая и Казахстана достиг почти 41 млрд долларов, наша цель — удвоить его к 2030 году.'],
])('the year of a goal in the next clause dates no level of today: %s', (text) => {
  expect(claims(text)[0]).toMatchObject({ value: 41_000_000_000, period_start: null, status: 'actual' })
})

test.each([
  ['截至2025年6月，在哈注册中资企业4300家。', 'company_count', '2025-06-30'],
  ['截至今年6月，中国累计在中亚投资逾310亿美元。', 'fdi_stock', '2025-06-30'],
  ['截至2025年6月，中国与中亚贸易额达490亿美元。', 'trade_turnover', '2025-01-01'],
])(
  'up to a month, what is held stands on its last day and what flows has done so since January: %s',
  (text, indicator, start) => {
    expect(claims(text)[0]).toMatchObject({ indicator, period_start: start, period_end: '2025-06-30' })
  },
)

test('what has come in all is not of the year of a smaller number before it', () => {
  const [year, all] = claims('中哈原油管道2024年输油1020万吨，累计输油超过1.6亿吨。')
  expect([year?.period_start, all?.period_start]).toEqual(['2024-01-01', null])
})

test('the second of two shares is a share, and no part of what was before', () => {
  expect(claims('中国占中亚外贸的比重由2001年的6%升至2024年的四分之一。')[1]).toMatchObject({
    indicator: 'share',
    value: 25,
    unit: 'percent',
  })
})

test('the last number of a list gives its unit to all of them', () => {
  expect(
    claims('中国对哈、吉、塔、土出口分别为220.3亿、128.7亿、20.1亿和69.4亿美元。').map(({ partner, value }) => [
      partner,
      value,
    ]),
  ).toEqual([
    ['KAZ', 22_030_000_000],
    ['KGZ', 12_870_000_000],
    ['TJK', 2_010_000_000],
    ['TKM', 6_940_000_000],
  ])
})

test('a year before 来自 is that year, and no time since it', () => {
  const [flow] = claims('哈萨克斯坦2023年来自中国的直接投资总流入量为17亿美元。')
  expect(flow).toMatchObject({ reporter: 'CHN', partner: 'KAZ', period_start: '2023-01-01', period_end: '2023-12-31' })
})

test.each([
  ['一家中国公司将投资3亿美元在纳沃伊建设水泥厂。'],
  ['A Chinese company will invest $300 million to build a cement plant in Navoi.'],
  ['Китайская компания вложит 300 млн долларов в строительство цементного завода в Навои.'],
  ['Китайська компанія вкладе 300 млн доларів у будівництво цементного заводу в Навої.'],
])('what goes into building one plant is what the plant costs: %s', (text) => {
  expect(claims(text)).toMatchObject([{ indicator: 'project_cost', reporter: 'CHN', partner: 'UZB', status: 'target' }])
})

test.each([
  ['与五年前相比，中塔贸易额翻了一番。'],
  ['Compared with five years ago, trade between China and Tajikistan has doubled.'],
])('what is held against some years ago is held against the year counted back from the document: %s', (text) => {
  expect(claims(text)[0]).toMatchObject({ base_period: '2020-01-01/2020-12-31' })
})

test.each([['西安峰会以来，双方贸易额增长了四成。'], ["Since the Xi'an summit mutual trade has grown by 40 %."]])(
  'a town that a summit is called after is no party: %s',
  (text) => {
    expect(claims(text)[0]).toMatchObject({ reporter: null, partner: null })
  },
)

test.each([
  ['中吉签署总价值20亿美元的投资协议。', 'agreements_value'],
  ['中吉签署一项价值2000万美元的投资协议。', 'deal_value'],
])('investment agreements are a package unless one paper is told of: %s', (text, indicator) => {
  expect(claims(text)[0]).toMatchObject({ indicator, value: expect.any(Number) })
})

test('contracts newly signed are of the time that is told of what flows', () => {
  expect(claims('今年前5个月，中国对中亚直接投资增长9%；新签承包工程合同额64亿美元。')[1]).toMatchObject({
    period_start: '2025-01-01',
    period_end: '2025-05-31',
  })
})

test('a share of what has come together by a month stands on its last day', () => {
  expect(claims('截至5月，中国企业在塔累计投资40亿美元，其中三成投向矿业。')[1]).toMatchObject({
    indicator: 'share',
    period_start: '2025-05-31',
  })
})

test('whose kinds of goods enter a market goes on with the next country', () => {
  expect(claims('已有12种哈萨克斯坦食品获准进入中国市场，塔吉克斯坦有5种。')[1]).toMatchObject({
    reporter: 'TJK',
    partner: 'CHN',
    flow: 'export',
  })
})

test('what somebody is to build himself is a target', () => {
  expect(claims('一家中企将在布哈拉州建设一座500兆瓦光伏电站。')[0]).toMatchObject({
    indicator: 'capacity',
    status: 'target',
  })
})

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
