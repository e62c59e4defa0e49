import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string, date = '2025-03-10'): readonly string[] =>
  claimsOf(text, { documentDate: date }).map(({ reporter, partner }) => `${reporter} ${partner}`)

test('trade with him is with whom the sentence before was about', () => {
  const text =
    'Торік Китай наростив торгівлю з Центральною Азією до 90 млрд доларів. Лідером лишається Таджикистан. Обсяг торгівлі з ним досяг 4 млрд доларів.'
  expect(pairs(text).at(-1)).toBe('CHN TJK')
})

test('this country is the one that the sentence before was about', () => {
  const text =
    'Торік Киргизстан вивіз до Китаю товарів на 100 млн доларів. Схожа історія в Таджикистану. Пекін оцінює торішній експорт до цієї країни в 3 млрд доларів.'
  expect(pairs(text).at(-1)).toBe('CHN TJK')
  expect(claimsOf(text, { documentDate: '2025-03-10' }).at(-1)?.period_start).toBe('2024-01-01')
})

test('a member of the region sells to whom the region was told to', () => {
  const text =
    'За рік Китай заплатив Центральній Азії за газ 9 млрд доларів. Левову частку забезпечує Туркменістан. Його постачання становили 28 млрд кубометрів.'
  expect(pairs(text).at(-1)).toBe('TKM CHN')
})

test('what is carried and told of as "it" goes between the same two', () => {
  const text =
    'Обсяг контейнерних перевезень між Китаєм і Казахстаном торік досяг 150 тис. TEU. Казахстанські залізничники мають намір довести його до 200 тис. TEU.'
  expect(pairs(text)).toEqual(['CHN KAZ', 'CHN KAZ'])
})
