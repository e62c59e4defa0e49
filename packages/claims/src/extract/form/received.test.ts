import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ reporter, partner, flow }) => `${reporter} ${partner} ${flow}`)

test.each([
  'In 2024 Kazakhstan received 7,640 container trains from China.',
  'КТЖ приняла из Китая 12 млн тонн грузов в 2024 году.',
  'Казахстанський порт прийняв із Китаю 24 тис. ДФЕ.',
  '2022年哈铁自中国方向接运货物1050万吨。',
])('what somebody takes in from another is his import: %s', (text) => {
  expect(told(text)).toEqual(['KAZ CHN import'])
})

test('the numbers that go on from there are too, until another way is named', () => {
  expect(
    told(
      'Казахстанская станция приняла из Китая 4,9 тыс. поездов, на 22 % больше. Из Казахстана в Китай ушло 3,1 тыс. поездов.',
    ),
  ).toEqual(['KAZ CHN import', 'KAZ CHN import', 'KAZ CHN export'])
})

test('what goes from one to another is the export of who sends it', () => {
  expect(told('Из Китая в Казахстан в 2024 году прошло 300 поездов.')).toEqual(['CHN KAZ export'])
})
