import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-07-30' }).map(({ indicator, flow, value }) => `${indicator} ${flow} ${value}`)

test('goods of a list are of the flow of its heading', () => {
  expect(told('Експорт Таджикистану до КНР у 2024 році:\n- бавовна — 41 тис. тонн;\n- вишня — 15 тис. тонн.')).toEqual([
    'exports export 41000',
    'exports export 15000',
  ])
})

test('the rest is of the flow that is named behind it', () => {
  const text = 'Експорт Таджикистану до Китаю становив 200 млн доларів, решту — близько 2 млрд — склав імпорт.'
  expect(told(text)).toEqual(['exports export 200000000', 'imports import 2000000000'])
})

test('a rise that makes up a third is growth', () => {
  const text =
    'За 2024 рік Таджикистан відвантажив до Китаю 40 тис. тонн бавовни. За 2023 рік — 30 тис. тонн, тобто приріст становить третину.'
  expect(told(text).at(-1)).toBe('growth export 33.333')
})

test('revenue that grew is of what is sold', () => {
  const text = 'У 2024 році Киргизстан продав Китаю меду на 2 млн доларів. Виторг виріс удвічі.'
  expect(told(text).at(-1)).toBe('growth export 2')
})

test('places in a rating are no claim', () => {
  expect(told('У рейтингу логістики країна піднялася на 3 позиції.')).toEqual([])
})

test('what is planned to be brought in is imported', () => {
  expect(told('Узбекистан планує завезти з Китаю 1000 електробусів.')).toEqual(['imports import 1000'])
})
