import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, flow, period_start }) =>
    [indicator, reporter, partner, flow, period_start].join(' '),
  )

test('one side of a turnover is a part of the whole', () => {
  expect(
    told(
      'Торговля Китая с Казахстаном достигла 44 млрд долларов. Около 55 % приходится на импорт китайских товаров.',
    ).at(-1),
  ).toBe('share CHN KAZ total ')
})

test.each([
  ['Торговля Китая с Казахстаном достигла 44 млрд долларов. Отметку в 40 млрд долларов она прошла впервые.'],
  ['China and Kazakhstan traded $44 billion. It crossed the $40 billion mark for the first time.'],
])('a mark that was passed is of what passed it: %s', (text) => {
  expect(told(text).at(-1)).toBe('trade_turnover CHN KAZ total ')
})

test('a part of a rise is a share', () => {
  expect(told('Торговля Китая выросла на 5 %. На Казахстан пришлась половина прироста.').at(-1)).toMatch(/^share/)
})

test('the time after "and" is of what follows', () => {
  expect(
    told('Вложения КНР в Узбекистан выросли в 30 раз и к началу июля 2025 года составили 10 млрд долларов.').at(-1),
  ).toBe('fdi_stock CHN UZB  2025-07-01')
})
