import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  [
    'У 2023 році Китай поставив до Таджикистану тракторів на 20 млн доларів. На них припала половина імпорту тракторів Таджикистану з Китаю. У 2024 році поставки перевищили 30 млн доларів.',
  ],
])('after a share seen from the other end the text goes on as before: %s', (text) => {
  const last = claimsOf(text, { documentDate: '2025-02-10' }).at(-1)
  expect([last?.indicator, last?.reporter, last?.partner]).toEqual(['exports', 'CHN', 'TJK'])
})
