import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

test('a line of Chinese with a space behind each character is closed up', () => {
  expect(readText('去 年 苹 果 出 口 额 为 3 . 2 亿 美 元 ， 增 长 一 成 。').text).toBe(
    '去年苹果出口额为3.2亿美元，增长一成。',
  )
})

test('spaces between names of a line stay', () => {
  const line = '苹果 梨 樱桃 出口 进口 总额 去年 今年 增长 下降 数量 金额'
  expect(readText(line).text).toBe(line)
})

test('the point of a number of Chinese stands between its digits', () => {
  expect(readText('苹果出口约为34 . 6亿美元，下降 2 .1 % 。').text).toContain('34.6亿美元，下降 2.1 %')
})

test('a number of Chinese whose digits stand apart is closed up', () => {
  expect(readText('截至去年底，苹果存量为 1 6 8 . 4 亿 美 元，梨为 2 3 万 吨。').text).toContain('168.4亿美元')
  expect(readText('分别为3 5 和7亿元').text).toContain('3 5 和7亿元')
})

test('a dash of two signs between digits is one', () => {
  expect(readText('去年1――11月苹果出口额增长7%--8%，其中樱桃——增长5%。').text).toBe(
    '去年1—11月苹果出口额增长7%--8%，其中樱桃——增长5%。',
  )
})

test('a line of Chinese prose with spaces within its words is closed up', () => {
  expect(readText('中吉 乌铁路 全长 约 523 公 里 ，2024 年底 开工 。').text).toBe(
    '中吉乌铁路全长约523公里，2024年底开工。',
  )
})
