import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const flows = (text: string): readonly (string | null)[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ flow }) => flow)

test.each([
  ['Грузооборот перехода Хоргос в Синьцзяне составил 12 млн тонн импортных и экспортных товаров, рост – 3 %.'],
  ['Поезда Китай – Центральная Азия выполнили 3 400 рейсов, рост – 20 %.'],
  ['Поїзди Китай – Центральна Азія виконали 3 400 рейсів, зростання – 20 %.'],
])('what goes both ways between two is their total, and so is its growth: %s', (text) => {
  expect(flows(text)).toEqual(['total', 'total'])
})
