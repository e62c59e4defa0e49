import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const times = (text: string): readonly (string | null)[] =>
  claimsOf(text, { documentDate: '2025-11-10' }).map(({ period_start, period_end }) => `${period_start}/${period_end}`)

test('a headline has the time that the text below the dateline gives to its number', () => {
  const text =
    'Перевозки между Казахстаном и Китаем выросли на 22%\n\n10 ноября 2025\n\nС января по октябрь 2025 года перевозки грузов по железной дороге между Казахстаном и Китаем выросли на 22% и достигли 23,6 млн тонн.'
  expect(times(text)).toEqual(['2025-01-01/2025-10-31', '2025-01-01/2025-10-31', '2025-01-01/2025-10-31'])
})

test('a lead has the time of the same number told in full after it', () => {
  const text =
    'За пять лет товарооборот Китая и Узбекистана вырос в 2,3 раза. Товарооборот в 2024 году вырос в 2,3 раза относительно 2019 года.'
  expect(times(text)).toEqual(['2024-01-01/2024-12-31', '2024-01-01/2024-12-31'])
})

test('the day on which somebody met is no time of the trade that is told next', () => {
  const text =
    'Министры Казахстана и Китая встретились в Астане 4 ноября 2025 года. Товарооборот двух стран достиг 44 млрд долларов.'
  expect(times(text)).toEqual(['null/null'])
})

test.each([
  'Товарооборот с Китаем в 2024 году составил 20 млрд долларов. Киргизия должна Китаю 1,6 млрд долларов, или треть внешнего долга.',
  'Trade with China was $20 billion in 2024. Kyrgyzstan owes China $1.6 billion, or a third of its external debt.',
])('a share of a debt is of no other time than its sum: %s', (text) => {
  expect(times(text)).toEqual(['2024-01-01/2024-12-31', 'null/null', 'null/null'])
})

test.each([
  'BISHKEK, 3 July 2025 (Example Business) - Kyrgyz imports from China rose 14 percent to $5.6 billion in 2024.',
  'ALMATY, Kazakhstan, July 3, 2025 (EX) - Kazakh imports from China rose 14 percent to $5.6 billion in 2024.',
  'ДУШАНБЕ, 5 мая /Пример/ — Импорт Таджикистана из Китая вырос на 14 процентов до 5,6 млрд долларов в 2024 году.',
])('the day of a dateline is no time, whoever sent the report: %s', (text) => {
  expect(times(text)).toEqual(['2024-01-01/2024-12-31', '2024-01-01/2024-12-31'])
})
