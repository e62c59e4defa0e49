import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const spans = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-03-10' }).map(({ period_start, period_end }) => `${period_start}..${period_end}`)

test.each([
  [
    'С начала 2024/25 маркетингового года Казахстан экспортировал 640 тыс. тонн пшеницы. В прошлом маркетинговом году экспорт составил 4,9 млн тонн.',
  ],
  [
    'З початку 2024/25 маркетингового року Казахстан експортував 640 тис. тонн пшениці. У минулому маркетинговому році експорт становив 4,9 млн тонн.',
  ],
  [
    'Since the start of the 2024/25 marketing year Kazakhstan has exported 640,000 tonnes of wheat. In the previous marketing year exports came to 4.9 million tonnes.',
  ],
])('what goes on since the start of a year of crops, and the one before it: %s', (text) => {
  expect(spans(text)).toEqual(['2024-07-01..2025-03-10', '2023-07-01..2024-06-30'])
})

test('since the start of a year is no day of it', () => {
  expect(spans('С начала 2025 года Казахстан экспортировал 640 тыс. тонн пшеницы.')).toEqual(['2025-01-01..2025-03-10'])
})

test('the date line of a page gives its list no time', () => {
  const text =
    '12/Апреля/2022 Инвестиции\nНа 1 апреля в Узбекистане было 5 200 предприятий с иностранным капиталом. Лидеры: с российским капиталом их 2380, с китайским – 1800.'
  expect(claimsOf(text, { documentDate: '2022-04-13' }).map(({ period_start }) => period_start)).toEqual([
    '2022-04-01',
    '2022-04-01',
    '2022-04-01',
  ])
})
