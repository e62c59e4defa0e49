import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, value, unit, reporter, partner }) =>
    [indicator, value, unit, reporter, partner].join(' '),
  )

describe('what the cells of a table are', () => {
  test('a title gives each of its things a unit', () => {
    const text =
      'Table 1. Chinese projects in Tajikistan (cost in USD million, capacity in MW)\nProject\tCost\tCapacity\nSouth solar\t120\t150\nNorth hydro\t340\t220'
    expect(told(text)).toEqual([
      'project_cost 120000000 USD CHN TJK',
      'capacity 150 MW CHN TJK',
      'project_cost 340000000 USD CHN TJK',
      'capacity 220 MW CHN TJK',
    ])
  })

  test('название даёт единицу каждому', () => {
    const text =
      'Таблица 1. Китайские проекты в Таджикистане (стоимость — млн долл., мощность — МВт)\nПроект\tСтоимость\tМощность\nЮжная станция\t120\t150\nСеверная станция\t340\t220'
    expect(told(text)).toContain('project_cost 340000000 USD CHN TJK')
    expect(told(text)).toContain('capacity 220 MW CHN TJK')
  })

  test('a bare share is of the sums beside it', () => {
    const text =
      'Main trading partners of Tajikistan in 2023\nCountry | Turnover, USD million | Share, %\nRussia | 1,730 | 21.4\nChina | 1,520 | 18.8'
    expect(told(text)).toContain('share 18.8 percent TJK CHN')
  })

  test('a post stands for its country', () => {
    const text =
      'Freight at border posts with Kazakhstan in 2023, thousand tonnes\nPost\tVolume\nAlashankou\t12,400\nHorgos\t19,100'
    expect(told(text)).toContain('freight_volume 12400000 t CHN KAZ')
  })
})
