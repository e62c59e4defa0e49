import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const values = (text: string): readonly string[] => claimsOf(text).map(({ value, unit }) => `${value} ${unit}`)

test.each([
  ['Imports from China came to 1 billion dollars 477 million 4 thousand.', ['1477004000 USD']],
  ['Импорт из Китая составил 1 миллиард долларов 200 миллионов.', ['1200000000 USD']],
  ['Exports reached 2 billion dollars, 300 million tonnes were shipped.', ['2000000000 USD', '300000000 t']],
])('a sum whose currency stands inside it is one: %s', (text, found) => {
  expect(values(text)).toEqual(found)
})

test.each([
  ['Chinese companies are the most numerous in Uzbekistan: as of Feb. 1 they were 3,467.', ['3467 count']],
  ['Chinese companies in the republic number 390.', ['390 count']],
  [
    'China has 3,400 companies in Uzbekistan, Russia is second with 2,900 and Turkey third with 1,800.',
    ['3400 count', '2900 count', '1800 count'],
  ],
  ['The port was crossed by 150,000 passengers in 2024.', ['150000 count']],
])('a count told by a verb or a rank is read: %s', (text, found) => {
  expect(values(text)).toEqual(found)
})

test.each([
  'The number of vehicles crossing the border was also the highest in history, 144,500.',
  'Число машин стало рекордным: 144 500.',
])('a number of things stands anywhere behind their name: %s', (text) => {
  expect(claimsOf(text).map(({ value, unit, bound }) => [value, unit, bound])).toEqual([[144_500, 'count', 'exact']])
})

test('who crossed a post bounds no number', () => {
  expect(claimsOf('The port was crossed by 150,000 passengers in 2024.')[0]?.bound).toBe('exact')
})
