import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`)

test.each([
  'China paid for the Kulob tunnel ($41 million) and a dam of the Vakhsh group (up to $1.2 billion).',
  'Китай профинансировал Кулябский тоннель ($41 млн) и завод на Вахше ($1,2 млрд).',
])('a sum in brackets is what the thing costs at which they stand: %s', (text) => {
  expect(told(text)).toEqual(['project_cost 41000000 USD', 'project_cost 1200000000 USD'])
})

test.each([
  ['The railway will shorten the way from China to Tajikistan by 310 km.', 310],
  ['Дорога стане на 120 кілометрів коротшою.', 120],
  ['这条铁路将使路程缩短240公里。', 240],
])('by how much a way is shorter is no length: %s', (text, value) => {
  expect(told(text)).toEqual([`other ${value} km`])
})

test.each([
  ['Китайские компании купили в Таджикистане активы на 240 млн долларов.', 'deal_value 240000000 USD'],
  ['Перечень совместных проектов Китая и Киргизии достиг 9 млрд долларов.', 'project_cost 9000000000 USD'],
  ['去年从口岸开出国门的商品车有4.6万辆。', 'exports 46000 count'],
  ['塔吉克斯坦登记的中资法人约640户。', 'company_count 640 count'],
  ['十年前中国同塔吉克斯坦一年的买卖有7亿美元。', 'trade_turnover 700000000 USD'],
  ['Capex of the Kant line is US $ 118 m.', 'project_cost 118000000 USD'],
])('what is told of is known by its class of things: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test('a number that is dialled states nothing', () => {
  expect(told('In 2024 seven papers were signed. Press service: (+992) 37 221-00-00, +7 (717) 250.')).toEqual([
    'agreements_count 7 count',
  ])
})
