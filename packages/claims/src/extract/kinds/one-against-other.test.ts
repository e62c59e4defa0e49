import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const first = (text: string) => claimsOf(text, { documentDate: '2025-06-15' })[0]

test.each([
  ["China's exports to Tajikistan were 7.4 times its imports from Tajikistan in 2023."],
  ["China's exports to Tajikistan were 7.4 times as large as its imports."],
  ['Экспорт Китая в Таджикистан был в 7,4 раза больше импорта в 2023 году.'],
  ['Експорт Китаю до Таджикистану у 2023 році був у 7,4 раза більший за імпорт.'],
  ['2023年中国对塔吉克斯坦出口是自塔进口的7.4倍。'],
])('how many times one flow is the other is no growth: %s', (text) => {
  expect(first(text)).toMatchObject({ indicator: 'other', unit: 'ratio', value: 7.4, base_period: null })
})

test('what a flow is held against of another year is a growth', () => {
  expect(first('Exports to Tajikistan were 2.5 times those of 2020.')).toMatchObject({ indicator: 'growth' })
})
