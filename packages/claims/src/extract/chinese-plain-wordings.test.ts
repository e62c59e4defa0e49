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
