import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(
    ({ indicator, reporter, partner, flow, value }) => `${indicator} ${reporter}>${partner} ${flow} ${value}`,
  )

test('after what went each way the whole goes both ways, and so does its growth', () => {
  expect(
    told(
      'За второй квартал 2025 года из Узбекистана в Китай вывезено 2 млн тонн грузов, ввезено оттуда 3 млн. Общий объём вырос на 9 %.',
    ),
  ).toEqual([
    'freight_volume UZB>CHN export 2000000',
    'freight_volume UZB>CHN import 3000000',
    'growth UZB>CHN total 9',
  ])
})

test('a list under a heading of freight tells of what is carried', () => {
  expect(
    told(
      'Грузопоток между Казахстаном и Китаем, 2024 год:\n— экспорт: 13 млн т;\n— импорт: 14 млн т;\n— всего: 27 млн т.',
    ),
  ).toEqual([
    'freight_volume KAZ>CHN export 13000000',
    'freight_volume KAZ>CHN import 14000000',
    'freight_volume KAZ>CHN total 27000000',
  ])
})

test('firms of two states stand for the two', () => {
  expect(
    told('KTZ и China State Railway подвели итоги июля. Между двумя странами перевезено 2,7 млн тонн грузов.'),
  ).toEqual(['freight_volume KAZ>CHN total 2700000'])
})
