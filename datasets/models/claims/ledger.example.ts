import { defineExample } from '@corridor/contracts'

export const claimsLedgerExample = defineExample({ given: {}, expect: [] })
