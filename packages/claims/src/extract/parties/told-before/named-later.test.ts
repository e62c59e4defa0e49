import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  ['За перше півріччя експорт сягнув 60 млн доларів, імпорт — 900 млн. Ідеться про торгівлю Таджикистану з Китаєм.'],
  ['За первое полугодие экспорт достиг 60 млн долларов, импорт — 900 млн. Речь о торговле Таджикистана с Китаем.'],
])('numbers that tell of nobody are of the two whom the text names after them: %s', (text) => {
  expect(claimsOf(text, { documentDate: '2024-08-06' }).map(({ reporter, partner }) => [reporter, partner])).toEqual([
    ['TJK', 'CHN'],
    ['TJK', 'CHN'],
  ])
})
