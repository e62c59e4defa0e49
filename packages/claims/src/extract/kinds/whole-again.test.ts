import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const last = (text: string): string | undefined => claimsOf(text, { documentDate: '2025-08-10' }).at(-1)?.indicator

it.each([
  "Uzbekistan's trade with China was $6 billion in 2024. Exports made up $2 billion of it and imports $4 billion. Russia ($5 billion) and Kazakhstan ($3 billion) follow.",
  'Товарооборот Узбекистана с Китаем в 2024 году составил $6 млрд. Из них экспорт – $2 млрд, импорт – $4 млрд. Далее следуют Россия ($5 млрд) и Казахстан ($3 млрд).',
  'Товарообіг Узбекистану з Китаєм у 2024 році склав $6 млрд. $2 млрд дав експорт, решту $4 млрд – імпорт. Далі йдуть Росія ($5 млрд) і Казахстан ($3 млрд).',
  '2024年乌兹别克斯坦与中国贸易额为60亿美元，其中出口20亿美元，进口40亿美元。其次是俄罗斯（50亿美元）、哈萨克斯坦（30亿美元）。',
])('once both parts are told the text is back at the whole: %s', (text) => {
  expect(last(text)).toBe('trade_turnover')
})

it('after one part it goes on about the part', () => {
  expect(
    last('Trade was $6 billion in 2024. Imports from China made up $4 billion. Russia ($3 billion) follows.'),
  ).toBe('imports')
})
