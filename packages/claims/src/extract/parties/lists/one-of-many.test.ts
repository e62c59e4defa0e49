import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, reporter, partner, value }) => [indicator, reporter, partner, value].join(' '))

describe('who stands out among many is told of alone', () => {
  test.each([
    'Серед країн Центральної Азії найбільше вовни до Китаю у 2021 році вивіз Казахстан — на 12 млн доларів.',
    'Среди стран Центральной Азии больше всего шерсти в Китай в 2021 году вывез Казахстан — на 12 млн долларов.',
    'Among the five Central Asian states, Kazakhstan exported most wool to China in 2021: $12 million.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['exports KAZ CHN 12000000'])
  })
  test('and who passed another is no rival of whom both trade with', () => {
    const text =
      'Китай обійшов Росію за торгівлею з Узбекистаном. У 2023 році товарообіг із КНР становив 14 млрд доларів, із Росією — 10 млрд доларів.'
    expect(told(text)).toEqual(['trade_turnover UZB CHN 14000000000', 'trade_turnover UZB RUS 10000000000'])
  })
})

describe('capital in one state after another', () => {
  test.each([
    'Накопичені інвестиції Китаю в Казахстан дорівнюють 7 млрд доларів, в Узбекистан — 4 млрд доларів, у Киргизстан — 2 млрд доларів.',
    'Накопленные инвестиции Китая в Казахстан равны 7 млрд долларов, в Узбекистан — 4 млрд долларов, в Киргизию — 2 млрд долларов.',
  ])('goes into each: %s', (text) => {
    expect(told(text)).toEqual([
      'fdi_stock CHN KAZ 7000000000',
      'fdi_stock CHN UZB 4000000000',
      'fdi_stock CHN KGZ 2000000000',
    ])
  })
  test('lent to two together is lent to neither', () => {
    expect(told('Банк развития Китая предоставил Киргизии и Таджикистану кредиты на 50 млн юаней.')).toEqual([
      'other CHN  50000000',
    ])
  })
  test('of a bank, as a part of what a plant cost, is lent', () => {
    const text = 'Станция обошлась Киргизии в 400 млн долларов, из которых 350 млн предоставил Эксимбанк Китая.'
    expect(told(text)).toEqual(['project_cost CHN KGZ 400000000', 'other CHN KGZ 350000000'])
  })
})

test('a firm of the region holds a part of what lies in a town abroad', () => {
  expect(told('У сухому порту Сіаня КТЖ має термінал і володіє в ньому 30 %.')).toEqual(['share KAZ CHN 30'])
})

test('firms that have a right to supply are of who sells', () => {
  expect(
    told('Экспорт рыбы из Казахстана в Китай вырос до 4 тыс. тонн. Право на поставки имеют 31 предприятие.'),
  ).toEqual(['exports KAZ CHN 4000', 'company_count KAZ CHN 31'])
})

test('what goes in the direction of a state goes to it', () => {
  const text =
    'Перевезення між Казахстаном і Китаєм становили 32 млн тонн. Експорт у напрямку КНР дорівнював 13 млн тонн.'
  expect(told(text)).toEqual(['freight_volume KAZ CHN 32000000', 'freight_volume KAZ CHN 13000000'])
})

test('a number set off by two commas has the place that its clause goes on to name', () => {
  expect(
    told(
      'PowerChina строит в Киргизии ГЭС мощностью 900 МВт. Ещё одну станцию, на 200 МВт, корпорация возводит в Таджикистане.',
    ),
  ).toEqual(['capacity CHN KGZ 900', 'capacity CHN TJK 200'])
})

describe('a list of shares under a heading that ends with its unit', () => {
  test.each([
    'Частка Китаю в імпорті країн регіону, 2021 рік, %\nКиргизстан — 50\nТаджикистан — 30\nУзбекистан — 20',
    'Доля Китая в импорте стран региона, 2021 год, %\n\nКиргизия — 50\nТаджикистан — 30\nУзбекистан — 20',
  ])('is of the trade of each line: %s', (text) => {
    expect(told(text)).toEqual(['share KGZ CHN 50', 'share TJK CHN 30', 'share UZB CHN 20'])
  })
})
