import { describe, expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const shares = (text: string) =>
  claimsOf(text)
    .filter(({ indicator }) => indicator === 'share')
    .map(({ value, reporter, partner, flow }) => [value, reporter, partner, flow])

describe('a share as the typed form tells it', () => {
  it("is nobody else's where the whole is the world's", () => {
    expect(
      shares('Китайский фонд вложил в рудники Казахстана 2 млрд долларов. Запасы руды там — 12% мировых.'),
    ).toStrictEqual([[12, 'KAZ', null, null]])
    expect(shares('China lent Uzbekistan $3bn. Uzbekistan mines 5% of all the gold in the world.')).toStrictEqual([
      [5, 'UZB', null, null],
    ])
  })

  it('of imports is of who takes in what another sends', () => {
    expect(shares('中亚管道去年向中国输气310亿立方米，同比增长4%，占我国天然气进口总量的三成。')).toStrictEqual([
      [30, 'CHN', 'C5', 'import'],
    ])
  })

  it('of what a state needs is of that state', () => {
    expect(
      shares('Turkmenistan pumped 31 bcm of gas to China last year, and it was 9% of the gas demand of China.'),
    ).toStrictEqual([[9, 'CHN', 'TKM', 'import']])
    expect(shares('土库曼斯坦每年向中国供气300亿立方米，约占中国天然气消费量的9%。')).toStrictEqual([
      [9, 'CHN', 'TKM', null],
    ])
  })

  it.each([
    'Торговля Казахстана с Китаем — 9 млрд долларов. Через Казахстан идёт 70% товаров, которые Китай отправляет в Европу.',
    'Торгівля Казахстану з Китаєм — 9 млрд доларів. Через Казахстан ідуть 70% товарів із Китаю до Європи.',
    '哈萨克斯坦与中国贸易额90亿美元。这些线路承担了70%的中欧陆路货运。',
  ])('of what crosses a state on its way is of who sends it: %s', (text) => {
    expect(shares(text)).toStrictEqual([[70, 'CHN', null, null]])
  })

  it.each([
    'Uzbekistan imported 4,000 cars from China. Nine out of ten imported electric cars are now Chinese.',
    '乌兹别克斯坦从中国进口增长。中国对乌出口130亿美元。\n中国货已成主力：\n撒马尔罕州：90%',
  ])("of one's goods that another buys is of the buyer: %s", (text) => {
    expect(shares(text)).toStrictEqual([[90, 'UZB', 'CHN', 'import']])
  })

  it('of sellers from abroad is of whose market it is', () => {
    expect(shares("In Kazakhstan Chinese sellers' share of the same segment is put at 40%.")).toStrictEqual([
      [40, 'KAZ', 'CHN', null],
    ])
  })
})
