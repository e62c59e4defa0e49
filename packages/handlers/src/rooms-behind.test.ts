import { expect, test } from 'vitest'
import { memoryLimit, threadsOf } from './rooms-behind.ts'

test.each([
  ['3008', '1504MB'],
  ['512', '256MB'],
  ['128', '256MB'],
  [undefined, '2GB'],
])('a function of %s MB gives DuckDB %s', (size, limit) => {
  expect(memoryLimit({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: size })).toBe(limit)
})

test.each([
  ['1024', 1],
  ['3008', 1],
  ['3538', 2],
  [undefined, 1],
] as const)('with a size of %s, DuckDB has %s threads', (size, threads) => {
  expect(threadsOf({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: size })).toBe(threads)
})
