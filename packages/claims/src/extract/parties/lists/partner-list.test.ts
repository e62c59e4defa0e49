import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, period_start }) =>
    [indicator, reporter, partner, period_start?.slice(0, 4)].join(' ').trim(),
  )

test.each([
  [
    'Foreign trade of Uzbekistan was $33 bn. Other partners of Uzbekistan: 2. Russia, $5.1 bn, down 14.7 %; 3. Kazakhstan, $2.6 bn, down 13.5 %.',
  ],
  [
    'Внешняя торговля Узбекистана составила 33 млрд долларов. Другие партнёры Узбекистана: 2. Россия, 5,1 млрд долларов, спад на 14,7 %; 3. Казахстан, 2,6 млрд долларов, спад на 13,5 %.',
  ],
  [
    'Зовнішня торгівля Узбекистану становила 33 млрд доларів. Інші партнери Узбекистану: 2. Росія, 5,1 млрд доларів, спад на 14,7 %; 3. Казахстан, 2,6 млрд доларів, спад на 13,5 %.',
  ],
  ['乌兹别克斯坦外贸总额330亿美元。乌其他主要伙伴：2.俄罗斯，51亿美元，降14.7%；3.哈萨克斯坦，26亿美元，降13.5%。'],
])('the trade of a list of partners is that of one with each of them: %s', (text) => {
  expect(pairs(text)).toEqual([
    'trade_turnover UZB WLD',
    'trade_turnover UZB RUS',
    'growth UZB RUS',
    'trade_turnover UZB KAZ',
    'growth UZB KAZ',
  ])
})

test.each([
  [
    'The share of Russian goods in the imports of Kazakhstan fell from 43 % in 2021 to 29 % in 2024.\n\nAlmaty: 35% → 20%',
  ],
  ['Доля российских товаров в импорте Казахстана упала с 43 % в 2021 году до 29 % в 2024 году.\n\nАлматы: 35% → 20%'],
  ['Частка російських товарів в імпорті Казахстану впала з 43 % у 2021 році до 29 % у 2024 році.\n\nАлмати: 35% → 20%'],
  ['俄罗斯商品在哈萨克斯坦进口中的份额由2021年的43%滑落到2024年的29%。\n\n阿拉木图：35%→20%'],
])('an arrow in a list leads from the one to the other time of the share above it: %s', (text) => {
  expect(pairs(text)).toEqual(['share KAZ RUS 2021', 'share KAZ RUS 2024', 'share KAZ RUS 2021', 'share KAZ RUS 2024'])
})
