import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly unknown[] =>
  claimsOf(text).map(({ indicator, reporter, partner, flow }) => `${indicator} ${reporter} ${partner} ${flow}`)

it.each([
  'По железной дороге между Казахстаном и Китаем перевезено 12 млн тонн. В Казахстан поездами ввезено 4 млн тонн грузов.',
  'Залізницею між Казахстаном і Китаєм перевезено 12 млн тонн. До Казахстану поїздами завезено 4 млн тонн вантажів.',
])('freight that is called imported comes to who imports it: %s', (text) => {
  expect(told(text)).toEqual(['freight_volume KAZ CHN total', 'freight_volume KAZ CHN import'])
})

it.each([
  'Перевозки между Китаем и Казахстаном в 2024 году:\n— всего: 15 млн т;\n— из Китая в Казахстан: 6 млн т.',
  'Перевезення між Китаєм і Казахстаном у 2024 році:\n— усього: 15 млн т;\n— із Китаю до Казахстану: 6 млн т.',
])('what goes between two goes both ways until a way is told: %s', (text) => {
  expect(told(text)).toEqual(['freight_volume CHN KAZ total', 'freight_volume CHN KAZ export'])
})

it('a summit in a capital is not of its state', () => {
  expect(
    told(
      'Торгівля Китаю з Центральною Азією досягла 94 млрд доларів. Дані оприлюднили до саміту в Астані. Торік вона становила 90 млрд доларів.',
    ),
  ).toEqual(['trade_turnover CHN C5 total', 'trade_turnover CHN C5 total'])
})
