import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ indicator, reporter, partner, value, unit, status }) =>
      `${indicator} ${reporter}>${partner} ${value} ${unit} ${status}`,
  )

test('what a line of three states costs is of none of them, though its section in one was told before', () => {
  expect(
    told(
      'Строится железная дорога Китай — Кыргызстан — Узбекистан. Её длина — 523 км, узбекский участок — 60 км. Стоимость проекта — 8 млрд долларов.',
    ),
  ).toContain('project_cost null>null 8000000000 USD actual')
})

test('what a line will be able to carry is foreseen', () => {
  expect(told('После ввода ветка сможет пропускать до 9 млн тонн грузов в год.')).toEqual([
    'capacity null>null 9000000 t forecast',
  ])
})

test('strings called by letters part no capacity from its number', () => {
  expect(told('Проектная мощность двух ниток A, B и дополнительной C составляет 40 млрд м3 в год.')).toEqual([
    'capacity null>null 40000000000 m3 actual',
  ])
})

test.each([
  ['В 2026 году ведомство рассчитывает на экспорт муки в Китай на 40 млн долларов.', 'forecast'],
  ['Казахстан предложил к 2030 году довести торговлю с Китаем до 90 млрд долларов.', 'target'],
  ['Казахстан запропонував до 2030 року збільшити торгівлю з Китаєм до 90 млрд доларів.', 'target'],
])('who counts on a sum foresees it, who proposes to reach one aims at it: %s', (text, status) => {
  expect(claimsOf(text, { documentDate: '2025-08-10' }).at(-1)?.status).toBe(status)
})
