import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '@corridor/cli'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { walkedFolder } from '../support/walked.ts'

type Ran = { readonly code: number; readonly told: string }

/** A copy of the checkout, with a store that was walked before: what `corridor new` writes goes there, and never into this one. */
const copyOfCheckout = async (): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'corridor-test-templates-'))
  const rootFiles = [
    'package.json',
    'pnpm-lock.yaml',
    'tsconfig.json',
    'tsconfig.base.json',
    'biome.json',
    'vitest.config.ts',
  ]
  // The configuration of the tests names the one under tests.
  for (const path of ['datasets', 'packages', 'tests/support/clean-up.ts', ...rootFiles])
    await cp(join(repositoryRoot, path), join(copy, path), { recursive: true, verbatimSymlinks: true })
  await mkdir(join(copy, 'docs'))
  await symlink(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'))
  await rename(join(await walkedFolder('templates'), 'store'), join(copy, 'store'))
  return copy
}

describe('what corridor new writes', () => {
  let copy = ''
  const run = (script: string, ...words: readonly string[]): Ran => {
    try {
      const environment = {
        ...process.env,
        CORRIDOR_STORE: join(copy, 'store'),
        CORRIDOR_THREADS: '1',
        CORRIDOR_TEST_RESULTS: '',
        // What this run of the tests shares is not for those within to take away.
        CORRIDOR_TEST_RUN: 'templates',
        FORCE_COLOR: '',
        NO_COLOR: '1',
      }
      const options = { cwd: copy, encoding: 'utf8', stdio: 'pipe', env: environment } as const
      return { code: 0, told: execFileSync(process.execPath, [join(copy, script), ...words], options) }
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
      return { code: status, told: `${stdout}\n${stderr}` }
    }
  }
  const corridor = (...words: readonly string[]): Ran => run('packages/cli/src/main.ts', ...words)
  const tool = (path: string, ...words: readonly string[]): Ran => run(join('node_modules', path), ...words)

  beforeAll(async () => {
    copy = await copyOfCheckout()
    for (const words of [
      ['source', 'made-up-figures'],
      ['source', 'made-up-office', '--layout'],
      ['model', 'trade.made_up'],
      ['report', 'made-up-report'],
    ])
      expect(corridor('new', ...words)).toMatchObject({ code: 0 })
    // As `npm run generate` does first.
    expect(tool('@biomejs/biome/bin/biome', 'check', '--write', '--vcs-enabled=false', 'datasets')).toMatchObject({
      code: 0,
    })
  }, 300_000)
  afterAll(() => rm(copy, { recursive: true, force: true }))

  test('has no fault of style that has to be mended by hand', () => {
    const { code, told } = tool(
      '@biomejs/biome/bin/biome',
      'check',
      '--error-on-warnings',
      '--vcs-enabled=false',
      'datasets',
    )
    expect(code, told).toBe(0)
  })
  test('has the right types', () => {
    const { code, told } = tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')
    expect(code, told).toBe(0)
  })
  test('passes its own tests', () => {
    const { code, told } = tool(
      'vitest/vitest.mjs',
      'run',
      'datasets/sources/made-up-office',
      'datasets/models/models.test.ts',
      '--testNamePattern',
      'the table of figures|trade.made_up',
    )
    expect(code, told).toBe(0)
    expect(told).toMatch(/Tests\s+8 passed/)
  })
  test('goes through a run: rows of the source, the dataset and the report are there', async () => {
    const { code, told } = corridor('run', '--json')
    expect(code, told).toBe(0)
    const { release, rejected } = JSON.parse(told) as { release: string; rejected: number }
    expect(rejected).toBe(0)
    expect(await readdir(join(copy, 'store', 'releases', release, 'reports'))).toContain('made-up-report.json')
    const rows = corridor('query', "SELECT row_count FROM trade.made_up WHERE area_code = 'KAZ'", '--json')
    expect(JSON.parse(rows.told)).toEqual([{ row_count: expect.any(Number) }])
    const { told: sources } = corridor(
      'query',
      "SELECT source_id FROM provenance.sources WHERE source_id LIKE 'made-up-%'",
      '--json',
    )
    expect(JSON.parse(sources)).toContainEqual({ source_id: 'made-up-figures' })
  }, 300_000)
  test('is told by the command: which file to get, and its columns', () => {
    expect(corridor('sources', 'made-up-office').told).toContain('Partner country, Year')
  })
  test('is not written over', async () => {
    const before = await readFile(join(copy, 'datasets/sources/index.ts'), 'utf8')
    expect(corridor('new', 'source', 'made-up-office')).toMatchObject({
      code: 2,
      told: expect.stringContaining('there already'),
    })
    expect(corridor('new', 'model', 'trade.other', '--layout')).toMatchObject({ code: 2 })
    expect(await readFile(join(copy, 'datasets/sources/index.ts'), 'utf8')).toBe(before)
  })
})
