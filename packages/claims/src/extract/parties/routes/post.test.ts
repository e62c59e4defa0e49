import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ reporter, partner, value }) =>
    [reporter, partner, value].join(' '),
  )

test.each([
  ['В 2024 году через пункт пропуска Хоргос прошло 30 тыс. грузовиков, на 12 % больше. Казахстан ждёт новых.'],
  ['У 2024 році через пункт пропуску Хоргос пройшло 30 тис. вантажівок, на 12 % більше. Казахстан чекає нових.'],
  ['In 2024 the Khorgos border post let through 30,000 lorries, up 12%. Kazakhstan wants more.'],
  ['2024年霍尔果斯口岸出入境货车3万辆,增长12%。哈萨克斯坦是主要市场。'],
])('what passes a border post is of its country: %s', (text) => {
  expect(told(text)).toEqual(['CHN  30000', 'CHN  12'])
})

test('with a direction it goes from one to the other', () => {
  expect(told('2024年经霍尔果斯口岸运往哈萨克斯坦的货物达300万吨。')).toEqual(['CHN KAZ 3000000'])
})

test.each([
  ['In 2024 exports through the port of Horgos came to $5 billion. Kazakhstan is beyond.', 'CHN  5000000000'],
  ['Horgos Port, on the border with Kazakhstan, is busy. In 2024 90,000 cars left the port.', 'CHN  90000'],
  ['The Khorgos dry port in Kazakhstan is for Chinese goods. In 2024 it took 80,000 TEU.', 'KAZ  80000'],
])('a port is of the state in which it stands, whatever lies beyond: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test('freight in and out of a post is both flows, its parts are one each, with no partner', () => {
  const claims = claimsOf('2024年巴克图口岸进出口货运量50万吨,其中进口30万吨,增长12%。')
  expect(claims.map(({ reporter, partner, flow }) => [reporter, partner, flow])).toEqual([
    ['CHN', null, 'total'],
    ['CHN', null, 'import'],
    ['CHN', null, 'import'],
  ])
})

test.each([
  ['В 2024 году сухой порт Хоргоса перевалил 300 тыс. ДФЭ.'],
  ['У 2024 році сухий порт «Хоргос» опрацював 300 тис. ДФЕ.'],
  ['In 2024 the dry port of Khorgos handled 300,000 TEU.'],
])('the dry port of a place on both sides of a border is the one that has it: %s', (text) => {
  expect(claimsOf(text).map(({ reporter, partner }) => [reporter, partner])).toEqual([['KAZ', null]])
})
