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
