import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  ['Товарооборот с Китаем составил 12,5 млрд долларов, с Россией — 11,6 млрд, сообщили в Нацкомстате Узбекистана.'],
  ['Товарообіг із Китаєм становив 12,5 млрд доларів, з Росією — 11,6 млрд, повідомили в Нацкомстаті Узбекистану.'],
  [
    'Trade with China came to $12.5 billion and with Russia to $11.6 billion, the statistics committee of Uzbekistan said.',
  ],
])('trade with several is that of the one state whose office tells it: %s', (text) => {
  expect(claimsOf(text).map(({ reporter, partner }) => [reporter, partner])).toEqual([
    ['UZB', 'CHN'],
    ['UZB', 'RUS'],
  ])
})

test.each([
  '"We sold China 3 bcm of gas last year," said the Uzbek energy minister.',
  '«Мы продали Китаю 3 млрд кубометров газа», — сказал министр энергетики Узбекистана.',
  '“去年我们向中国供气30亿立方米，”乌兹别克斯坦能源部长说。',
])('gas that somebody says "we" sold is of his state: %s', (text) => {
  expect(claimsOf(text)).toMatchObject([{ indicator: 'pipeline_gas', reporter: 'UZB', partner: 'CHN', flow: 'export' }])
})
