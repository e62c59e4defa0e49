import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

/** What the claims of a text count: value and unit. */
const amounts = (text: string) => claimsOf(text).map(({ value, unit }) => `${value} ${unit}`)

describe('a number', () => {
  test('is whole where its unit stands on the next line', () => {
    expect(amounts('2023年底该国欠中国进出口银行的外债余额为 21.5 亿\n美元，较上年下降。')).toEqual(['2150000000 USD'])
    expect(amounts('Долг Таджикистана перед Китаем составляет 2,15\nмлрд долларов, что немало.')).toEqual([
      '2150000000 USD',
    ])
  })
  test('that is a part of what was counted is counted too', () => {
    expect(
      amounts('Реализуется 180 проектов Китая в Казахстане на 40 млрд долларов, 25 из них уже введены.'),
    ).toContain('25 count')
    expect(amounts('Залізниця Китай — Киргизстан завдовжки 400 км, з них 210 пройде горами.')).toContain('210 km')
  })
  test('behind a year is a figure of a list, and the page of a citation in brackets', () => {
    expect(amounts('Exports of Kazakhstan to China, bn dollars\n2021: 9.3 | 2022: 13.2')).toEqual([
      '9300000000 USD',
      '13200000000 USD',
    ])
    expect(amounts('China is the first partner of Tajikistan [Li 2021: 88].')).toEqual([])
  })
  test('out of ten is a share', () => {
    expect(amounts('Seven out of ten lorries at the border of Kazakhstan come from China.')).toEqual(['70 percent'])
  })
})

describe('no claim is', () => {
  test('a note below a rule, whatever it says', () => {
    expect(
      amounts('Экспорт Китая в Казахстан вырос на 5 %.\n__________\n14 Рассчитано нами.\n15 Данные таможни.'),
    ).toEqual(['5 percent'])
  })
  test('a flight, an item of an agenda, an article of a treaty, a rank', () => {
    expect(amounts('Flight KC 551 now leaves Almaty for Beijing after items 2 and 6 of the agenda.')).toEqual([])
    expect(amounts('中国与哈萨克斯坦条约共18条，哈萨克斯坦排名上升3位。')).toEqual([])
  })
  test('people who say so, and those who take part', () => {
    expect(amounts('Two traders said that flows from Kazakhstan to China could recover.')).toEqual([])
    expect(amounts('В форуме Казахстана и Китая участвовали свыше 300 предпринимателей.')).toEqual([])
  })
})

test('a decimal with a blank behind its comma is one number before the sign of per cent', () => {
  const claims = claimsOf('Експорт Казахстану до Китаю зріс на 34, 7 %.')
  expect(claims.map(({ value }) => value)).toEqual([34.7])
})

test('who is present at a meeting is no claim', () => {
  expect(claimsOf('Протокол засідання. Присутні: 34 особи.')).toEqual([])
})
