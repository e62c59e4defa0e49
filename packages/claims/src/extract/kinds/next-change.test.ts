import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, partner, value }) =>
    [indicator, partner, value].join(' '),
  )

test.each([
  ['Торговля Китая с Казахстаном выросла на 3,1 млрд долларов, с Кыргызстаном – на 1,2 млрд долларов.'],
  ['Торгівля Китаю з Казахстаном зросла на 3,1 млрд доларів, з Киргизстаном – на 1,2 млрд доларів.'],
  ["China's trade with Kazakhstan rose by $3.1 billion and with Kyrgyzstan by $1.2 billion."],
])('by how much the next one changed, without its verb: %s', (text) => {
  expect(told(text)).toEqual(['growth KAZ 3100000000', 'growth KGZ 1200000000'])
})

test('how many pieces more were brought in is no import', () => {
  expect(told('Узбекистан ввёз 50 тысяч машин. Импорт вырос в 1,5 раза, или на 17 200 машин.').at(-1)).toMatch(/^other/)
})
