import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const last = (text: string): string => {
  const claim = claimsOf(text, { documentDate: '2025-08-10' }).at(-1)
  return `${claim?.indicator} ${claim?.reporter}>${claim?.partner} ${claim?.value}`
}

test.each([
  [
    'Китайские компании подписали с узбекскими партнёрами 12 документов. Общая сумма — 2 млрд долларов.',
    'agreements_value CHN>UZB 2000000000',
  ],
  [
    'PowerChina подписала в Душанбе контракт на ремонт дороги. Сумма — 240 млн долларов.',
    'deal_value CHN>TJK 240000000',
  ],
  [
    'Китайська компанія підписала в Душанбе контракт на ремонт дороги. Сума — 240 млн доларів.',
    'deal_value CHN>TJK 240000000',
  ],
])('a sum behind papers is what they are worth: %s', (text, claim) => {
  expect(last(text)).toBe(claim)
})

test('a flow behind a stock of investment is what came in', () => {
  expect(last('К концу 2022 г. ОФДИ Китая в Казахстан достигли 9 млрд долл. Поток 2022 г. — 600 млн долл.')).toBe(
    'fdi_flow CHN>KAZ 600000000',
  )
})
