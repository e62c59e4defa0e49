import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

/** Of whom, and when, the claims of a text told on 20 June 2025 are. */
const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-20' }).map(
    ({ reporter, partner, period_start }) => `${reporter} ${partner} ${period_start}`,
  )

test('what is signed at a meeting of the region is signed on its day, by those who are named or by its two sides', () => {
  expect(told('6月18日，第三届中国—中亚峰会在塔什干举行。会议期间，中方与吉方签署合作文件12份。')).toEqual([
    'CHN KGZ 2025-06-18',
  ])
  expect(told('6月18日，第三届中国—中亚峰会在塔什干举行。双方签署合作文件12份。')).toEqual(['CHN C5 2025-06-18'])
  expect(told('中国—中亚峰会期间，中乌两国企业签署协议20份。')).toEqual(['CHN UZB null'])
})

test('the two of a text are those that a later sentence names as a pair, and not where they met', () => {
  expect(told('两国元首在比什凯克会谈。双方商定，将双边贸易额翻番。中吉两国还将扩大农业合作。')).toEqual([
    'CHN KGZ null',
  ])
})

test('a business of which somebody speaks is no party', () => {
  expect(told('谈到中亚业务，浙江这家企业的经理说，公司对哈出口了两亿元。')).toEqual(['CHN KAZ null'])
})

test('each of a list of shares goes to whom it names', () => {
  expect(told('新疆对中亚五国出口61亿元，其中对哈出口占五成，对乌出口占三成。').slice(1)).toEqual([
    'CHN KAZ null',
    'CHN UZB null',
  ])
})

test('what will be by then is so at the time that was told last', () => {
  expect(told('2030年中哈贸易额将达到800亿美元。届时中国对哈出口将达450亿美元。')).toEqual([
    'CHN KAZ 2030-01-01',
    'CHN KAZ 2030-01-01',
  ])
  expect(
    told(
      'By 2030 trade between China and Kazakhstan is to reach $80 bn. By then Kazakh exports to China should reach no less than $40 bn.',
    ),
  ).toEqual(['CHN KAZ 2030-01-01', 'KAZ CHN 2030-01-01'])
})
