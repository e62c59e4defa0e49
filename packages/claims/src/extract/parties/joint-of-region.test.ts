import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const shares = (text: string): readonly unknown[] =>
  claimsOf(text)
    .filter(({ indicator }) => indicator === 'share')
    .map(({ reporter, partner, value }) => `${reporter} ${partner} ${value}`)

it.each([
  "Central Asia's trade with China was $95 billion in 2024. Kazakhstan and Kyrgyzstan accounted for 70% of it.",
  'Товарооборот Центральной Азии с Китаем составил 95 млрд долларов. На Казахстан и Кыргызстан пришлось 70 %.',
  'Товарообіг Центральної Азії з Китаєм склав 95 млрд доларів. Левова частка – 70 % – припала на Казахстан і Киргизстан.',
])('what two of a region have of its trade is of the whole: %s', (text) => {
  expect(shares(text)).toEqual(['C5 CHN 70'])
})

it.each([
  'Торговля Китая с Центральной Азией составила 66 млрд долларов. Казахстан — 30 млрд долларов (46 процентов от всей торговли).',
  'Торгівля Китаю з Центральною Азією склала 66 млрд доларів. Казахстан — 30 млрд доларів (46 відсотків від усієї торгівлі).',
])('per cents in a word are counted before "of" too: %s', (text) => {
  expect(shares(text)).toEqual(['CHN KAZ 46'])
})
