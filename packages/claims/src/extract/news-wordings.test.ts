import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ indicator, reporter, partner, value, status }) => `${indicator} ${reporter} ${partner} ${value} ${status}`,
  )

test.each([
  ['Крупнейшим инвестором Узбекистана стал Китай: на него пришлось 26,8 % инвестиций.', 'share CHN UZB 26.8 actual'],
  ['Китай — найбільший інвестор Узбекистану: на нього припало 26,8 % інвестицій.', 'share CHN UZB 26.8 actual'],
  ['На Китай пришлось 6 млрд долларов инвестиций в Узбекистан.', 'fdi_stock CHN UZB 6000000000 actual'],
])('capital that falls on a country abroad is of that country: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test('a part of the investment of a state is of whom it fell on', () => {
  expect(told('В 2024 году Узбекистан привлёк 23 млрд долларов инвестиций, из них 6 млрд пришлись на Китай.')[1]).toBe(
    'fdi_flow CHN UZB 6000000000 actual',
  )
})

test.each([
  ['За год Китай вложил в экономику Узбекистана 4,4 млрд долларов.'],
  ['За рік Китай вклав в економіку Узбекистану 4,4 млрд доларів.'],
  ['In a year China invested $4.4 billion in the economy of Uzbekistan.'],
])('what a country puts into another in a year is no one deal: %s', (text) => {
  expect(told(text)).toEqual(['fdi_flow CHN UZB 4400000000 actual'])
})

test('a sum after a share or a growth of investment is that investment', () => {
  expect(
    told('Инвестиции Китая в Кыргызстан в 2024 году выросли на 20 %. Их объём составил 112 млн долларов.'),
  ).toEqual(['growth CHN KGZ 20 actual', 'fdi_flow CHN KGZ 112000000 actual'])
})

test.each([
  ['Экспорт Китая в Казахстан и Узбекистан вырос на 24,5 % каждый.'],
  ['Импорт Китая из Казахстана и Узбекистана вырос на 24,5 % каждый.'],
])('each of those to whom or from whom is a partner: %s', (text) => {
  expect(told(text)).toEqual(['growth CHN KAZ 24.5 actual', 'growth CHN UZB 24.5 actual'])
})

test.each([
  ['Экспорт Китая в страны Центральной Азии: Казахстан — 12,8 млрд долларов, Узбекистан — 8,4 млрд.', 'CHN'],
  ['Експорт Китаю до країн Центральної Азії: Казахстан — 12,8 млрд доларів, Узбекистан — 8,4 млрд.', 'CHN'],
  ['Экспорт в страны ЦА: Казахстан — 12,8 млрд долларов, Узбекистан — 8,4 млрд.', 'null'],
])('each of a list of the five is the partner that the five are: %s', (text, reporter) => {
  expect(told(text)).toEqual([
    `exports ${reporter} KAZ 12800000000 actual`,
    `exports ${reporter} UZB 8400000000 actual`,
  ])
})

test.each([
  ['Планируется довести товарооборот с нынешних 14 млрд долларов до 20 млрд к 2030 году.'],
  ['Планується збільшити товарообіг із нинішніх 14 млрд доларів до 20 млрд у 2030 році.'],
  ['The two plan to raise trade from the current level of $14 billion to $20 billion by 2030.'],
])('the level of now from which a plan goes out is a fact at no time to come: %s', (text) => {
  const [now, then] = claimsOf(text, { documentDate: '2025-08-10' })
  expect([now?.value, now?.status, now?.period_start]).toEqual([14e9, 'actual', null])
  expect([then?.value, then?.status, then?.period_start]).toEqual([20e9, 'target', '2030-01-01'])
})

test('what is so today is no part of the plan before it', () => {
  expect(
    told('К 2030 году мы намерены довести товарооборот до 20 млрд долларов, сегодня он составляет 14 млрд.')[1],
  ).toBe('trade_turnover null null 14000000000 actual')
})

test.each([
  ['По маршруту ходят 35 поездов, к концу года до 50.'],
  ['За маршрутом курсує 35 поїздів, до кінця року до 50.'],
])('a level by the end of a year that still runs is to come, and no bound: %s', (text) => {
  const claim = claimsOf(text, { documentDate: '2025-08-10' })[1]
  expect([claim?.value, claim?.bound, claim?.status]).toEqual([50, 'exact', 'forecast'])
})

test.each([
  ['Импорт Казахстана из Китая в 2024 году превысил экспорт на 3 млрд долларов.'],
  ['У 2024 році імпорт Казахстану з Китаю перевищив експорт на 3 млрд доларів.'],
  ["In 2024 Kazakhstan's imports from China exceeded exports by $3 billion."],
])('what one flow has more than the other is the balance: %s', (text) => {
  expect(told(text)).toEqual(['trade_balance KAZ CHN -3000000000 actual'])
})

test('by how many per cent one flow exceeds the other is no growth, and by how much it exceeds an earlier level is', () => {
  expect(told('Импорт превысил экспорт на 40 %.')).toEqual(['other null null 40 actual'])
  expect(told('Импорт из Китая превысил прошлогодний показатель на 8,3 %.')).toEqual(['growth null CHN 8.3 actual'])
  expect(claimsOf('Экспорт превысил уровень 2023 года на 8,3 %.')[0]?.base_period).toBe('2023-01-01/2023-12-31')
})

test('more plants after joint projects are foreign capital as they', () => {
  expect(
    told(
      'Узбекистан и Китай реализуют 312 совместных проектов на 42 млрд долларов. Планируется открыть ещё 40 заводов.',
    ),
  ).toEqual(['other CHN UZB 312 actual', 'project_cost CHN UZB 42000000000 actual', 'other CHN UZB 40 target'])
})

test('what has been put in of the cost of a plant is a part of the cost', () => {
  expect(told('Стоимость завода — 467 млн долларов, из которых 160 млн уже освоено.')[1]).toContain('project_cost')
})

test('a clause behind a colon with a word of its own takes no modality from before it', () => {
  expect(told('Китай вложит в экономику Казахстана 5 млрд долларов: 1 ГВт построит China Energy.')).toEqual([
    'fdi_flow CHN KAZ 5000000000 target',
    'capacity CHN KAZ 1000 target',
  ])
})

test('a figure that looks like a year is one below the heading of a time', () => {
  const table =
    'Таблица 1. Экспорт Китая в страны ЦА, млн долл.\nСтрана; 2022; 2023\nКазахстан; 1436; 1900\nУзбекистан; 2200; 3100\n'
  expect(claimsOf(table).map(({ value }) => value / 1e6)).toEqual([1436, 1900, 2200, 3100])
})

test.each([
  ['В октябре по маршруту Чунцин — Ташкент прошло 46 поездов.', 'export'],
  ['У жовтні за маршрутом Сіань — Ташкент пройшло 46 поїздів.', 'export'],
  ["In October 46 trains ran on the Xi'an–Tashkent route.", 'export'],
  ['10月西安—塔什干班列开行46列。', 'export'],
  ['Достык — Алашанькоу: прошло 46 поездов.', null],
])(
  'what runs between two cities goes from the first, and between two posts of a border both ways: %s',
  (text, flow) => {
    expect(claimsOf(text).map((claim) => claim.flow)).toEqual([flow])
  },
)

test.each([
  ['Основные покупатели казахстанской нефти — Италия (30 %) и Китай (12 %).', 'KAZ ITA export', 'KAZ CHN export'],
  ['Основні покупці казахстанської нафти: Італія — 30 %, Китай — 12 %.', 'KAZ ITA export', 'KAZ CHN export'],
  ['The main buyers of Kazakh oil are Italy (30%) and China (12%).', 'KAZ ITA export', 'KAZ CHN export'],
  ['Крупнейшие поставщики машин в Узбекистан — Китай (70 %) и Корея (20 %).', 'UZB CHN import', 'UZB KOR import'],
])('buyers have parts of what is sold, sellers of what is bought: %s', (text, one, other) => {
  const claims = claimsOf(text).map((claim) => [claim.indicator, claim.reporter, claim.partner, claim.flow].join(' '))
  expect(claims).toEqual([`share ${one}`, `share ${other}`])
})

test('what moves along a chain of states goes from the first to the last', () => {
  expect(told('По газопроводу Туркменистан — Узбекистан — Казахстан — Китай поставлено 30 млрд кубометров.')).toEqual([
    'pipeline_gas TKM CHN 30000000000 actual',
  ])
})

test('a part of a debt said again in money is owed to the same', () => {
  expect(told('Доля КНР во внешнем долге Кыргызстана составила 36,7 %, или 1,7 млрд долларов.')).toEqual([
    'share CHN KGZ 36.7 actual',
    'other CHN KGZ 1700000000 actual',
  ])
})

test('duties on kinds of goods count the kinds, and several agreements on investment are a package', () => {
  expect(told('Китай снизил пошлины на 14 видов таджикских товаров.')).toEqual(['product_count TJK CHN 14 actual'])
  expect(told('Сумма подписанных инвестиционных соглашений — 7 млрд долларов.')[0]).toContain('agreements_value')
})

test('of a firm at home and one from abroad that agree on a plant the one from abroad builds it', () => {
  expect(
    told('Соглашение между «Самрук-Энерго» и компанией PowerChina касается строительства ТЭЦ мощностью 400 МВт.'),
  ).toEqual(['capacity CHN KAZ 400 actual'])
})

test.each([
  ['Импорт в апреле 2025 года составил 2 млрд долларов, что вдвое больше, чем месяцем ранее.', '2025-03-01/2025-03-31'],
  ['Импорт в июне 2025 года составил 2 млрд долларов, это на треть больше мая.', '2025-05-01/2025-05-31'],
])('a growth is held against the month that is named: %s', (text, base) => {
  expect(claimsOf(text)[1]?.base_period).toBe(base)
})

test('references by number are no words of a sentence', () => {
  const claims = claimsOf('Экспорт вырос с 11,1 млрд долл.[5] в 2010 г. до 27,1 млрд долл. [6, с. 12; 7] в 2022 г.')
  expect(claims.map(({ value, period_start }) => [value, period_start])).toEqual([
    [11.1e9, '2010-01-01'],
    [27.1e9, '2022-01-01'],
  ])
})

test.each([
  ['Товарооборот — 12,5 млрд долларов, из которых 2,1 млрд пришлось на экспорт и 10,4 млрд — на импорт.'],
  ['Товарооборот достиг 12,5 млрд долларов (2,1 млрд — экспорт, 10,4 млрд — импорт).'],
  ['Товарообіг становив 12,5 млрд доларів, з них 2,1 млрд становив експорт, 10,4 млрд — імпорт.'],
  ['Trade reached $12.5 billion, of which $2.1 billion was exports and $10.4 billion imports.'],
  ['贸易额125亿美元,其中21亿为出口,104亿为进口。'],
])('a sum is the flow that is named right behind it: %s', (text) => {
  expect(claimsOf(text).map(({ indicator }) => indicator)).toEqual(['trade_turnover', 'exports', 'imports'])
})

test.each([
  ['В товарообороте Узбекистана с Китаем 16 % — экспорт, 84 % — импорт.'],
  ['На экспорт приходится 16 % оборота, на импорт — 84 %.'],
])('exports and imports are the two parts of the turnover: %s', (text) => {
  expect(claimsOf(text).map(({ indicator, flow }) => [indicator, flow])).toEqual([
    ['share', 'total'],
    ['share', 'total'],
  ])
})

test('a sign in a word says which way a balance goes', () => {
  const text = 'Сальдо сложилось отрицательным: минус 1,3 млрд долларов против плюс 0,4 млрд год назад.'
  expect(claimsOf(text).map(({ value }) => value / 1e9)).toEqual([-1.3, 0.4])
})

test('in a text that begins with one plant the investment is what it costs', () => {
  expect(told('Sany построит завод в Казахстане. Объём инвестиций — 115 млн долларов.')).toEqual([
    'project_cost CHN KAZ 115000000 actual',
  ])
})

test('the worth of a deal is no package, and a level behind a part is no bound', () => {
  expect(told('Сумма сделки оценивается в 150 млн долларов.')[0]).toContain('deal_value')
  expect(claimsOf('Экспорт масла вырос на треть, до 190 тыс. тонн.')[1]?.bound).toBe('exact')
})

test('kinds of goods that a state buys are imports, and the freight turnover with another goes both ways', () => {
  expect(claimsOf('Из Китая Узбекистан импортирует 3 тысячи наименований товаров.')[0]?.flow).toBe('import')
  expect(claimsOf('Грузооборот порта Актау с Китаем достиг 412 тыс. тонн.')[0]?.flow).toBe('total')
})

test('of two growths of a month each is held against what it names', () => {
  const claims = claimsOf('В мае 2025 года экспорт вырос на 3 % м/м и на 12 % г/г.')
  expect(claims.map((claim) => claim.base_period)).toEqual(['2025-04-01/2025-04-30', '2024-05-01/2024-05-31'])
})

test('what a country is to invest by a year is a target', () => {
  expect(told('До 2030 года Китай инвестирует в экономику региона 10 млрд долларов.')[0]).toContain('target')
})

test('what states have put in is a stock, and the worth of a portfolio of projects what they cost', () => {
  expect(told('Китай инвестировал 1,7 млрд долларов, Россия — 3,4 млрд.')[0]).toBe(
    'fdi_stock CHN null 1700000000 actual',
  )
  expect(told('Инвестиционный портфель китайских проектов в Казахстане составляет 57 млрд долларов.')[0]).toContain(
    'project_cost',
  )
})

test('a growth is told in every case of its noun', () => {
  expect(told('Министерство сообщило о росте экспорта Казахстана в КНР на 11 %.')).toEqual(['growth KAZ CHN 11 actual'])
})
