import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

it.each([
  'Поезда, отправленные из Китая в Казахстан, 2023 г., единиц\nГород\tI кв.\tII кв.\nСиань\t512\t574\n',
  'Поїзди, відправлені з Китаю до Казахстану, 2023 р., одиниць\nМісто\tI кв.\tII кв.\nСіань\t512\t574\n',
])('the title of a table tells the way of what moves: %s', (text) => {
  expect(claimsOf(text).map(({ indicator, flow }) => `${indicator} ${flow}`)).toEqual([
    'train_count export',
    'train_count export',
  ])
})

it('the title of a table tells that things move both ways between two', () => {
  const flows = (title: string) =>
    claimsOf(`${title}, million tonnes\nYear\tFreight\n2022\t23\n2023\t28\n`).map(({ flow }) => flow)
  expect(flows('Rail freight between China and Kazakhstan')).toEqual(['total', 'total'])
  expect(flows('Freight through the border posts between China and Kazakhstan')).toEqual([null, null])
})
