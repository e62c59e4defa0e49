import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const statuses = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ status }) => status)

it.each([
  'The railway to Kashgar will be 523 km long and cost about $4.7 billion.',
  'Длина железной дороги составит 523 км, обойдётся она в 4,7 млрд долларов.',
  'Залізниця протягнеться на 523 км і коштуватиме 4,7 млрд доларів.',
])('what a line will be and cost is a forecast: %s', (text) => {
  expect(statuses(text)).toEqual(['forecast', 'forecast'])
})

it.each([
  'Китай построит в Узбекистане солнечные станции общей мощностью 25 ГВт.',
  'Китай збудує в Узбекистані сонячні станції загальною потужністю 25 ГВт.',
])('the power of plants that somebody will build is a target: %s', (text) => {
  expect(statuses(text)).toEqual(['target'])
})

it.each([
  'The cost of the plant is $350 million.',
  'Завод мощностью 100 МВт будет построен в Бухаре.',
  'Нефтепровод может прокачивать 20 млн тонн в год.',
])('what a plant is told to cost and to be able to is so: %s', (text) => {
  expect(statuses(text)).toEqual(['actual'])
})

it.each([
  'The line will run for 523 km, of which 300 km lie in Kyrgyzstan.',
  'Длина линии составит 900 км, из которых 400 км придётся на Таджикистан.',
])('a part of what will be will be too: %s', (text) => {
  expect(statuses(text)).toEqual(['forecast', 'forecast'])
})

it.each([
  'Станцию мощностью 300 МВт построит в Оше китайская компания.',
  'Кластер стоимостью 120 млн долларов появится в Оше.',
])('what will be built may stand before its verb: %s', (text) => {
  expect(statuses(text)).toEqual(['target'])
})
