import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  ['The railway from China through Kyrgyzstan to Uzbekistan will cost $4.7 billion.'],
  ['Железная дорога из Китая через Кыргызстан в Узбекистан обойдётся в 4,7 млрд долларов.'],
  ['Залізниця з Китаю через Киргизстан до Узбекистану коштуватиме 4,7 млрд доларів.'],
  ['从中国经吉尔吉斯斯坦到乌兹别克斯坦的铁路造价47亿美元。'],
])('a line through three states is of no one of them: %s', (text) => {
  expect(claimsOf(text).map(({ indicator, reporter, partner }) => [indicator, reporter, partner])).toEqual([
    ['project_cost', null, null],
  ])
})

test('what runs through three states goes from the first to the last', () => {
  const [claim] = claimsOf('In 2024 30 trains went from China through Kazakhstan to Uzbekistan.')
  expect([claim?.reporter, claim?.partner]).toEqual(['CHN', 'UZB'])
})

test('gas that a pipe brings through a third state comes from the first', () => {
  const [claim] = claimsOf(
    'The pipeline from Turkmenistan through Kazakhstan to China carried 30 billion cubic metres of gas in 2024.',
  )
  expect([claim?.reporter, claim?.partner]).toEqual(['TKM', 'CHN'])
})
