import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

test.each([
  [
    'По итогам года то варооборот с Кита ем превысил 4 млрд дол ларов.',
    'товарооборот с Китаем превысил 4 млрд долларов',
  ],
  ['Торік екс порт до Узбе кистану сягнув 2 мільярд ів юа нів.', 'експорт до Узбекистану сягнув 2 мільярдів юанів'],
  ['Доля выросла до 3 7 %, а вывоз составил 1 5,2 млн тонн.', 'до 37 %, а вывоз составил 15,2 млн тонн'],
])('a word or a number that spaces tear is whole: %s', (torn, whole) => {
  expect(readText(torn).text).toContain(whole)
})

test.each([
  'Через им портом управляет фирма, а по ставкам решения нет.',
  'Торговля с Китаем ей не помешала.',
  'Доли: 3 % и 7 %, в 2024 г. 7 млрд.',
])('words and numbers that stand apart stay apart: %s', (text) => {
  expect(readText(text).text).toBe(text)
})
