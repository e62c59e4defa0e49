import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-05' }).map(
    ({ indicator, reporter, partner, flow, value, period_start, period_end, status }) =>
      `${indicator} ${reporter}>${partner} ${flow} ${value} ${period_start}/${period_end} ${status}`,
  )

test.each([
  [
    'По плану экспорт Таджикистана в Китай в 2024 году должен был вырасти до 500 млн долларов.',
    'exports TJK>CHN export 500000000 2024-01-01/2024-12-31 target',
  ],
  [
    'В 2024 году Казахстан планировал вывезти в Китай 2 млн тонн зерна. Планировалось отправить в Китай в 2024 году 100 тыс. тонн муки.',
    'exports KAZ>CHN export 100000 2024-01-01/2024-12-31 target',
  ],
  [
    'К 2030 году Кыргызстан намерен довести торговлю с Китаем до 45 млрд долларов. К этому сроку экспорт должен достичь 2 млрд долларов.',
    'exports KGZ>CHN export 2000000000 2030-01-01/2030-12-31 target',
  ],
  [
    'В 2026 году хотим увеличить экспорт Казахстана в Китай до 20 млрд долларов.',
    'exports KAZ>CHN export 20000000000 2026-01-01/2026-12-31 target',
  ],
  [
    'Рынок онлайн-торговли Таджикистана в 2024 году составил 200 миллионов долларов, а к 2029 году дойдёт до полумиллиарда.',
    'ecommerce_market TJK>null null 500000000 2029-01-01/2029-12-31 forecast',
  ],
])('%s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
