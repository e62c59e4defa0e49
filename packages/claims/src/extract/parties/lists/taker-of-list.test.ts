import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  ['Імпорт газу до Китаю за 2023 рік:\n• Туркменистан — 34 млрд куб. м;\n• Казахстан — 5 млрд куб. м.'],
  ['Импорт газа в Китай за 2023 год:\n• Туркменистан — 34 млрд куб. м;\n• Казахстан — 5 млрд куб. м.'],
  ['Китайський імпорт газу у 2023 році: Туркменистан — 34 млрд кубометрів, Казахстан — 5 млрд.'],
  ['Звідки Китай імпортує газ (2023): Туркменистан — 34 млрд кубометрів, Казахстан — 5 млрд.'],
  ['Імпорт Китаю, 2023 рік:\n- газ з Туркменистану — 34 млрд м3\n- газ з Казахстану — 5 млрд м3'],
  ["China's gas imports in 2023:\n- Turkmenistan — 34 bcm\n- Kazakhstan — 5 bcm"],
])('gas of a list of imports is imported by whose list it is: %s', (text) => {
  expect(claimsOf(text).map(({ reporter, partner, flow }) => `${reporter} ${partner} ${flow}`)).toEqual([
    'CHN TKM import',
    'CHN KAZ import',
  ])
})
