import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-05' }).map(
    ({ indicator, reporter, partner, flow, value, period_start, period_end, status }) =>
      `${indicator} ${reporter}>${partner} ${flow} ${value} ${period_start}/${period_end} ${status}`,
  )

test.each([
  [
    'Доля Китая в торговле Кыргызстана в 2024 году составила 34 %. Годом ранее на Китай приходился 31 %.',
    'share KGZ>CHN total 31 2023-01-01/2023-12-31 actual',
  ],
  [
    'На 1 июля 2024 года Таджикистан был должен Китаю 900 млн долларов. В 2023 году погашено 60 млн долларов. Долг Кыргызстана перед Китаем на ту же дату составлял 1,7 млрд долларов.',
    'other CHN>KGZ null 1700000000 2024-07-01/2024-07-01 actual',
  ],
  [
    'За девять месяцев 2024 года Узбекистан поставил в Китай фруктов на 80 млн долларов. За соответствующий период 2023 года — 70 млн долларов.',
    'exports UZB>CHN export 70000000 2023-01-01/2023-09-30 actual',
  ],
])('%s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
