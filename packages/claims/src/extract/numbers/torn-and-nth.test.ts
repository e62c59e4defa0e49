import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const values = (text: string): readonly number[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ value }) => value)

it.each(['Стоимость завода 124, 9 млн долларов.', 'Вартість заводу 124, 9 млн доларів.'])(
  'a decimal comma with a space behind it is one number: %s',
  (text) => {
    expect(values(text)).toEqual([124_900_000])
  },
)

it.each([
  'Через Хоргос прошёл 50-тысячный поезд.',
  'Через Хоргос пройшов 50-тисячний поїзд.',
  'Пять бывших советских республик торгуют с Китаем.',
  "П'ять колишніх радянських республік торгують з Китаєм.",
  'Five former Soviet republics trade with China.',
])('which of them, and how many states, is no claim: %s', (text) => {
  expect(values(text)).toEqual([])
})
