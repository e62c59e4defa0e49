import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Names what the tests of one run share: the workers inherit it. */
process.env.CORRIDOR_TEST_RUN ??= randomUUID()
/** What one process has compiled the next need not: tests start more than a hundred. */
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache')

const results = process.env.CORRIDOR_TEST_RESULTS

/** Files that kill runs and walk the whole house take longest: they begin first, so that no worker is left with one at the end. */
const longest = ['/tests/faults/', '/tests/cloud/', '/tests/walk/', '/tests/', '/normalization/', '/datasets/']
const turnOf = ({ moduleId }: TestSpecification): number => {
  const turn = longest.findIndex((folder) => moduleId.includes(folder))
  return turn < 0 ? longest.length : turn
}
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => turnOf(a) - turnOf(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'datasets/**/*.test.ts', 'infra/lib/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/support/clean-up.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    isolate: false,
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2,
    reporters: results ? ['default', 'json'] : ['default'],
    ...(results ? { outputFile: { json: results } } : {}),
  },
})
