import { expect, it } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ value, status }) => `${value} ${status}`)

it.each([
  ['原计划2024年从乌鲁木齐开行中亚班列800列，实际开行950列。', ['800 target', '950 actual']],
  ['乌兹别克斯坦2024年对华出口应达到30亿美元，实际只完成21亿美元。', ['3000000000 target', '2100000000 actual']],
  ['2024年计划自哈进口小麦80万吨，实际进口65万吨。', ['800000 target', '650000 actual']],
])('what was meant for a year that is over is a target, and what came of it a fact: %s', (text, statuses) => {
  expect(told(text)).toEqual(statuses)
})

it('what is put forward for a year is a target, and what a goal came to a fact', () => {
  expect(
    told('中乌两国2017年提出，到2020年双边贸易额达到100亿美元。直到2023年这一目标才实现，当年贸易额为140亿美元。'),
  ).toEqual(['10000000000 target', '14000000000 actual'])
})
