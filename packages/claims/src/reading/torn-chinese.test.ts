import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

const texts = (original: string): readonly string[] => {
  const { blocks, text } = readText(original)
  return blocks.map(({ start, end }) => text.slice(start, end))
}

test('a line of Chinese that ends inside a word or before a comma goes on', () => {
  expect(texts('去年苹果出\n口额为3.2亿美\n元\n，比前年增\n长一成。')).toEqual([
    '去年苹果出口额为3.2亿美元，比前年增长一成。',
  ])
})

test('a number of Chinese whose scale stands on the next line is one', () => {
  expect(texts('去年苹果出口额为3\n9亿美元，逆差2.\n6亿美元。')).toEqual(['去年苹果出口额为39亿美元，逆差2.6亿美元。'])
})

test('a heading of Chinese stays apart from what is told below it', () => {
  expect(texts('苹果出口稳步增长\n去年出口额为3.2亿美元。')).toHaveLength(2)
})

test('a head of a Chinese journal with its issue and page parts no sentence', () => {
  expect(texts('去年苹果出口额为3.2亿美元，\n第 2 期      李某某:果品贸易研究      ·57·\n比前年增长一成。')).toEqual([
    '去年苹果出口额为3.2亿美元，比前年增长一成。',
  ])
})
