import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  'Kazakhstan sold China more uranium. The country has 13 percent of world reserves.',
  'Казахстан продал Китаю больше урана. На страну приходится 13 % мировых запасов.',
  'Казахстан продав Китаю більше урану. На країну припадає 13 % світових запасів.',
])('a part of what the world has is of one state and has no partner: %s', (text) => {
  const share = claimsOf(text).find(({ indicator }) => indicator === 'share')
  expect([share?.reporter, share?.partner, share?.flow]).toEqual(['KAZ', null, null])
})
