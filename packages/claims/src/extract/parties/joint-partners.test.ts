import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const pairs = (text: string): readonly unknown[] => claimsOf(text).map(({ reporter, partner }) => [reporter, partner])

it.each([
  'Uzbekistan imported gas from Russia and Turkmenistan worth $1.1 billion in 2024.',
  'Узбекистан импортировал газ из России и Туркмении на 1,1 млрд долларов.',
  'Узбекистан імпортував газ із Росії та Туркменістану на 1,1 млрд доларів.',
  '乌兹别克斯坦从俄罗斯和土库曼斯坦进口天然气11亿美元。',
])('what comes from two together comes from neither of them alone: %s', (text) => {
  expect(pairs(text)).toEqual([['UZB', null]])
})

it('a state that was told of alone is the other side', () => {
  expect(pairs('Узбекистан ввёз больше газа, чем вывез. Импорт газа из Туркмении снизился на 16%.')).toEqual([
    ['UZB', 'TKM'],
  ])
})
