import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const values = (text: string): readonly number[] =>
  claimsOf(text, { documentDate: '2025-10-05' }).map(({ value }) => value)

test('the crossings through which something goes are no claim', () => {
  expect(values('Через три погранперехода из Казахстана в Китай в 2024 году проследовало 900 поездов.')).toEqual([900])
})

test('a list of rates of exchange states nothing', () => {
  expect(
    values('Курс валют на 3 октября 2025 года по данным Нацбанка: доллар — 540,12 тенге, евро — 630,45 тенге.'),
  ).toEqual([])
})
