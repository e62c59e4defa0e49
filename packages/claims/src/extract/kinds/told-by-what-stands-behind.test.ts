import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-05' }).map(
    ({ indicator, reporter, partner, flow, value, period_start, period_end, status }) =>
      `${indicator} ${reporter}>${partner} ${flow} ${value} ${period_start}/${period_end} ${status}`,
  )

test.each([
  [
    'Казахстан в 2024 году увеличил вдвое ввоз станков из Китая.',
    'growth KAZ>CHN import 2 2024-01-01/2024-12-31 actual',
  ],
  [
    'В 2024 году экспорт Кыргызстана в Китай на 7 процентов уступал уровню 2023 года.',
    'growth KGZ>CHN export -7 2024-01-01/2024-12-31 actual',
  ],
  [
    'Китайская компания сообщила о покупке цементного завода в Таджикистане за 90 млн долларов.',
    'deal_value CHN>TJK null 90000000 null/null actual',
  ],
  [
    'В 2024 году помощь Китая Таджикистану составила 300 млн юаней.',
    'other CHN>TJK null 300000000 2024-01-01/2024-12-31 actual',
  ],
  [
    'В январе 2025 года в Китай отправлено 700 тыс. тонн узбекских грузов.',
    'freight_volume UZB>CHN export 700000 2025-01-01/2025-01-31 actual',
  ],
  [
    'В 2023 году Китай выделил Кыргызстану грант на 120 млн юаней. В 2024 году — ещё 150 млн юаней.',
    'other CHN>KGZ null 150000000 2024-01-01/2024-12-31 actual',
  ],
  [
    'Рынок электронной коммерции Кыргызстана в 2024 году составил 300 млн долларов. За год кыргызский рынок прибавил 40 %.',
    'growth KGZ>null null 40 2024-01-01/2024-12-31 actual',
  ],
])('%s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
