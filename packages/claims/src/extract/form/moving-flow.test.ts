import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const ways = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, flow }) =>
    [indicator, reporter, partner, flow].join(' '),
  )

describe('which way something moves', () => {
  test.each([
    ['В прошлом году нефтепровод Казахстан — Китай перекачал 11 млн тонн нефти.'],
    ['Last year the Kazakhstan–China oil pipeline carried 11 million tonnes of oil.'],
    ['去年中哈原油管道输油1100万吨。'],
  ])('through a pipe it goes from Central Asia: %s', (text) => {
    expect(ways(text)).toEqual(['freight_volume KAZ CHN export'])
  })

  test.each([
    ['Через пункт пропуска Достык в июле прошло 900 поездов.', 'train_count KAZ  '],
    ['7月经阿拉山口口岸通行班列900列。', 'train_count CHN  '],
    ['7月阿拉山口口岸出境班列900列。', 'train_count CHN  export'],
  ])('past a border post it goes no way that is not told: %s', (text, way) => {
    expect(ways(text)).toEqual([way])
  })

  test.each([
    ['In 2024 1,600 trains ran in both directions between China and Kazakhstan.'],
    ['2024年往返中国与哈萨克斯坦的班列达1600列。'],
  ])('both ways is total: %s', (text) => {
    expect(ways(text)).toEqual(['train_count CHN KAZ total'])
  })

  test('a growth goes the way of what grew', () => {
    expect(ways('2024年中国发往哈萨克斯坦的班列1800列,同比增长12%。')).toEqual([
      'train_count CHN KAZ export',
      'growth CHN KAZ export',
    ])
  })

  test('what is sold online abroad goes from the seller', () => {
    expect(ways('2023年中国对哈萨克斯坦跨境电商销售额为36亿美元。')).toEqual(['ecommerce_market CHN KAZ export'])
  })
})

describe('goods and firms that are let into a market', () => {
  test.each([
    ['Китай открыл рынок для 27 наименований узбекской сельхозпродукции.', 'product_count UZB CHN export'],
    ['China has opened its market to 37 kinds of Kazakh farm produce.', 'product_count KAZ CHN export'],
    ['目前哈方已有28种农产品获准对华出口。', 'product_count KAZ CHN export'],
    ['Право поставлять товары в Китай имеют 1 200 узбекских предприятий.', 'company_count UZB CHN export'],
  ])('are sold there by whose they are, whoever opens the market: %s', (text, way) => {
    expect(ways(text)).toEqual([way])
  })

  test('firms at work abroad are let in nowhere', () => {
    expect(ways('В Узбекистане работают 1 200 китайских предприятий.')).toEqual(['company_count CHN UZB '])
  })
})

test.each([
  ['In 2023 3,105 trains travelled from China to Kazakhstan and 1,707 in the opposite direction.'],
  ['2023年从中国开往哈萨克斯坦的班列3105列,回程1707列。'],
])('the other way goes from the other: %s', (text) => {
  expect(ways(text)).toEqual(['train_count CHN KAZ export', 'train_count KAZ CHN export'])
})

test.each([
  ['Rail freight Kazakhstan – China\n\nTotal volume: 32.1 million tonnes in 2024.'],
  ['Грузоперевозки Казахстан – Китай\n\nОбщий объём: 32,1 млн тонн в 2024 году.'],
])('what a heading names after both ends of the way goes both ways: %s', (text) => {
  expect(ways(text)).toEqual(['freight_volume KAZ CHN total'])
})

test.each([
  ['Nobody invests more than China, whose FDI stock was $58.6 billion in mid-2024.'],
  ['Больше всех вложил Китай, чьи накопленные инвестиции составили 58,6 млрд долларов.'],
])('whose investment it is says whose capital: %s', (text) => {
  expect(ways(text)).toEqual(['fdi_stock CHN  '])
})

test.each([
  ['Объём транзита контейнеров из Китая через Казахстан составил 60 тыс. ДФЭ.', 'container_volume CHN  '],
  ['Transit containers sent from China across Kazakhstan to Europe numbered 40,000 TEU.', 'container_volume CHN  '],
  ['У 2024 році транзитом із Китаю через Казахстан перевезено 5 тис. ДФЕ.', 'container_volume CHN  '],
  ['2024年，哈萨克斯坦过境运输量达到1530万吨。', 'freight_volume KAZ  '],
])('what passes through is no export of anybody: %s', (text, way) => {
  expect(ways(text)).toEqual([way])
})

test.each([
  ['За год через переход Алтынколь – Хоргос проследовало 4 300 поездов.', 'train_count KAZ CHN total'],
  ['Rail cargo KZ↔CN in 2024: 36m tonnes.', 'freight_volume KAZ CHN total'],
])('between the two sides of a border things go both ways: %s', (text, way) => {
  expect(ways(text)).toEqual([way])
})

test.each([
  [
    'Между Казахстаном и Китаем за год перевезено 30 млн т грузов. Из Казахстана в Китай отправлено 12 млн т. Объём грузов превысил план на 2 млн т.',
  ],
  [
    'Rail freight between Kazakhstan and China came to 30 million tonnes. From Kazakhstan to China went 12 million tonnes. The volume of goods in May was 3 million tonnes.',
  ],
])('after one of the ways a new sentence tells of both again: %s', (text) => {
  expect(ways(text).map((way) => way.split(' ').at(-1))).toEqual(['total', 'export', 'total'])
})

test.each([
  ['Grain exports to China reached 900,000 tonnes. Shipments of barley rose by 40 percent.'],
  ['Экспорт зерна в Китай достиг 900 тыс. тонн. Отгрузки ячменя выросли на 40 %.'],
])('a growth of goods that are sold is of exports, whatever they are called: %s', (text) => {
  expect(ways(text).map((way) => way.split(' ').at(-1))).toEqual(['export', 'export'])
})

test('what is called exports goes out, in the opposite direction too', () => {
  expect(
    ways('Імпорт Китаю з Казахстану зріс на 5 %, а вивезення китайської електроніки у зворотному напрямку — на 12 %.'),
  ).toEqual(['growth CHN KAZ import', 'growth CHN KAZ export'])
})

test.each([
  ["From Xi'an came 350 container trains last year.", 'train_count CHN  export'],
  ['Из Сианя за три квартала отправлено 3 900 поездов Китай — Европа.', 'train_count CHN  export'],
  ['今年自西安发出的跨里海班列达358列。', 'train_count CHN  export'],
])('what leaves from a city goes out: %s', (text, way) => {
  expect(ways(text)).toEqual([way])
})
