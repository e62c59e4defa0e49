import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

test.each([
  ['Експорт Таджикистану до Китаю у першому кварталі: 2023 року — 60 млн доларів, 2024 року — 75 млн доларів.'],
  ['Экспорт Таджикистана в Китай за январь–март: 2023 г. — 60 млн долларов, 2024 г. — 75 млн долларов.'],
  ["Tajikistan's exports to China in the first quarter: 2023 – 60 million dollars, 2024 – 75 million dollars."],
  ['Експорт Таджикистану до Китаю у першому кварталі: торік — 60 млн доларів, цього року — 75 млн доларів.'],
])('months before a colon are those of each year of the list: %s', (text) => {
  expect(
    claimsOf(text, { documentDate: '2024-05-01' }).map(
      ({ period_start, period_end }) => `${period_start} ${period_end}`,
    ),
  ).toEqual(['2023-01-01 2023-03-31', '2024-01-01 2024-03-31'])
})
