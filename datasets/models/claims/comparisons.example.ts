import { defineExample } from '@corridor/contracts'

export const claimsComparisonsExample = defineExample({ given: {}, expect: [] })
