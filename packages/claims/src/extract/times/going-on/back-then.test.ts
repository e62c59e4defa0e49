import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const last = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' })
    .slice(-1)
    .map(({ period_start, period_end }) => [period_start, period_end])

it.each([
  "Kyrgyzstan's debt to China is 1.7 billion dollars. It began to borrow fast in 2009. Its debt was then 47 million dollars.",
  'Долг Киргизии Китаю составляет 1,7 млрд долларов. Быстро занимать она стала с 2009 года. Тогда долг составил 47 млн долларов.',
  'Борг Киргизстану перед Китаєм — 1,7 млрд доларів. Швидке зростання пішло від 2009 року. Тоді борг склав 47 млн доларів.',
])('then is the year that was named last: %s', (text) => {
  expect(last(text)).toEqual([['2009-01-01', '2009-12-31']])
})

it.each([
  'Since the start of the year China has invested $3 billion in Uzbekistan, and 500 joint ventures have been opened.',
  'С начала года в Узбекистане освоено 3 млрд долларов китайских инвестиций, открыто 500 совместных предприятий.',
  'Від початку року в Узбекистані освоєно 3 млрд доларів китайських інвестицій, відкрито 500 спільних підприємств.',
])('firms that were opened in a time are counted over it: %s', (text) => {
  expect(last(text)).toEqual([['2025-01-01', '2025-08-10']])
})

it('what stood then did so in the year that was named, debts too', () => {
  const [debt] = claimsOf('Быстро занимать Киргизия стала с 2009 года. Тогда Китаю задолжали 47 млн долларов.', {
    documentDate: '2018-05-17',
  })
  expect(debt?.period_start).toBe('2009-01-01')
})
