import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const partiesOf = (text: string): readonly (readonly (string | null)[])[] =>
  claimsOf(text).map(({ indicator, reporter, partner }) => [indicator, reporter, partner])

test.each([
  'Trade between Kazakhstan and China grew. The Middle Corridor carried 40,000 TEU, up 15%. The plan for 2028 is 90,000.',
  'Торговля Казахстана и Китая выросла. По Среднему коридору прошло 40 тыс. ДФЭ, рост на 15%. План на 2028 год — 90 тыс.',
  'Торгівля Казахстану й Китаю зросла. Середнім коридором пройшло 40 тис. ДФЕ, зростання на 15%. План на 2028 рік — 90 тис.',
])('what is told on of a route of several states is of none of them: %s', (text) => {
  expect(partiesOf(text)).toEqual([
    ['container_volume', null, null],
    ['growth', null, null],
    ['container_volume', null, null],
  ])
})

test('a sentence that names a route and what goes along it says of what the next numbers are', () => {
  expect(
    partiesOf('Last year 20 trains came from China to Kazakhstan. Traffic on the TITR is up. In 2022 it was 3 m tons.'),
  ).toEqual([
    ['train_count', 'CHN', 'KAZ'],
    ['freight_volume', null, null],
  ])
})

test('a road that leads through several states names none of them for what goes along it', () => {
  expect(
    partiesOf(
      'На маршрут, що веде з Китаю через Казахстан і Грузію до Європи, приходить більше вантажів. За рік ним пройшло 2 млн тонн.',
    ),
  ).toEqual([['freight_volume', null, null]])
})
