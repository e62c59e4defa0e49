import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  [
    'In 2024 exports of Kazakhstan to China reached $15 billion. In 2020 the figure was $9 billion. Imports came to $17 billion.',
  ],
  [
    'В 2024 году экспорт Казахстана в Китай достиг 15 млрд долларов. В 2020 году этот показатель составлял 9 млрд долларов. Импорт составил 17 млрд долларов.',
  ],
  [
    'У 2024 році експорт Казахстану до Китаю сягнув 15 млрд доларів. У 2020 році цей показник становив 9 млрд доларів. Імпорт склав 17 млрд доларів.',
  ],
  ['2024年哈萨克斯坦对华出口150亿美元。2020年这一数字为90亿美元。进口170亿美元。'],
])('a text that looks back goes on in its own time: %s', (text) => {
  expect(claimsOf(text).map(({ period_start }) => period_start)).toEqual(['2024-01-01', '2020-01-01', '2024-01-01'])
})

test('what stands in brackets for the year before does not date what comes next', () => {
  const text =
    "Uzbekistan's trade with China made $5.8 billion in January–June 2024, 9 % more than a year earlier ($5.3 billion in January–June 2023). Exports were $1 billion."
  expect(claimsOf(text).at(-1)?.period_start).toBe('2024-01-01')
})

test('months of a text that compares them with those of a year are of the next year', () => {
  const text =
    'In January Kazakhstan sent 2.8 million tonnes to China, 25 % more than in January 2024. The line has grown since 2015.'
  expect(claimsOf(text)[0]?.period_start).toBe('2025-01-01')
})

test('a year since when something goes on does not date the months that are told next', () => {
  const text = 'Since 2013 work went on. By the end of February it carried 300,000 tonnes.'
  expect(claimsOf(text).at(-1)?.period_end).toBe(null)
})
