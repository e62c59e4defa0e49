import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const saidBy = (text: string): readonly (string | null)[] => claimsOf(text).map(({ asserted_by }) => asserted_by)

test.each([
  ['Chinese customs, by contrast, put their exports to Tajikistan at $5.2 billion.', 'Chinese customs'],
  ['Таможня Китая, в свою очередь, сообщила об экспорте в Таджикистан на 5,2 млрд долларов.', 'Таможня Китая'],
])('who speaks stands before what is put in between commas, and is no sum: %s', (text, who) => {
  expect(saidBy(text)).toEqual([who])
})

test.each([
  [
    "Tajikistan's statistics agency reported trade with China of $1.8 billion, while Chinese customs reported $3.9 billion.",
    ["Tajikistan's statistics agency", 'Chinese customs'],
  ],
  [
    'По данным таможни Китая, экспорт в Таджикистан составил 5 млрд долларов; по данным Душанбе, импорт — 2 млрд долларов.',
    ['таможни Китая', 'Душанбе'],
  ],
  [
    'According to Chinese customs, exports to Tajikistan came to $5 billion; imports came to $1 billion, Avesta reported.',
    ['Chinese customs', 'Chinese customs'],
  ],
  [
    'Exports were $5 billion, according to Chinese customs; imports were $1 billion, according to Tajik customs.',
    ['Chinese customs', 'Tajik customs'],
  ],
])('a clause set against another has its own source: %s', (text, who) => {
  expect(saidBy(text)).toEqual(who)
})
