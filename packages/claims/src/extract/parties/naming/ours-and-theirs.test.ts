import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2023-04-20' }).map(
    ({ indicator, reporter, partner, flow }) => `${indicator} ${reporter} ${partner} ${flow}`,
  )

test.each([
  ['Китай купує в Таджикистані бавовну. У 2021 році на бавовну припало 23 % нашого експорту до Китаю.'],
  ['Китай покупает в Таджикистане хлопок. В 2021 году на хлопок пришлось 23 % нашего экспорта в Китай.'],
  ['China buys cotton in Tajikistan. In 2021 cotton made up 23 percent of our exports to China.'],
])('our exports are those of the state that is told of: %s', (text) => {
  expect(told(text)).toEqual(['share TJK CHN export'])
})

test.each([
  ['— Як іде торгівля з Китаєм? — За рік вона сягнула 2 мільярдів доларів, — сказав міністр торгівлі Таджикистану.'],
  [
    '— Как идёт торговля с Китаем? — За год она достигла 2 миллиардов долларов, — сказал министр торговли Таджикистана.',
  ],
  ['Trade with China is growing. Last year it came to 2 billion dollars, said the trade minister of Tajikistan.'],
])('trade with one is of the other, who is told later: %s', (text) => {
  expect(told(text)).toEqual(['trade_turnover TJK CHN total'])
})

test.each([
  ['У 2022 році найбільшим торговельним партнером Таджикистану став Китай. Частка — 22 %, обсяг — 1,2 млрд доларів.'],
  ['В 2022 году крупнейшим торговым партнёром Таджикистана стал Китай. Доля — 22 %, объём — 1,2 млрд долларов.'],
])('after a trading partner is named a share and a sum are of their trade: %s', (text) => {
  expect(told(text)).toEqual(['share TJK CHN total', 'trade_turnover TJK CHN total'])
})
