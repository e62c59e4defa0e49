import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const spans = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ period_start, period_end }) => `${period_start}..${period_end}`)

test.each([
  ['截至5月26日,霍尔果斯口岸今年开行班列3000列。'],
  ['По состоянию на 26 мая с начала года через Хоргос прошло 3000 поездов.'],
])('a day and the year said beside it are the year up to that day: %s', (text) => {
  expect(spans(text)).toEqual(['2025-01-01..2025-05-26'])
})

test.each([
  ['自2006年5月全线通油起,至2019年12月31日累计输油1.3亿吨。'],
  ['С мая 2006 года, когда пошла нефть, по 31 декабря 2019 года перекачано 130 млн тонн.'],
])('from when and up to when are one time, with a clause between: %s', (text) => {
  expect(spans(text)).toEqual(['2006-05-01..2019-12-31'])
})

test('the year so far goes up to a month that is named', () => {
  const [claim] = claimsOf('Торговля Узбекистана с Китаем с начала года по апрель достигла 4 млрд долларов.', {
    documentDate: '2025-05-20',
  })
  expect([claim?.period_start, claim?.period_end]).toEqual(['2025-01-01', '2025-04-30'])
})
