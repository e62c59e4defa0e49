import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-07-01' }).map(
    ({ indicator, reporter, partner, flow, value }) => `${indicator} ${reporter}>${partner} ${flow} ${value}`,
  )

test.each([
  ['На сырьё приходится 9/10 казахстанского экспорта в Китай.', 'share KAZ>CHN export 90'],
  ['Близько 3/4 імпорту Таджикистану припадає на Китай.', 'share TJK>CHN import 75'],
  ["Oil makes up 2/3 of Kazakhstan's exports to China.", 'share KAZ>CHN export 66.667'],
])('a part may be written in figures: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test.each(['Встреча прошла 9/10 в Пекине.', 'Письмо № 3/5 послано в Китай из Ташкента.'])(
  'a date or a number of a paper is no part: %s',
  (text) => {
    expect(told(text)).toEqual([])
  },
)
