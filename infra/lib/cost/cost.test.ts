import { readFileSync } from 'node:fs'
import { shelves } from '@corridor/datasets'
import { expect, test } from 'vitest'
import { functionNames } from '../walk/sizes.ts'
import { costPage } from './cost-page.ts'
import { monthlyCost } from './estimate.ts'
import { prices } from './prices.ts'

const lines = monthlyCost(shelves)
const sum = (of: (line: (typeof lines)[number]) => number): number => lines.reduce((total, line) => total + of(line), 0)

test('the page of costs is fresh: npm run generate', () => {
  const committed = readFileSync(new URL('../../../docs/cost.md', import.meta.url), 'utf8')
  expect(committed.replaceAll('\r\n', '\n')).toBe(costPage(shelves))
})

test('a stage is a few dollars a month', () => {
  expect(sum(({ usdAfterFree }) => usdAfterFree)).toBeLessThan(6)
  expect(sum(({ usd }) => usd)).toBeLessThan(20)
})

test('every price is used, every function counted, nothing is negative', () => {
  const free = new Set(lines.map(({ price }) => price.per))
  expect(Object.values(prices).filter(({ per }) => !free.has(per))).toEqual([])
  expect(lines.filter(({ service }) => service === 'Lambda').map(({ what }) => what)).toEqual(
    expect.arrayContaining([...functionNames]),
  )
  for (const { usd, usdAfterFree, what } of lines) {
    expect(usd, what).toBeGreaterThan(0)
    expect(usdAfterFree, what).toBeGreaterThanOrEqual(0)
    expect(usdAfterFree, what).toBeLessThanOrEqual(usd)
  }
})

test('a line is its amount times its price: 22 calls of 10 s with 2 GB are 440 GB-seconds', () => {
  const { price, amount, usd } = lines.find(({ what }) => what === 'write-report') as (typeof lines)[number]
  expect(amount).toBe(22 * 10 * 2)
  expect(usd).toBeCloseTo(440 * 0.0000133334, 10)
  expect(price.per).toContain('arm64')
})
