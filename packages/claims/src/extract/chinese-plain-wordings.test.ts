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
