import { defineExample } from '@corridor/contracts'

export const claimsArithmeticExample = defineExample({ given: {}, expect: [] })
