import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-05' }).map(
    ({ indicator, reporter, partner, flow, value, period_start, period_end, status }) =>
      `${indicator} ${reporter}>${partner} ${flow} ${value} ${period_start}/${period_end} ${status}`,
  )

test.each([
  [
    'На китайские маркетплейсы в 2024 году пришлось 12 % онлайн-покупок узбекистанцев.',
    'ecommerce_share CHN>UZB null 12 2024-01-01/2024-12-31 actual',
  ],
  [
    'В 2024 году из Китая в Узбекистан отправлено 310 поездов. Годом ранее из Китая ушло 250.',
    'train_count CHN>UZB export 250 2023-01-01/2023-12-31 actual',
  ],
  [
    'Приток инвестиций из Китая в Узбекистан в 2023 году составил 1,5 млрд долларов. В Кыргызстан в том же году поступило 300 млн долларов.',
    'fdi_flow CHN>KGZ null 300000000 2023-01-01/2023-12-31 actual',
  ],
  [
    'В 2024 году экспорт Узбекистана в Китай составил 2 млрд долларов. Пряжи продано китайским фабрикам на 400 млн долларов.',
    'exports UZB>CHN export 400000000 2024-01-01/2024-12-31 actual',
  ],
  [
    'По данным таможни Китая, торговля Китая с Кыргызстаном в 2024 году достигла 22 млрд долларов.\n\nТаджикистан отстаёт. Его товарооборот с Китаем в 2024 году составил 2 млрд долларов, из них 1,8 млрд пришлось на импорт.',
    'imports TJK>CHN import 1800000000 2024-01-01/2024-12-31 actual',
  ],
  [
    'Профицит Китая в торговле с Кыргызстаном в 2023 году достиг 19 млрд долларов. На все пять республик пришлось 1,4 % внешней торговли КНР.',
    'share CHN>C5 total 1.4 2023-01-01/2023-12-31 actual',
  ],
])('%s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
