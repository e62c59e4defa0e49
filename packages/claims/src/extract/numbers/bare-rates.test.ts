import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`)

test.each([
  ["China's portion of Tajik trade was 21 per cent, second only to Russia's 24.", 'share 24 percent'],
  ['Доля юаня в расчётах Казахстана с Китаем — 30 процентов, хотя год назад не набиралось и 12.', 'share 12 percent'],
  ["China's share of Tajik trade is twenty percent. Ten years ago it was nearer fifteen.", 'share 15 percent'],
])('per cents go on without their sign: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test('a number alone in the brackets of a country is of the sum before it', () => {
  expect(
    told('Of Chinese trade with the region Kazakhstan makes 31 billion yuan, Kyrgyzstan (12.4) follows.'),
  ).toContain('trade_turnover 12400000000 CNY')
})

test.each([
  ['Китайский завод в Оше стоил 80 миллионов долларов, причём 25 из них дал банк.', 25_000_000],
  ['The Chinese plant in Osh cost 80 million dollars, of which twenty were spent last year.', 20_000_000],
  ['Освоено 140 из 310 млрд тенге, выделенных на дорогу.', 140_000_000_000],
])('a part of a sum has its scale: %s', (text, value) => {
  expect(claimsOf(text).map((claim) => claim.value)).toContain(value)
})

test('a number in groups of three digits is of things where things were told of', () => {
  expect(told('The plant employs 900 people now and is expected to have 4,000 in the end.')).toContain(
    'other 4000 count',
  )
})

test('the mark of a note behind a rate is none', () => {
  expect(told('Доля Китая в экспорте Таджикистана выросла до 14 % [7, с. 88].')).toEqual(['share 14 percent'])
})
