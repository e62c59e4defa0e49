import { describe, expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

/** The shares and growths of a text: value, reporter, partner, flow. */
const rates = (text: string): readonly string[] =>
  claimsOf(text)
    .filter(({ unit }) => unit === 'percent' || unit === 'ratio')
    .map(({ value, reporter, partner, flow }) => [value, reporter, partner, flow].join(' '))

describe('a part of a firm has a holder and a place', () => {
  test('each in turn', () => {
    expect(
      rates(
        'Завод под Ташкентом строит совместная компания. Китайской стороне принадлежит 55 % акций, узбекской — 45 %.',
      ),
    ).toEqual(['55 CHN UZB ', '45 UZB UZB '])
  })
  test('the holder after the number', () => {
    expect(rates('安集延的合资公司中，中方持股60%，其余40%由乌方合作伙伴持有。')).toEqual([
      '60 CHN UZB ',
      '40 UZB UZB ',
    ])
  })
  test('no place where the firm belongs to several states', () => {
    expect(
      rates('The China–Kyrgyzstan–Uzbekistan railway is dear. China has 52 percent of the joint company behind it.'),
    ).toEqual(['52 CHN  '])
  })
})

test('a part of what something costs is of who pays it', () => {
  expect(rates('Дорога Китай — Кыргызстан — Узбекистан дорога. Половину суммы Пекин предоставляет в кредит.')).toEqual([
    '50 CHN  ',
  ])
})

test('a sign in brackets may stand apart', () => {
  expect(rates('Trade of Uzbekistan with China was $900 million (+ 12.5 %).')).toEqual(['12.5 UZB CHN total'])
})

test('a list of parts keeps the whole', () => {
  expect(rates('Структура китайського імпорту з Узбекистану: 31 % припадало на газ, 22 % — на пряжу.')).toEqual([
    '31 CHN UZB import',
    '22 CHN UZB import',
  ])
})

test("a part of a state's product has no partner", () => {
  expect(rates("Kazakhstan's exports to China grew. Its foreign debt is 32 percent of GDP.")).toEqual(['32 KAZ  '])
})
