import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const lastPair = (text: string): readonly (string | null | undefined)[] => {
  const last = claimsOf(text, { documentDate: '2024-03-01' }).at(-1)
  return [last?.reporter, last?.partner]
}

test.each([
  [
    'У 2023 році товарообіг Таджикистану й Китаю становив 3,9 млрд доларів. Китайська сторона запропонувала довести його до 5 млрд доларів.',
  ],
  [
    'В 2023 году товарооборот Таджикистана и Китая составил 3,9 млрд долларов. Китайская сторона предложила довести его до 5 млрд долларов.',
  ],
  [
    'In 2023 trade between Tajikistan and China came to 3.9 billion dollars. The Chinese side proposed to bring it to 5 billion dollars.',
  ],
])('a trade that is told of as "it" keeps its two, whoever speaks of it: %s', (text) => {
  expect(lastPair(text)).toEqual(['TJK', 'CHN'])
})

test.each([
  ['Торгівля КНР з регіоном зростає. У 2001 році вона становила 1,5 млрд дол.'],
  ['Торговля Китая с регионом растёт. В 2001 году она составляла 1,5 млрд долл.'],
  ["China's trade with the region is growing. In 2001 it came to 1.5 billion dollars."],
])('a sentence without numbers may name the region as a side: %s', (text) => {
  expect(lastPair(text)).toEqual(['CHN', 'C5'])
})
