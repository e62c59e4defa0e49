import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  'Kazakhstan cut the import duty on Chinese electric cars to 5%.',
  'Казахстан снизил ввозную пошлину на китайские электромобили до 5%.',
  'Казахстан знизив мито на китайські електромобілі до 5%.',
  '哈萨克斯坦将中国电动车进口关税降至5%。',
])('a duty is of who levies it, on whose goods: %s', (text) => {
  expect(
    claimsOf(text).map(({ indicator, reporter, partner, flow, value }) => [indicator, reporter, partner, flow, value]),
  ).toEqual([['other', 'KAZ', 'CHN', 'import', 5]])
})

test('how much more of a thing than before is a growth', () => {
  const [claim] = claimsOf('Turkmenistan exported 4 million tonnes more oil products in 2023 than in 2022.')
  expect([claim?.indicator, claim?.flow, claim?.value, claim?.unit, claim?.base_period]).toEqual([
    'growth',
    'export',
    4_000_000,
    't',
    '2022-01-01/2022-12-31',
  ])
})
