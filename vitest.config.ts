import { randomUUID } from 'node:crypto'
import { defineConfig } from 'vitest/config'

/** Names what the tests of one run share: the workers inherit it. */
process.env.CORRIDOR_TEST_RUN ??= randomUUID()

const results = process.env.CORRIDOR_TEST_RESULTS

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'datasets/**/*.test.ts', 'infra/lib/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/support/clean-up.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: results ? ['default', 'json'] : ['default'],
    ...(results ? { outputFile: { json: results } } : {}),
  },
})
