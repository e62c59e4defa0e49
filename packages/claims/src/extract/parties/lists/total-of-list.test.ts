import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const last = (text: string) => claimsOf(text, { documentDate: '2025-06-15' }).at(-1)

test.each([
  ["China's exports to Central Asia in 2023: Kazakhstan $24.7 billion, Tajikistan $3.7 billion, total $61.4 billion."],
  [
    'Экспорт Китая в Центральную Азию в 2023 году: Казахстан — 24,7 млрд долларов, Таджикистан — 3,7 млрд, всего — 61,4 млрд.',
  ],
  [
    'Експорт Китаю до Центральної Азії у 2023 році: Казахстан — 24,7 млрд доларів, Таджикистан — 3,7 млрд, разом — 61,4 млрд.',
  ],
  ['2023年中国对中亚出口：哈萨克斯坦247亿美元，塔吉克斯坦37亿美元，合计614亿美元。'],
  [
    "China's exports to Central Asia in 2023:\n- Kazakhstan: $24.7 billion\n- Tajikistan: $3.7 billion\n- Total: $61.4 billion",
  ],
])('what a list comes to is of those whom its heading names together: %s', (text) => {
  expect(last(text)).toMatchObject({ indicator: 'exports', reporter: 'CHN', partner: 'C5', value: 61_400_000_000 })
})
