import { defineCuratedSource } from '@corridor/contracts'

export const macroQuoted = defineCuratedSource({
  id: 'macro-quoted',
  title: 'Gross domestic product, population, total trade',
  publisher: 'World Bank and national offices',
  description: 'Denominators: GDP and population of the six states, total trade of the five.',
  licence: { code: 'rows', text: 'World Bank data: CC BY 4.0. Official statistics quoted with attribution.' },
  coverage: '2000-2025',
  committedOn: '2026-11-22',
  kinds: ['observations'],
})
