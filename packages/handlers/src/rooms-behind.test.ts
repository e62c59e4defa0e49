import { expect, test } from 'vitest'
import { memoryLimit } from './rooms-behind.ts'

test.each([
  ['3008', '1504MB'],
  ['512', '256MB'],
  ['128', '256MB'],
  [undefined, '2GB'],
])('a function of %s MB gives DuckDB %s', (size, limit) => {
  expect(memoryLimit({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: size })).toBe(limit)
})
