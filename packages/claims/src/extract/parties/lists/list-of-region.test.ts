import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-02-10' }).map(({ indicator, reporter, partner, flow }) =>
    [indicator, reporter, partner, flow].join(' ').trim(),
  )

test('a list below a heading of what a part of a state trades is of that state', () => {
  const list = '——哈萨克斯坦：402.7亿元，增长4.1%；\n——吉尔吉斯斯坦：92.4亿元，下降5.5%'
  expect(told(`2024年甘肃对中亚各国进出口情况（兰州海关）：\n${list}`)).toEqual([
    'trade_turnover CHN KAZ total',
    'growth CHN KAZ total',
    'trade_turnover CHN KGZ total',
    'growth CHN KGZ total',
  ])
})

test('lines that begin with numbers in circles are items, each with the flow of its own', () => {
  const text = '塔吉克斯坦上半年外贸\n① 与中国贸易额：8.2亿美元，同比+8.6%\n② 对华出口：1.3亿美元，同比-12%'
  expect(told(text)).toEqual([
    'trade_turnover TJK CHN total',
    'growth TJK CHN total',
    'exports TJK CHN export',
    'growth TJK CHN export',
  ])
})
