import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

test('an item of a list that lost its lines is a statement of its own', () => {
  const text = '2024年哈萨克斯坦贸易额900亿美元 [4] - 2024年中国对乌兹别克斯坦投资24亿美元 [5]'
  expect(claimsOf(text)).toMatchObject([
    { reporter: 'KAZ', value: 90_000_000_000 },
    { reporter: 'CHN', partner: 'UZB', value: 2_400_000_000 },
  ])
})

test.each([
  ['中国对哈萨克斯坦出口增长12%，达到150亿美元，', 2],
  ['中国对哈萨克斯坦出口增长12%,达到150亿美元,', 2],
  ['В 2024 году экспорт Казахстана в Китай составил 15,5 млрд долл., ', 1],
])('a sentence that does not end is read whole: %s', (said, each) => {
  const whole = claimsOf(said.repeat(200))
  expect(whole).toHaveLength(200 * each)
  const [alone] = claimsOf(said)
  expect(new Set(whole.map(({ value }) => value)).size).toBe(each)
  expect(whole[0]).toMatchObject({ value: alone?.value, unit: alone?.unit })
})

test('behind a number of so many a name in capitals begins the next sentence, and a unit does not', () => {
  const told = (text: string) => claimsOf(text).map(({ value, unit }) => [value, unit])
  expect(
    told(
      'В 2020 году торговля достигла 1 млрд долларов, теперь она составляет 2 млрд. КНР осталась первой, с долей 20 %.',
    ),
  ).toEqual([
    [1e9, 'USD'],
    [2e9, 'USD'],
    [20, 'percent'],
  ])
  expect(told('Перевезено 600 тыс. ДФЭ грузов.')).toEqual([[600_000, 'TEU']])
})
