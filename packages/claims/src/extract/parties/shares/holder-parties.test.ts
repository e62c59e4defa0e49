import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, flow, value }) =>
    [indicator, reporter, partner, flow, value].join(' '),
  )

test.each([
  ["Tajikistan's trade with China reached 3 billion dollars. A firm from China holds 70 per cent of Zarafshon."],
  ['Товарооборот Таджикистана с Китаем достиг 3 млрд долларов. Китай владеет 70 % Зарафшона.'],
  ['Товарообіг Таджикистану з Китаєм сягнув 3 млрд доларів. Китай володіє 70 % Зарафшону.'],
])('who owns a part of a thing with a name trades nothing, whatever was told before: %s', (text) => {
  expect(told(text).at(-1)).toBe('share CHN TJK  70')
})

test.each([
  ['В 2013 году CNPC купила 8,33 % Кашагана за 5 млрд долларов.'],
  ['In 2013 CNPC bought 8.33% of Kashagan for $5 billion.'],
])('a part of a thing with a name is bought by a deal: %s', (text) => {
  expect(told(text)).toEqual(['share CHN KAZ  8.33', 'deal_value CHN KAZ  5000000000'])
})

test.each([
  [
    "China's trade with the five is up. PetroChina is paying $5bn for an 8.33 per cent slice of Kashagan, Kazakhstan's field.",
  ],
  ['Торговля Китая с пятью странами растёт. CNPC купила за 5 млрд долларов 8,33 % Кашагана, месторождения Казахстана.'],
])('what is paid for a part is of the same two as the part: %s', (text) => {
  expect(told(text)[0]).toBe('deal_value CHN KAZ  5000000000')
})
