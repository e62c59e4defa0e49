import { defineCuratedSource } from '@corridor/contracts'

export const ecommerceQuoted = defineCuratedSource({
  id: 'ecommerce-quoted',
  title: 'E-commerce, as quoted',
  publisher: 'Several publishers',
  description: 'Markets, platforms and cross-border electronic trade.',
  licence: { code: 'rows', text: 'Single figures quoted from publications, each with its citation.' },
  coverage: '2017-2025',
  committedOn: '2026-11-22',
  kinds: ['observations'],
})
