import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

/** What each number of a text is: its indicator, value and unit. */
const whats = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`)

describe('how much something changed by is growth and no level', () => {
  test.each([
    ['Оборот достиг 90 млрд долларов, это на 5 млрд больше, чем год назад.', 'growth 5000000000 USD'],
    ['The pipeline carried 700,000 tonnes, 30,000 tonnes less than a year earlier.', 'growth -30000 t'],
    ['贸易额达到900亿美元，比上年多出50亿美元。', 'growth 5000000000 USD'],
  ])('%s', (text, expected) => {
    expect(whats(text)[1]).toBe(expected)
  })
})

describe('growth is in time, a share is a level', () => {
  test.each([
    ['Бишкек должен вдвое больше, чем Душанбе.', 'other 2 ratio'],
    ['Exports were twice as large as in 2020.', 'growth 2 ratio'],
    ['这一工资是当地平均数的2.4倍。', 'other 2.4 ratio'],
    ['Доля Китая выросла до 34 % против 28 % годом ранее.', 'share 34 percent; share 28 percent'],
    ['债务占外债总额的比重升至2020年的45%。', 'share 45 percent'],
    ['Exports came to less than half the amount of 2023.', 'growth 0.5 ratio'],
    ['Доля онлайн-торговли в рознице достигла 14 %.', 'ecommerce_share 14 percent'],
  ])('%s', (text, expected) => {
    expect(whats(text).join('; ')).toBe(expected)
  })
})

describe('a bare number takes up what was counted', () => {
  test.each([
    ['В мае прошло 120 поездов. Год назад их было 95.', 'train_count 120 count; train_count 95 count'],
    ['There were sixteen flights a week; there are 44 now.', 'other 16 count; other 44 count'],
    ['Скільки китайських компаній у зоні?\nСьогодні сорок дві.', 'company_count 42 count'],
    ['Рудників із китайським капіталом — 12, а заводів — 30.', 'other 30 count'],
  ])('%s', (text, expected) => {
    expect(whats(text).join('; ')).toContain(expected)
  })
})

describe('what no table of words names is counted, what counts nothing is not', () => {
  test.each([
    ['Банк одобрил 197 займов.', ['other 197 count']],
    ['More than 18,000 young Central Asians study there.', ['other 18000 count']],
    ['Двенадцатый павильон открылся в 9 утра.', []],
    ['Talks were held on October 17-18, and the CHP-2 plant was opened.', []],
    ['В споре участвовали шесть собеседников.', []],
  ])('%s', (text, expected) => {
    expect(whats(text)).toEqual(expected)
  })
})

describe('a table by semicolons', () => {
  const text = 'Торгівля Казахстану з Китаєм, млрд дол.\n\nРік; експорт; сальдо\n2021; 9,8; 1,6\n2022; 13,2; -2,2'
  test('gives a claim per cell', () => {
    expect(whats(text)).toEqual([
      'exports 9800000000 USD',
      'trade_balance 1600000000 USD',
      'exports 13200000000 USD',
      'trade_balance -2200000000 USD',
    ])
  })
  test('counts what its heading counts', () => {
    const counted =
      'Компании Китая в регионе\n\nСтрана; Компаний; Мощность, МВт\nКазахстан; 4 700; 900\nУзбекистан; 2 300; 1 200'
    expect(whats(counted)).toEqual([
      'company_count 4700 count',
      'capacity 900 MW',
      'company_count 2300 count',
      'capacity 1200 MW',
    ])
  })
})

describe('what a sum is of', () => {
  test.each([
    ['Turkmen exports go mostly to China. In 2023 that was worth $9 billion.', 'exports 9000000000 USD'],
    [
      'Торговля двух стран растет. Наша цель — довести этот показатель до 20 млрд долларов.',
      'trade_turnover 20000000000 USD',
    ],
    ['CNPC купит 30-процентную долю в заводе за 400 млн евро.', 'deal_value 400000000 EUR'],
    ['Китайские инвесторы вложили в экономику страны 25 млрд долларов.', 'fdi_stock 25000000000 USD'],
    ['Chinese firms had put more than $25 billion into the Kazakh economy.', 'fdi_stock 25000000000 USD'],
    ['Shoppers spent 12 billion soms online in 2023.', 'ecommerce_market 12000000000 KGS'],
  ])('%s', (text, expected) => {
    expect(whats(text).at(-1)).toBe(expected)
  })
  test('pairs of flows keep the order in which they were named', () => {
    expect(
      whats(
        'У республики при экспорте в 3 млрд долл. импорт составил 20 млрд долл., у соседей соотношение 16 к 28 млрд долл.',
      ),
    ).toEqual([
      'exports 3000000000 USD',
      'imports 20000000000 USD',
      'exports 16000000000 USD',
      'imports 28000000000 USD',
    ])
  })
})

describe('numbers as they are written', () => {
  test.each([
    ['当时只有五六个人。', 5, 6],
    ['八九成的货物运往国外。', 80, 90],
    ['Нам нужно человек четыреста.', 400, null],
    ['街头十辆车里有八辆是国产。', 80, null],
  ])('%s', (text, value, high) => {
    expect(claimsOf(text)[0]).toMatchObject({ value, value_high: high })
  })
  test('a speed and an area keep their units', () => {
    expect(whats('Поезда пойдут со скоростью 120 км/ч. Площадь участка — 1 158 кв. км.')).toEqual([
      'other 120 km/h',
      'other 1158 km2',
    ])
  })
})

describe('what goes on is of the kind of what went before', () => {
  test.each([
    ['Завод будет выпускать 200 установок в год, на втором этапе — 400.', 'capacity 200 count; capacity 400 count'],
    ['Число фирм выросло на 312 и достигло 2 145.', 'other 312 count; company_count 2145 count'],
    ['Rail operators ran 12,000 trains carrying 880,000 TEU. One city dispatched 1,940.', 'train_count 1940 count'],
    ['Оформление сократилось с пяти часов до двух.', ''],
    ['Газ продали по 260 долларов за тысячу кубометров.', 'other 260 USD'],
    ['The parks will save 500 million cubic metres of gas.', 'other 500000000 m3'],
    ['Honey exports rose to 900 tonnes. Revenue reached $4 million.', 'exports 4000000 USD'],
    ['Подписан контракт на поставку автобусов за 50 млн долларов.', 'deal_value 50000000 USD'],
    ['Дорога пройдёт через 29 тоннелей.', 'other 29 count'],
    ['在建项目52个，总金额212亿美元。', 'project_cost 21200000000 USD'],
    ['日均开行27列，比去年多3列。', 'other 3 count'],
  ])('%s', (text, expected) => {
    const found = whats(text).join('; ')
    if (expected === '') expect(found).toBe('')
    else expect(found).toContain(expected)
  })
})

describe('what the words around a number make of it', () => {
  test.each([
    ['Экспорт составил 15 млрд долларов, встречный поток — 28 млрд.', 'imports 28000000000 USD'],
    ['Trade came to $1.6 billion, of which $1.2 billion was Kazakhstan’s exports.', 'exports 1200000000 USD'],
    ['Время оформления сократилось с 8 до 3 суток.', ''],
    ['— Какова мощность завода?\n— Полтора миллиона тонн цемента в год.', 'capacity 1500000 t'],
    ['На выставке 310 компаний из 12 провинций.', 'company_count 310 count'],
    ['The tariff is 4.8 cents per kilowatt-hour.', 'other 0.048 USD'],
    ['Every day 60 pairs of trains pass.', 'train_count 60 count'],
    ['每4辆新车中就有3辆来自中国。', 'share 75 percent'],
    ['The company bought 49% of the mine, paying $435 million.', 'deal_value 435000000 USD'],
    ['The park saves 215,000 tonnes of coal.', 'other 215000 t'],
    ['A total of 1,462 China–Europe and Central Asia freight trains left the city.', 'train_count 1462 count'],
  ])('%s', (text, expected) => {
    const found = whats(text).join('; ')
    if (expected === '') expect(found).toBe('')
    else expect(found).toContain(expected)
  })
})

describe('what is no plant, no share and no growth', () => {
  test.each([
    ['The spot gas cost 11.9 dollars.', 'other 11.9 USD'],
    ['Of every ten dollars it owes, few are owed at home.', ''],
    ['展会期间企业共签约46个项目。', 'agreements_count 46 count'],
    ['Ministers signed a 15-point statement.', ''],
    ['Construction of a container hub for 240,000 TEU began.', 'capacity 240000 TEU'],
    ['Пошлины с китайского импорта дали бюджету 31 млрд сомов.', 'other 31000000000 KGS'],
    ['The plant could carry 15 million tonnes a year.', 'capacity 15000000 t'],
  ])('%s', (text, expected) => {
    expect(whats(text).join('; ')).toBe(expected)
  })
})
