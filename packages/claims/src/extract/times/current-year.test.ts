import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'
import { currentYear } from './current-year.ts'

describe('what year this year is in a text without a date', () => {
  test.each([
    ['is told by a year that stands at the last one', 'В прошлом 2021 году торговля выросла.', 2022],
    ['is told by a year that stands at this one', 'Цього 2023 року торгівля зросла.', 2023],
    [
      'is the one year that is named',
      'За первый квартал этого года ввезли больше. В первом квартале 2022 года — меньше.',
      2022,
    ],
    [
      'follows the one year that is named and meant',
      'Отчеты за 2022-й не сходятся. В прошлом году торговля выросла.',
      2023,
    ],
    ['is open where more years are named', 'В прошлом году торговля выросла, в 2020 и 2019 годах падала.', null],
    [
      'is open where the last year is held against it',
      'За полгода 2023 года рост на 12 % по сравнению с показателем прошлого года.',
      null,
    ],
    [
      'is open after a year since which something is',
      'С 2005 года вложено немало. По итогам прошлого года торговля выросла.',
      null,
    ],
    ['is open after a day that may be of any year', 'The pact was signed on June 5, 2024. Trade grew this year.', null],
  ])('%s', (_, text, year) => {
    expect(currentYear(text)).toBe(year)
  })

  test('dates what is told of the last year', () => {
    const [claim] = claimsOf(
      'Отчеты Китая и Киргизии за 2022-й не сходятся. В прошлом году товарооборот Киргизии с Китаем составил 15 млрд долларов.',
    )
    expect(claim?.period_start).toBe('2022-01-01')
  })
})
