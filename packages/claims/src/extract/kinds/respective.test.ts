import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, flow, value }) => [indicator, flow, value].join(' '))

test.each([
  ['Экспорт и импорт Казахстана составили 5,2 и 4,5 млрд долларов, увеличившись на 3 % и 7 %.'],
  ['Експорт та імпорт Казахстану становили відповідно 5,2 та 4,5 млрд доларів, що більше на 3 % і 7 %.'],
  ['Exports and imports of Kazakhstan came to $5.2 billion and $4.5 billion, up 3% and 7%.'],
  ['哈萨克斯坦出口、进口分别为52亿美元和45亿美元,增幅分别为3%、7%。'],
])('the first of two numbers is of the first of two flows: %s', (text) => {
  expect(told(text)).toEqual([
    'exports export 5200000000',
    'imports import 4500000000',
    'growth export 3',
    'growth import 7',
  ])
})

test('a growth from one number to another is of one flow', () => {
  expect(told('Экспорт и импорт выросли, причём импорт с 3 до 7 млрд долларов.').at(-1)).toBe(
    'imports import 7000000000',
  )
})
