import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../reading/text-as-read.ts'
import { wordsOf } from '../language-words.ts'
import { tokensOf } from '../tokens.ts'
import { quantitiesOf } from './read-quantities.ts'
import { lowerText } from './signs.ts'

const read = (text: string, language: Language) =>
  quantitiesOf(tokensOf({ text, lower: lowerText(text), language, lexicon: wordsOf(language) }, 0, text.length))

const brief = (text: string, language: Language) =>
  read(text, language).map(({ value, high, unit, bound }) => [value, high, unit, bound])

test.each([
  ['свыше 17 млрд долл.', 'ru', [[17e9, null, 'USD', 'min']]],
  ['122 400 ДФЭ', 'ru', [[122_400, null, 'TEU', 'exact']]],
  ['в 2,3 раза', 'ru', [[2.3, null, 'ratio', 'exact']]],
  ['две трети', 'ru', [[66.667, null, 'percent', 'exact']]],
  ['от 12 до 13 млн тонн', 'ru', [[12e6, 13e6, 't', 'exact']]],
  ['двадцать пять тысяч автомобилей', 'ru', [[25_000, null, 'count', 'exact']]],
  ['понад мільярд доларів', 'uk', [[1e9, null, 'USD', 'min']]],
  ['півтора мільйона тонн', 'uk', [[1.5e6, null, 't', 'exact']]],
  ['удвічі', 'uk', [[2, null, 'ratio', 'exact']]],
  ['$12-15 billion', 'en', [[12e9, 15e9, 'USD', 'exact']]],
  ['about 33 bcm', 'en', [[33e9, null, 'm3', 'approx']]],
  ['1.5 GW', 'en', [[1500, null, 'MW', 'exact']]],
  ['two and a half billion dollars', 'en', [[2.5e9, null, 'USD', 'exact']]],
  ['more than a fifth of', 'en', [[20, null, 'percent', 'min']]],
  ['948.5亿美元', 'zh', [[94.85e9, null, 'USD', 'exact']]],
  ['两万四千辆', 'zh', [[24_000, null, 'count', 'exact']]],
  ['近四成', 'zh', [[40, null, 'percent', 'approx']]],
  ['三分之一', 'zh', [[33.333, null, 'percent', 'exact']]],
  ['30余项协议', 'zh', [[30, null, 'count', 'min']]],
] as const)('reads %s', (text, language, expected) => {
  expect(brief(text, language)).toEqual(expected.map((each) => [...each]))
})

test.each([
  ['5-я встреча', 'ru'],
  ['в 2024 году', 'ru'],
  ['47-летний экономист', 'ru'],
  ['с. 41–43, статья 12', 'ru'],
  ['тел. +7 (7172) 55-01-44, с 9:00 до 18:30', 'ru'],
  ['the 24th meeting of the five states', 'en'],
  ['C5+1 on 17 June at 15:30', 'en'],
  ['HS 2711, pp. 41-44, Article 6', 'en'],
  ['第3章，2025年6月17日', 'zh'],
] as const)('finds no quantity in %s', (text, language) => {
  expect(read(text, language).filter(({ unit, scale }) => unit !== null || scale !== null)).toEqual([])
})

describe('numbers written out', () => {
  const said: Readonly<Record<Language, { ones: readonly string[]; tens: readonly string[]; tail: string }>> = {
    ru: {
      ones: ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'],
      tens: ['двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'],
      tail: ' миллионов долларов',
    },
    uk: {
      ones: ['', 'один', 'два', 'три', 'чотири', "п'ять", 'шість', 'сім', 'вісім', "дев'ять"],
      tens: ['двадцять', 'тридцять', 'сорок', "п'ятдесят", 'шістдесят', 'сімдесят', 'вісімдесят', "дев'яносто"],
      tail: ' мільйонів доларів',
    },
    en: {
      ones: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
      tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
      tail: ' million dollars',
    },
    zh: {
      ones: ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
      tens: ['二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十'],
      tail: '亿美元',
    },
  }
  test.each(Object.keys(said) as Language[])('come back in %s', (language) => {
    const { ones, tens, tail } = said[language]
    const joint = language === 'zh' ? '' : language === 'en' ? '-' : ' '
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 99 }), (number) => {
        const one = ones[number % 10] ?? ''
        const words = `${tens[Math.floor(number / 10) - 2]}${one === '' ? '' : joint + one}${tail}`
        expect(read(words, language).map(({ value }) => value)).toEqual([number * (language === 'zh' ? 1e8 : 1e6)])
      }),
    )
  })
})

test('numbers in digits come back however they are grouped', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999_999 }),
      fc.constantFrom(' ', '\u00a0', '\u202f'),
      (number, space) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, space)
        expect(read(`${grouped} тонн`, 'ru').map(({ value }) => value)).toEqual([number])
        const commas = String(number).replace(/\B(?=(\d{3})+$)/g, ',')
        expect(read(`${commas} tonnes`, 'en').map(({ value }) => value)).toEqual([number])
      },
    ),
  )
})
