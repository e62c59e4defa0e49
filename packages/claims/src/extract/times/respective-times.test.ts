import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const years = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ value, period_start, period_end }) => `${value} ${period_start} ${period_end?.slice(0, 4)}`,
  )

const three = ['5000000000 2022-01-01 2022', '6000000000 2023-01-01 2023', '7000000000 2024-01-01 2024']

test.each([
  ['В 2022, 2023 и 2024 годах экспорт составил 5, 6 и 7 млрд долларов соответственно.'],
  ['У 2022, 2023 і 2024 роках експорт становив відповідно 5, 6 і 7 млрд доларів.'],
  ['In 2022, 2023 and 2024 exports came to $5 bn, $6 bn and $7 bn, respectively.'],
  ['Exports came to $5 bn, $6 bn and $7 bn in 2022, 2023 and 2024, respectively.'],
  ['2022、2023、2024年出口额分别为50亿美元、60亿美元和70亿美元。'],
])('numbers of a list are each of the time in its place: %s', (text) => {
  expect(years(text)).toEqual(three)
})
