import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const read = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, value }) => [indicator, value])

it.each([
  'Оборот с Китаем в 2024 году увеличили Казахстан (плюс 2 млрд долларов) и Киргизия (плюс 3 млрд долларов).',
  'Оборот із Китаєм у 2024 році збільшили Казахстан (плюс 2 млрд доларів) і Киргизстан (плюс 3 млрд доларів).',
])('plus in brackets is by how much a trade changed: %s', (text) => {
  expect(read(text)).toEqual([
    ['growth', 2e9],
    ['growth', 3e9],
  ])
})

it('a list of levels behind a word of growth holds no changes', () => {
  expect(
    read(
      'Імпорт газу Узбекистаном з Росії у січні знизився до 90 млн доларів. Потім почалося зростання: 112 млн доларів у квітні, 135 млн доларів у травні.',
    ),
  ).toEqual([
    ['imports', 90e6],
    ['imports', 112e6],
    ['imports', 135e6],
  ])
})
