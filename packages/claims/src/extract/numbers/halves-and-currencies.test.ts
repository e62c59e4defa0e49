import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const amounts = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ value, unit, bound }) => `${value} ${unit} ${bound}`)

test('half of a unit may be one word with it', () => {
  expect(amounts('Китайская станция в Казахстане даст полгигаватта, а вывоз вырос на полпроцента.')).toEqual([
    '500 MW exact',
    '0.5 percent exact',
  ])
})

test('a currency that is named at a sum is that of the sum, and a rate is of none', () => {
  expect(
    amounts(
      'Оборот Казахстана с Китаем в юанях — 288 млрд; в долларах — 41 млрд. Прирост в юанях 38,1%, в долларах 32,2%.',
    ),
  ).toEqual(['288000000000 CNY exact', '41000000000 USD exact', '38.1 percent exact', '32.2 percent exact'])
})

test.each([
  ['Завод в Кыргызстане обойдётся не дороже 80 млн евро.', 'max'],
  ['Завод у Киргизстані обійдеться не дешевше 80 млн євро.', 'min'],
])('what costs no more and no less is bound: %s', (text, bound) => {
  expect(amounts(text)).toEqual([`80000000 EUR ${bound}`])
})

test('what a page counts of its readers is no claim', () => {
  expect(amounts('Экспорт Казахстана в Китай вырос. Просмотров: 1845')).toEqual([])
})
