import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner }) =>
    [indicator, reporter, partner].join(' ').trim(),
  )

test('our state is his own in the mouth of who speaks for a state', () => {
  expect(pairs('吉尔吉斯斯坦驻华大使说：“中国企业已在我国修建了近300公里公路。”')).toEqual(['length CHN KGZ'])
})

test('whose partner another is called is the one state that the text has named', () => {
  expect(pairs('塔吉克斯坦统计署公布了外贸数据。中国仍是其最大贸易伙伴，双边贸易额为21亿美元。')).toEqual([
    'trade_turnover TJK CHN',
  ])
})

test('a firm that speaks Chinese of itself is Chinese', () => {
  expect(pairs('本公司将在江布尔州建设风电项目，装机容量为1吉瓦。')).toEqual(['capacity CHN KAZ'])
})

test('what five states are called alone is the region, also after two of them', () => {
  expect(pairs('中国对哈萨克斯坦出口增长7%。同期对五国出口增长9%。')).toEqual(['growth CHN KAZ', 'growth CHN C5'])
})

test('what a part of a state settles with another state is of these two', () => {
  expect(pairs('新疆与哈萨克斯坦跨境人民币结算额46.4亿元。')).toEqual(['other CHN KAZ'])
})
