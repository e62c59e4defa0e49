import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

test.each([
  ['Узбекистан и Китай ведут 37 совместных проектов на 9 млрд долларов.'],
  ['Узбекистан і Китай ведуть 37 спільних проєктів на 9 млрд доларів.'],
  ['Uzbekistan and China are carrying out 37 joint projects worth $9 billion.'],
])('what two carry out together is Chinese capital in the other of them, however they are named: %s', (text) => {
  expect(told(text)).toEqual(['other CHN UZB 37', 'project_cost CHN UZB 9000000000'])
})

test('a project with a state is of its capital in the one that was told of', () => {
  expect(told('В Узбекистане запускают 12 совместных с Китаем проектов.')).toEqual(['other CHN UZB 12'])
})

test('projects of firms are capital of the one in the other', () => {
  expect(told('Китайские компании ведут в Узбекистане 37 проектов.')).toEqual(['other CHN UZB 37'])
})
