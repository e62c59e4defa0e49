import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-03-10' }).map(({ indicator, value }) => [indicator, value].join(' '))

test.each([
  ['Із 52 проєктів 20 завершено.', 'other'],
  ['Из 52 проектов 20 уже завершены.', 'other'],
  ['Of the 52 projects, 20 have been completed.', 'other'],
  ['Із 52 китайських компаній 20 працюють у Ташкенті.', 'company_count'],
])('a bare number behind "of so many" is a part of them: %s', (text, indicator) => {
  expect(told(text)).toEqual([`${indicator} 52`, `${indicator} 20`])
})

test('papers that are concluded in a region are no capital put into it', () => {
  expect(told('Торік Китай уклав у Центральній Азії угоди на 23 млрд доларів.')).toEqual([
    'agreements_value 23000000000',
  ])
})

test('more than the figure of another year is a growth', () => {
  expect(told('Експорт становив 13 млрд доларів, що на 2 млрд більше за показник 2023 року.')).toEqual([
    'exports 13000000000',
    'growth 2000000000',
  ])
})

test('the code of goods is no count', () => {
  expect(told('Угода стосується товарів коду УКТЗЕД 8703.')).toEqual([])
})

test('a dash that touches the sum of a flow is no minus, and organisations of states are no firms', () => {
  expect(told('Експорт становив 64 млрд доларів, імпорт -30 млрд доларів.')).toEqual([
    'exports 64000000000',
    'imports 30000000000',
  ])
  expect(told('На саміт прибули керівники 20 держав і 10 міжнародних організацій.')).toEqual([])
  expect(told('Газопровід має три нитки загальною продуктивністю 55 млрд кубометрів.')).toEqual([
    'capacity 55000000000',
  ])
})

test('what part somebody is to pay himself is a target', () => {
  expect(claimsOf('Китай профінансує 51 % вартості дороги.')[0]?.status).toBe('target')
  expect(claimsOf('Китай профинансирует 51 % стоимости дороги.')[0]?.status).toBe('target')
})

test.each([
  ['Потужність лінії, яка з’єднає Казахстан із Китаєм, сягне 20 млн тонн.'],
  ['The capacity of the line, which will link Kazakhstan with China, will reach 20 million tonnes.'],
])('a relative clause parts no capacity from its head: %s', (text) => {
  expect(told(text)).toEqual(['capacity 20000000'])
})

test('a blank before the comma of a decimal, and a unit that runs into the name of its state', () => {
  expect(told('Експорт становив 17 ,9 млрд дол.США, імпорт — 3,1 млрд дол.США.')).toEqual([
    'exports 17900000000',
    'imports 3100000000',
  ])
})

test.each([
  ['Кількість підписаних меморандумів — 47, сума — 15 млрд доларів.'],
  ['Количество подписанных меморандумов — 47, сумма — 15 млрд долларов.'],
])('a count has no unit of the sum that is named behind it: %s', (text) => {
  expect(told(text)).toEqual(['agreements_count 47', 'agreements_value 15000000000'])
})

test('what shoppers buy online abroad goes out from whose platform it is', () => {
  const [claim] = claimsOf('Казахстанці купили на китайських маркетплейсах товарів на 400 млн доларів.')
  expect([claim?.reporter, claim?.partner, claim?.flow]).toEqual(['CHN', 'KAZ', 'export'])
})

test.each([
  ['Китай пообіцяв інвестувати в регіон 26 млрд юанів.'],
  ['Китай планує вкласти в країни регіону 26 млрд юанів.'],
  ['Китай пообещал инвестировать в регион 26 млрд юаней.'],
])('what a state is to put into others is capital, and no bargain: %s', (text) => {
  expect(told(text)).toEqual(['fdi_flow 26000000000'])
})
