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
})
