import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const read = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, value, unit, bound }) =>
    [indicator, value, unit, bound].join(' '),
  )

test.each([
  'Торговля Китая с Таджикистаном выросла с 1992 года в три тысячи раз.',
  'Торгівля Китаю з Таджикистаном зросла з 1992 року у 3000 разів.',
  'China’s trade with Tajikistan has grown 3,000 times since 1992.',
])('%s', (text) => {
  expect(read(text)).toEqual(['growth 3000 ratio exact'])
})

test('what is done thousands of times is counted', () => {
  expect(read('В 2024 году поезда из Китая в Казахстан пересекли границу 9100 раз.')[0]).toContain('9100 count')
})

test('in brackets stands the unit of the containers before them', () => {
  expect(read('За год из Китая в Казахстан перевезли 520 тыс. стандартных контейнеров (TEU).')).toEqual([
    'container_volume 520000 TEU exact',
  ])
})

test('a verb made with "до" says no bound', () => {
  expect(read('Экспорт Казахстана в Китай дорос до 15 млрд долларов.')).toEqual(['exports 15000000000 USD exact'])
})

test('the middle of a year that is over is a day', () => {
  const [claim] = claimsOf('К середине 2024 года накопленные китайские инвестиции в Киргизии достигли 2 млрд долларов.')
  expect(claim?.period_end).toBe('2024-06-30')
})

test('an item of a list falls like the item before it', () => {
  const text = 'Импорт Казахстана из Китая:\n• машин упал на 11 %,\n• тканей — на 9 %.\n'
  expect(claimsOf(text).map(({ value }) => value)).toEqual([-11, -9])
})
