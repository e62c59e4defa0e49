import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string) =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, value, unit, bound }) =>
    [indicator, value, unit, bound].join(' '),
  )

test.each([
  ['Торговля Казахстана с Китаем — миллиардов сорок пять долларов.', 'trade_turnover 45000000000 USD approx'],
  ['Торгівля Казахстану з Китаєм — мільярдів сорок доларів.', 'trade_turnover 40000000000 USD approx'],
  ['Торговля Казахстана с Китаем — сорок пять долларов.', 'other 45 USD exact'],
  [
    'За прошлый год торговля Казахстана с Китаем составила миллиард семьсот миллионов долларов.',
    'trade_turnover 1700000000 USD exact',
  ],
])('a numeral behind its scale says about so many: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test.each([
  ['Trade between China and Kazakhstan nearly reached $15 billion.'],
  ['Торговля Китая и Казахстана почти дотянула до 15 миллиардов долларов.'],
  ['Торгівля Китаю й Казахстану майже досягла 15 мільярдів доларів.'],
])('a bound may stand at the verb: %s', (text) => {
  expect(told(text)).toEqual(['trade_turnover 15000000000 USD approx'])
})

test.each([
  ['The capacity of the Atasu-Alashankou oil pipeline (965 km) is 10 million tonnes a year.'],
  ['Мощность нефтепровода Атасу – Алашанькоу (965 км) – 10 млн т в год.'],
  ['Потужність нафтопроводу Атасу – Алашанькоу (965 км) – 10 млн т на рік.'],
])('brackets part no number from its head: %s', (text) => {
  expect(told(text)).toEqual(['length 965 km exact', 'capacity 10000000 t exact'])
})

test('what so many papers cost lends them no unit', () => {
  expect(
    told('Торік Казахстан і Китай уклали 58 угод; угод на форумі в Сіані – 11, їх вартість – 900 млн юанів.'),
  ).toEqual([
    'agreements_count 58 count exact',
    'agreements_count 11 count exact',
    'agreements_value 900000000 CNY exact',
  ])
})
