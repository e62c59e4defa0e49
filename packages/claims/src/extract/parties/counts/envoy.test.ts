import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  '"We bought goods for $15 billion last year," China\'s ambassador to Kazakhstan said.',
  '"Last year we imported goods worth $15 billion," said the Chinese ambassador in Astana.',
  '«В прошлом году мы закупили товаров на 15 млрд долларов», — сказал посол КНР в Казахстане.',
  '«Торік ми закупили товарів на 15 млрд доларів», — сказав посол Китаю в Казахстані.',
])('what an ambassador says that "we" trade is of who has sent him, with where he is: %s', (text) => {
  expect(claimsOf(text)).toMatchObject([{ indicator: 'imports', reporter: 'CHN', partner: 'KAZ', value: 15e9 }])
})
