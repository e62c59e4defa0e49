import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const times = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-02-20' }).map(
    ({ value, period_start, period_end }) => `${value}: ${period_start}..${period_end}`,
  )

test('a number that takes the place of another has the later of the two times that were told', () => {
  expect(
    times(
      'На 1 февраля в Узбекистане работало 3400 китайских компаний, годом ранее их было 2400. Турецких стало 750 вместо 850.',
    ).slice(2),
  ).toEqual(['750: 2025-02-01..2025-02-01', '850: 2024-02-01..2024-02-01'])
})

test('a pair of shares goes on in the two times of the last shares, whatever trade was told between', () => {
  expect(
    times(
      "Russia's share in the imports of Kazakhstan fell from 43 % in 2021 to 29 % in 2024. China's exports to Kazakhstan were $8 billion in 2019 and $15 billion in 2023. The share of China went from 12 % to 36 %.",
    ).slice(-2),
  ).toEqual(['12: 2021-01-01..2021-12-31', '36: 2024-01-01..2024-12-31'])
})

test('two times that a sentence names before its levels are theirs', () => {
  expect(
    times('Якщо зіставити 2005 р. та 2022 р., прямі інвестиції КНР у Казахстані зросли з 245 млн до 7 млрд дол.'),
  ).toEqual(['245000000: 2005-01-01..2005-12-31', '7000000000: 2022-01-01..2022-12-31'])
})
