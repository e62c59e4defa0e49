import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const values = (text: string): readonly number[] => claimsOf(text).map(({ value }) => value)

test.each([
  ['In 2023 some 5.903 trains ran from China to Kazakhstan, with 200.000 TEU.', [5903, 200_000]],
  ['В 2023 году из Китая в Казахстан прошло 4.812 контейнерных поездов.', [4812]],
  ['In 2023 some 5.903 million tonnes went from China to Kazakhstan by rail.', [5_903_000]],
])('a point before three digits parts thousands where pieces are counted: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})
