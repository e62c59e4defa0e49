import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  ['In 2023 China received 20 bcm of Turkmen gas.'],
  ['В 2023 году Китай получил 20 млрд кубометров туркменского газа.'],
  ['У 2023 році Китай отримав 20 млрд кубометрів туркменського газу.'],
])('gas of a state is sent by it, whoever is told to get it: %s', (text) => {
  expect(claimsOf(text).map(({ reporter, partner, flow }) => [reporter, partner, flow])).toEqual([
    ['TKM', 'CHN', 'export'],
  ])
})

test.each([
  ['Китай получил по трубе от Туркменистана 33 млрд куб. м газа, от Казахстана — 5,6 млрд.', ['CHN>TKM', 'CHN>KAZ']],
  ['Китай торік отримав від Туркменістану 33 млрд куб. м газу.', ['CHN>TKM']],
  ['China received 24 bcm of gas from Turkmenistan in 2023.', ['CHN>TKM']],
])('a state that receives gas from another imports it: %s', (text, pairs) => {
  const claims = claimsOf(text, { documentDate: '2024-03-15' })
  expect(claims.map(({ reporter, partner }) => `${reporter}>${partner}`)).toEqual(pairs)
  expect(claims.every(({ flow }) => flow === 'import')).toBe(true)
})
