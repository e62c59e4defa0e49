import { defineCuratedSource } from '@corridor/contracts'

export const exchangeRatesQuoted = defineCuratedSource({
  id: 'exchange-rates-quoted',
  title: 'Annual average exchange rates',
  publisher: 'IMF and European Central Bank',
  description: 'Units of a currency per US dollar, average of the year.',
  licence: { code: 'rows', text: 'IMF and ECB: may be used and quoted with attribution.' },
  coverage: '2000-2025',
  committedOn: '2026-11-22',
  kinds: ['rates'],
})
