import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const times = (text: string, documentDate = '2025-08-10') =>
  claimsOf(text, { documentDate }).map(({ value, period_start, period_end }) =>
    [value, period_start, period_end].join(' '),
  )

test.each([
  ['Ten years ago trade between Kazakhstan and China was $18 billion.', '18000000000 2015-01-01 2015-12-31'],
  ['Десять лет назад торговля Казахстана с Китаем составляла 18 млрд долларов.', '18000000000 2015-01-01 2015-12-31'],
  ['Десять років тому торгівля Казахстану з Китаєм становила 18 млрд доларів.', '18000000000 2015-01-01 2015-12-31'],
  ['三十年前，中国与中亚五国的贸易额为4.6亿美元。', '460000000 1995-01-01 1995-12-31'],
  ['Almost ten years ago trade between Kazakhstan and China was $18 billion.', '18000000000  '],
])('years are counted back from the document, not from about so many: %s', (text, time) => {
  expect(times(text)).toEqual([time])
})

test('a count of some years ago is of the date of the count before it', () => {
  expect(times('As of 1 July 247 Chinese firms worked in Tajikistan. There were 93 two years ago.')).toEqual([
    '247 2025-07-01 2025-07-01',
    '93 2023-07-01 2023-07-01',
  ])
})

test.each([
  ['How many Chinese firms work in Tajikistan now?\n— 247, I think.', '247 2025-08-10 2025-08-10'],
  ['Сколько китайских фирм сейчас в Таджикистане?\n— Зарегистрировано четыреста.', '400 2025-08-10 2025-08-10'],
  ['Скільки китайських фірм зараз у Таджикистані?\n— Зареєстровано чотириста.', '400 2025-08-10 2025-08-10'],
  ['在塔吉克斯坦的中资企业现在有多少家？\n登记的有四百家。', '400 2025-08-10 2025-08-10'],
  [
    'Чего ждать Казахстану и Китаю к 2030 году?\n— Планируем товарооборот в 60 млрд долларов.',
    '60000000000 2030-01-01 2030-12-31',
  ],
])('an answer has the time and the things of its question: %s', (text, time) => {
  expect(times(text)).toEqual([time])
})

test.each([
  ['Rail freight Kazakhstan – China: results of the year\n\nTotal volume: 32 million tonnes.', '32000000'],
  ['Перевозки Казахстан – Китай: итоги года\n\nВсего перевезено 32 млн тонн грузов.', '32000000'],
  ['Перевезення Казахстан – Китай: підсумки року\n\nУсього перевезено 32 млн тонн вантажів.', '32000000'],
  ['哈萨克斯坦与中国铁路运输：年度总结\n\n总运量3200万吨。', '32000000'],
])('results of the year that are told in January are of the one that is over: %s', (text, value) => {
  expect(times(text, '2025-01-27')).toEqual([`${value} 2024-01-01 2024-12-31`])
})

test.each([
  [
    'At a forum on Tuesday, 17 June, companies from China and Kazakhstan signed 58 agreements.',
    '58 2025-06-17 2025-06-17',
  ],
  ['На форуме во вторник, 17 июня, компании Китая и Казахстана подписали 58 соглашений.', '58 2025-06-17 2025-06-17'],
  ['7月中国与中亚双边贸易额中，7月当月为92.1亿美元。', '9210000000 2025-07-01 2025-07-31'],
  ['今年1、2月中国对哈萨克斯坦出口45亿美元。', '4500000000 2025-01-01 2025-02-28'],
])('a day or month that is said twice is one: %s', (text, time) => {
  expect(times(text)).toEqual([time])
})

test.each([
  [
    'In 2023 e-commerce made up 12% of retail in Kazakhstan; five years ago the share was 3%.',
    '3 2018-01-01 2018-12-31',
  ],
  ['2023年哈萨克斯坦电商占零售总额的12%，五年前这一比例只有3%。', '3 2018-01-01 2018-12-31'],
])('years are counted back from the one that the sentence names: %s', (text, time) => {
  expect(times(text)[1]).toBe(time)
})

test.each([
  ['中国和土库曼斯坦1992年1月6日建交，当年双边贸易额仅450万美元。', '4500000 1992-01-01 1992-12-31'],
  ['二〇二二年塔中贸易额约为十三亿美元。', '1300000000 2022-01-01 2022-12-31'],
  ['Выручка от газа из Узбекистана в Китай прошлого мая — 160 млн долларов.', '160000000 2024-05-01 2024-05-31'],
])('the year of an event, a year in signs, the month of last year: %s', (text, time) => {
  expect(times(text)).toEqual([time])
})
