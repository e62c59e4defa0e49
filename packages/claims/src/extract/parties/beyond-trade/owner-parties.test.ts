import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ reporter, partner, value }) =>
    [reporter, partner, value].join(' '),
  )

test.each([
  ['Китай подписал с Казахстаном, Узбекистаном и Киргизией 9 соглашений.'],
  ['Китай підписав із Казахстаном, Узбекистаном та Киргизстаном 9 угод.'],
  ['China signed nine agreements with Kazakhstan, Uzbekistan and Kyrgyzstan.'],
  ['新疆与哈萨克斯坦、乌兹别克斯坦和吉尔吉斯斯坦签署9份合作协议。'],
])('papers signed with several states are with no one of them: %s', (text) => {
  expect(pairs(text)).toEqual(['CHN  9'])
})

test.each([
  ['The external debt of Kyrgyzstan is $6 billion, of which $2 billion is owed to the Export-Import Bank of China.'],
  ['Внешний долг Киргизии — 6 млрд долларов, из них 2 млрд — Эксимбанку Китая.'],
  ['吉尔吉斯斯坦外债约60亿美元,其中约20亿美元欠中国进出口银行。'],
])('a part of a debt is owed to whom it names: %s', (text) => {
  expect(pairs(text).at(-1)).toBe('CHN KGZ 2000000000')
})

test.each([['Таджикистан должен Всемирному банку 338 млн долларов.'], ['塔吉克斯坦欠世界银行3.38亿美元。']])(
  'a bank of many states to which a state owes has no code: %s',
  (text) => {
    expect(pairs(text)).toEqual([' TJK 338000000'])
  },
)

test.each([
  ['Портфель узбекско-китайских проектов достиг 60 млрд долларов.'],
  ['Портфель узбецько-китайських проєктів сягнув 60 млрд доларів.'],
  ['乌中联合项目投资组合总额已达600亿美元。'],
])('the capital of projects of two is Chinese: %s', (text) => {
  expect(pairs(text)).toEqual(['CHN UZB 60000000000'])
})

test.each([
  ['Китай вложил в Центральную Азию 24 млрд долларов, в том числе Казахстан — 15 млрд, Узбекистан — 7 млрд.'],
  ['China invested $24 billion in Central Asia in 2024, including Kazakhstan $15 billion and Uzbekistan $7 billion.'],
  ['2024年中国对中亚国家投资240亿美元,其中哈萨克斯坦150亿美元,乌兹别克斯坦70亿美元。'],
])('of capital in the region the states of a list are where it is: %s', (text) => {
  expect(pairs(text)).toEqual(['CHN C5 24000000000', 'CHN KAZ 15000000000', 'CHN UZB 7000000000'])
})

test('of a firm at home and one that it signs with for a plant, the other comes to build', () => {
  expect(pairs('KazMunayGas signed a $1.2 billion contract with Sinopec for a plant in Atyrau.')).toEqual([
    'CHN KAZ 1200000000',
  ])
})

test('what is seen at a number is foreseen', () => {
  expect(
    claimsOf('Deliveries of Turkmen gas to China are seen at 17 bcm this year.', { documentDate: '2025-06-10' }).map(
      ({ status, period_end }) => [status, period_end],
    ),
  ).toEqual([['forecast', '2025-12-31']])
})
