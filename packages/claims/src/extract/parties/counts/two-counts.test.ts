import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-03-10' }).map(({ reporter, partner, value }) =>
    [reporter, partner, value].join(' '),
  )

test.each([
  ['За китайськими даними, товарообіг із Казахстаном торік становив 40 млрд доларів, за казахстанськими — 30 млрд.'],
  [
    'По данным китайской таможни, товарооборот с Казахстаном составил 40 млрд долларов, тогда как Нацстат Казахстана насчитал 30 млрд.',
  ],
  ['Chinese customs put trade with Kazakhstan at $40bn last year, while Kazakh statistics show $30bn.'],
  ['据中国海关统计,2024年中哈贸易额为400亿美元,据哈方统计为300亿美元。'],
  ['Торгівля Китаю і Казахстану сягнула 40 млрд доларів (за китайськими даними) або 30 млрд (за казахстанськими).'],
  ['Пекин насчитал 40 млрд долларов торговли с Казахстаном за 2024 год, Астана — 30 млрд.'],
  ['Trade between China and Kazakhstan reached $40bn last year by Chinese count, or $30bn by Kazakh count.'],
  ["Beijing's figures put trade with Kazakhstan at $40bn; Astana's figures put it at $30bn."],
  ['按中方口径，2024年中哈贸易额400亿美元，按哈方口径仅300亿美元。'],
  ['中国海关总署公布的2024年中哈贸易额为400亿美元，而哈萨克斯坦国家统计局公布的数字是300亿美元。'],
])('a turnover that both sides count is of each as it counts: %s', (text) => {
  expect(told(text)).toEqual(['CHN KAZ 40000000000', 'KAZ CHN 30000000000'])
})

test.each([
  ['Торік Китай обігнав Росію за товарообігом з Узбекистаном: 12 млрд доларів проти 11 млрд.'],
  ['В прошлом году Китай обогнал Россию по товарообороту с Узбекистаном: 12 млрд долларов против 11.'],
])('what is held against who passed is of who was passed: %s', (text) => {
  expect(told(text)).toEqual(['CHN UZB 12000000000', 'RUS UZB 11000000000'])
})

test.each([
  ['Торік експорт Китаю до Таджикистану та Туркменістану зріс на 40 % до кожної країни.'],
  ['В прошлом году экспорт Китая в Таджикистан и Туркменистан вырос на 40 % в каждую страну.'],
])('what is of each of two goes with the one who is named beside them: %s', (text) => {
  expect(told(text)).toEqual(['CHN TJK 40', 'CHN TKM 40'])
})

test.each([
  ['Казахстан — найбільший одержувач китайських інвестицій у регіоні: в його економіку вклали 24 млрд доларів.'],
  ['Казахстан — крупнейший получатель китайских инвестиций в регионе: в его экономику вложили 24 млрд долларов.'],
])('the region is where somebody receives the most, and no receiver: %s', (text) => {
  expect(told(text)).toEqual(['CHN KAZ 24000000000'])
})

test.each([
  ['Торік торгівля Китаю з Киргизстаном сягнула 22 млрд доларів. Нацстатком Киргизстану нарахував 5 млрд.'],
  ['В прошлом году торговля Китая с Киргизией достигла 22 млрд долларов. Нацстатком Киргизии насчитал 5 млрд.'],
  ["China's trade with Kyrgyzstan came to $22bn last year. Kyrgyzstan's statistics committee counted $5bn."],
])('a sentence that names nobody but who counts tells the trade of the two as he sees it: %s', (text) => {
  expect(told(text)).toEqual(['CHN KGZ 22000000000', 'KGZ CHN 5000000000'])
})

test.each([
  ['Китай забезпечує 40 % імпорту Киргизстану, 35 % — Таджикистану.'],
  ['Китай обеспечивает 40 % импорта Киргизии, 35 % — Таджикистана.'],
])('a share of the next state in the genitive is of its flow: %s', (text) => {
  expect(told(text)).toEqual(['KGZ CHN 40', 'TJK CHN 35'])
})

test('two states that tell of their trade themselves, and a list of partners that one tells of', () => {
  expect(told('Китай указує 43 млрд доларів товарообігу з Казахстаном, Казахстан — 30 млрд.')).toEqual([
    'CHN KAZ 43000000000',
    'KAZ CHN 30000000000',
  ])
  expect(told('Китай повідомляє про 94 млрд доларів торгівлі з регіоном: Казахстан — 43 млрд.')[1]).toBe(
    'CHN KAZ 43000000000',
  )
})

test.each([
  ['Транзит територією Казахстану зріс на 8 %, до 29 млн тонн, з них китайські вантажі — 60 %.'],
  ['Транзит по территории Казахстана вырос на 8 %, до 29 млн тонн, из них китайские грузы — 60 %.'],
  ['Transit through Kazakhstan rose by 8%, to 29 million tonnes, of which Chinese goods were 60%.'],
])('a part of what is carried says nothing of the whole: %s', (text) => {
  expect(told(text)).toEqual(['KAZ  8', 'KAZ  29000000', 'KAZ CHN 60'])
})

test.each([
  ['Транзит китайських вантажів через Казахстан до Європи сягнув 22 млн тонн.'],
  ['Транзит китайских грузов через Казахстан в Европу достиг 22 млн тонн.'],
  ['Transit of Chinese goods through Kazakhstan to Europe reached 22 million tonnes.'],
])('who is crossed on the way to a group of states is no partner: %s', (text) => {
  expect(told(text)).toEqual(['CHN  22000000'])
})

test.each([
  [
    'Trade between Tajikistan and China came to $2bn, according to the National Statistical Committee; Chinese customs put it at $4bn.',
  ],
  [
    'Товарооборот Таджикистана с КНР составил 2 млрд долларов (по данным Агентства по статистике), китайская таможня называет 4 млрд.',
  ],
  [
    'Товарооборот Таджикистана с КНР составил 2 млрд долларов, Главное таможенное управление КНР за тот же год насчитало 4 млрд.',
  ],
])('after the number of one an office of the other tells its own: %s', (text) => {
  expect(told(text)).toEqual(['TJK CHN 2000000000', 'CHN TJK 4000000000'])
})

test('a year told by the same office is of the same two', () => {
  expect(
    told(
      'В 2023 году товарооборот Казахстана и Китая составил, по данным китайской таможни, 41 млрд долларов, в 2024-м — 43.',
    ),
  ).toEqual(['KAZ CHN 41000000000', 'KAZ CHN 43000000000'])
})

test.each([
  'По китайским данным, товарооборот с Таджикистаном в 2024 году составил 4 млрд долларов. Таджикская статистика показывает рост на 21 %, до 2 млрд.',
  'Chinese data put trade with Tajikistan at $4 billion in 2024. Tajik data show a rise of 21% to $2 billion.',
  'За китайськими даними, товарообіг із Таджикистаном 2024 року становив 4 млрд доларів. Таджицька статистика показує зростання на 21 %, до 2 млрд.',
  '中方数据显示，2024年中塔贸易额40亿美元。塔方数据却显示增长21%，总额为20亿美元。',
])('the growth of a turnover is of who counts it: %s', (text) => {
  expect(told(text)).toEqual(['CHN TJK 4000000000', 'TJK CHN 21', 'TJK CHN 2000000000'])
})

test('also after a growth that the other counted', () => {
  expect(told('中方数据显示，2024年中塔贸易额40亿美元，下降2.1%。塔方数据却显示增长21%，总额为20亿美元。')).toEqual([
    'CHN TJK 4000000000',
    'CHN TJK -2.1',
    'TJK CHN 21',
    'TJK CHN 2000000000',
  ])
})
