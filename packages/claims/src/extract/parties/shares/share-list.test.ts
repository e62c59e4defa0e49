import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ reporter, partner, value, period_start }) =>
    [reporter, partner, value, period_start].join(' '),
  )

test.each([
  ['Доля Китая в торговле стран региона в 2024 году: Казахстан — 21 %, Киргизия — 35 %.'],
  ['Частка Китаю в торгівлі країн регіону у 2024 році: Казахстан — 21 %, Киргизстан — 35 %.'],
  ["China's share of each country's trade in 2024: Kazakhstan 21%, Kyrgyzstan 35%."],
  ['2024年中国占各国贸易总额的比重:哈萨克斯坦21% 吉尔吉斯斯坦35%'],
])('each country of a list has the share of whom its heading names: %s', (text) => {
  expect(told(text)).toEqual(['KAZ CHN 21 2024-01-01', 'KGZ CHN 35 2024-01-01'])
})

test('the parts of one country are listed as its partners', () => {
  expect(told('2024年中亚国家占中国贸易总额的比重:哈萨克斯坦5%,吉尔吉斯斯坦3%。')).toEqual([
    'CHN KAZ 5 2024-01-01',
    'CHN KGZ 3 2024-01-01',
  ])
})

test('a list under such a heading goes from the first of its two times to the second', () => {
  expect(told('Доля Китая в импорте, 2021 и 2024 годы:\n\nКазахстан: с 12 % до 36 %')).toEqual([
    'KAZ CHN 12 2021-01-01',
    'KAZ CHN 36 2024-01-01',
  ])
})
