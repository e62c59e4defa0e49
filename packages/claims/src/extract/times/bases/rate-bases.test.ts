import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const rates = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' })
    .filter(({ indicator }) => indicator === 'growth')
    .map(
      ({ value, period_start, base_period }) => `${value}: ${period_start?.slice(0, 7)} b ${base_period?.slice(0, 7)}`,
    )

test('each of two rates is held against what its own words name', () => {
  const told = ['9: 2024-01 b 2023-01', '40: 2024-01 b 2022-01']
  expect(rates('In 2024 trade between China and Kazakhstan rose 9% against 2023 and 40% against 2022.')).toEqual(told)
  expect(rates('В 2024-м товарооборот Казахстана с Китаем вырос на 9% к 2023-му и на 40% к 2022-му.')).toEqual(told)
})

test('a rate before the two levels that it leads between has their times', () => {
  expect(
    rates('Торговля Китая с Казахстаном за десять лет выросла вдвое: с 20 млрд долларов в 2013-м до 40 млрд в 2023-м.'),
  ).toEqual(['2: 2023-01 b 2013-01'])
})

test('a rate is held against the level that follows it', () => {
  expect(rates('Товарообіг Китаю й Узбекистану торік зріс удвічі супроти 6 млрд доларів у 2020-му.')).toEqual([
    '2: 2024-01 b 2020-01',
  ])
})

test.each([
  'Торговля Китая с Казахстаном выросла вдвое: с 22 млрд долл. (2019 г.) до 43,8 млрд долл. (2024 г.).',
  'В 2024 г. торговля Китая с Казахстаном выросла вдвое по сравнению с «мирным» уровнем (22 млрд долл. в 2019 г.).',
  'In 2024 trade between China and Kazakhstan doubled compared with the pre-pandemic level ($22 billion in 2019).',
  '2024年中哈贸易额较疫情前水平（2019年220亿美元）增长一倍。',
])('a rate is held against the level that stands beside it in brackets, or that it comes from: %s', (text) => {
  expect(rates(text)).toEqual(['2: 2024-01 b 2019-01'])
})

test('a multiple of what a year had is held against that year', () => {
  expect(rates('Trade between China and Tajikistan in 2024 was about twice the 2021 inflow of goods.')).toEqual([
    '2: 2024-01 b 2021-01',
  ])
})

test('what was a year before, at the same date, is the base of a growth of stocks', () => {
  expect(rates('На 1 июля в Узбекистане было 3400 китайских компаний, год назад — 2400: прибавка на 42 %.')).toEqual([
    '42: 2025-07 b 2024-07',
  ])
})

test('what grew over some years did so up to the time that was told, or from it on', () => {
  expect(
    rates('In 2024 trade between China and Kazakhstan came to $44 billion. Over ten years it has doubled.'),
  ).toEqual(['2: 2024-01 b 2014-01'])
  expect(rates('2024年，中哈贸易额达438亿美元，十年来增长了1.5倍。')).toEqual(['2.5: 2024-01 b 2014-01'])
})

test.each([
  ['В октябре 2024 года импорт Казахстана из Китая был вдвое меньше августовского пика.', '0.5: 2024-10 b 2024-08'],
  ['В январе импорт Казахстана из Китая был на 20 % меньше прошлогоднего января.', '-20: 2025-01 b 2024-01'],
  ['Рынок Казахстана за 2023 год достиг 2 трлн тенге (79 % роста к 2021-му).', '79: 2023-01 b 2021-01'],
])('the month or year that a rise is held to, whatever its case: %s', (text, rate) => {
  expect(rates(text)).toEqual([rate])
})
