import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const last = (text: string, documentDate = '2025-08-10'): string => {
  const claim = claimsOf(text, { documentDate }).at(-1)
  return `${claim?.value}: ${claim?.period_start}..${claim?.period_end}`
}

test('a part of a stock is of the date of the stock, whatever flowed meanwhile', () => {
  expect(
    last(
      'На конец сентября 2019 года внешний долг Узбекистана составлял 21 млрд долларов. За девять месяцев он увеличился на 4 млрд долларов. В частном долге 64 % приходится на банки.',
      '2019-11-20',
    ),
  ).toBe('64: 2019-09-30..2019-09-30')
})

test('a growth right behind a count of today is of today', () => {
  expect(last('There are now 2,800 firms with Chinese capital in Kazakhstan, a third more than in 2023.')).toBe(
    '33.333: 2025-08-10..2025-08-10',
  )
})

test('a day in digits before the first word of a page is no time of a signing', () => {
  expect(last('15.09.2022 На полях саммита Узбекистан и Китай подписали 15 соглашений.', '2022-09-15')).toBe(
    '15: null..null',
  )
})
