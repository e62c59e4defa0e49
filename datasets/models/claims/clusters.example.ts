import { defineExample } from '@corridor/contracts'

export const claimsClustersExample = defineExample({ given: {}, expect: [] })
