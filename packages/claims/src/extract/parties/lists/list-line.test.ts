import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-11-10' }).map(({ reporter, partner }) => `${reporter}>${partner}`)

test('a list of partners is of the trade of whom the text tells', () => {
  expect(
    pairs(
      'Trade between Uzbekistan and China reached $12.4 billion in 2024. Next come Russia ($11.6 billion), Kazakhstan ($4.3 billion) and Turkey ($2.9 billion).',
    ),
  ).toEqual(['UZB>CHN', 'UZB>RUS', 'UZB>KAZ', 'UZB>TUR'])
})

test('items below a heading go on about who imports', () => {
  expect(
    pairs(
      'В 2024 году в Казахстан ввезли 120 тысяч автомобилей. Лидеры по импорту:\nКитай — 70 644;\nЯпония — 3 164.\nЗа январь 2025 года в Казахстан ввезли 9 тысяч машин.',
    ),
  ).toEqual(['KAZ>WLD', 'KAZ>CHN', 'KAZ>JPN', 'KAZ>WLD'])
})
