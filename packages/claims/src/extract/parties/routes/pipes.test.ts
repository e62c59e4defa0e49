import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  'Пекин согласился на новый газопровод из Туркмении мощностью 20 млрд кубометров в год.',
  'Пекін погодився на новий газопровід з Туркменістану потужністю 20 млрд кубометрів на рік.',
  'Beijing agreed to a new gas pipeline from Turkmenistan with a capacity of 20 billion cubic meters a year.',
])('what a pipe between states can carry is of none of them: %s', (text) => {
  expect(claimsOf(text).map(({ indicator, reporter, partner }) => [indicator, reporter, partner])).toEqual([
    ['capacity', null, null],
  ])
})

test('what comes through a pipe that is named after its ends comes from the other end', () => {
  const [claim] = claimsOf('去年，中国经中亚天然气管道进口天然气430亿立方米。')
  expect(claim).toMatchObject({ reporter: 'CHN', partner: 'C5', flow: 'import' })
})
