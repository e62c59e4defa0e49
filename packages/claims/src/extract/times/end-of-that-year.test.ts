import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  [
    'У 2021 році Китай вклав у Таджикистан 200 млн доларів. Станом на кінець того ж року накопичені інвестиції сягнули 3,1 млрд доларів.',
  ],
  [
    'В 2021 году Китай вложил в Таджикистан 200 млн долларов. К концу того же года накопленные инвестиции достигли 3,1 млрд долларов.',
  ],
  [
    'In 2021 China invested 200 million dollars in Tajikistan. By the end of that year the stock had reached 3.1 billion dollars.',
  ],
])('the end of that year is a day of the year told before: %s', (text) => {
  const last = claimsOf(text, { documentDate: '2024-03-01' }).at(-1)
  expect([last?.indicator, last?.period_start, last?.period_end]).toEqual(['fdi_stock', '2021-12-31', '2021-12-31'])
})
