import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  [
    'За підсумками 2023 року товарообіг Таджикистану з Китаєм зріс на 40 %. Лише в листопаді він становив 400 млн доларів. Імпорт при цьому зріс на 35 %.',
  ],
  [
    'По итогам 2023 года товарооборот Таджикистана с Китаем вырос на 40 %. Только в ноябре он составил 400 млн долларов. Импорт при этом вырос на 35 %.',
  ],
  [
    "Tajikistan's trade with China grew by 40 % in 2023. In November alone it came to 400 million dollars. Imports grew by 35 %.",
  ],
])('a month told of alone is a part of the time that the text goes on in: %s', (text) => {
  expect(claimsOf(text, { documentDate: '2024-02-10' }).map(({ period_start }) => period_start)).toEqual([
    '2023-01-01',
    '2023-11-01',
    '2023-01-01',
  ])
})
