import { expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const read = (text: string): readonly unknown[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner }) => [
    indicator,
    reporter,
    partner,
  ])

it.each([
  'На обслуживание китайских кредитов Бишкек потратил в прошлом году 118 млн долларов.',
  'На обслуговування китайських кредитів Бішкек витратив торік 118 млн доларів.',
])('what is spent on serving a debt is paid by who owes it: %s', (text) => {
  expect(read(text)).toEqual([['other', 'KGZ', 'CHN']])
})

it.each([
  'В 2013 году Эксимбанк КНР дал Киргизии 386 млн долларов на модернизацию ТЕЦ.',
  'У 2013 році Ексімбанк КНР дав Киргизстану 386 млн доларів на модернізацію ТЕЦ.',
])('what a bank gives is lent, whatever it is for: %s', (text) => {
  expect(read(text)).toEqual([['other', 'CHN', 'KGZ']])
})

it.each([
  'Казахстан снизил пошлину на китайские электромобили до 5 %.',
  'Kazakhstan cut the import duty on Chinese electric cars to 5%.',
])('a duty is levied by whose market it is, on goods that come in: %s', (text) => {
  expect(claimsOf(text).map(({ reporter, partner, flow }) => [reporter, partner, flow])).toEqual([
    ['KAZ', 'CHN', 'import'],
  ])
})
