import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const flows = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, flow }) => [indicator, flow])

it.each([
  'Uzbekistan imported over 40,000 electric cars in 2024. Deliveries rose by 20%.',
  'В 2024 году в Узбекистан ввезли более 40 тысяч электромобилей. Поставки выросли на 20 %.',
  'У 2024 році до Узбекистану завезли понад 40 тисяч електромобілів. Поставки зросли на 20 %.',
])('deliveries are of the flow that was told: %s', (text) => {
  expect(flows(text)).toEqual([
    ['imports', 'import'],
    ['growth', 'import'],
  ])
})

it.each([
  'У 2024 році Казахстан експортував до Китаю 3 млн тонн зернових вантажів, із них 2 млн тонн зерна.',
  'В 2024 году Казахстан экспортировал в Китай 3 млн тонн зерновых грузов, из них 2 млн тонн зерна.',
])('a part of cargo that was sold is sold too: %s', (text) => {
  expect(flows(text)).toEqual([
    ['exports', 'export'],
    ['exports', 'export'],
  ])
})
