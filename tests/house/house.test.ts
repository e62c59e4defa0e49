import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generatedFiles, makeWorld, repositoryRoot } from '@corridor/cli'
import { catalogue, parseSqlPaths, partSqlPath } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { describe, expect, test } from 'vitest'

const git = (...words: readonly string[]): readonly string[] =>
  execFileSync('git', words, { cwd: repositoryRoot, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')

// A file that was deleted and not yet committed is still listed.
const files = git('ls-files', '--cached', '--others', '--exclude-standard').filter((path) =>
  existsSync(join(repositoryRoot, path)),
)
const text = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8')
const isText = (path: string): boolean => !/\.(png|xlsx|parquet)$/.test(path)
const code = files.filter((path) => /\.(ts|js)$/.test(path))
const imports = (path: string): readonly string[] =>
  [...text(path).matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? '')

describe('the house', () => {
  const rooms = ['ingestion', 'normalization', 'aggregation', 'reports', 'publication']
  const mayImport: Readonly<Record<string, readonly string[]>> = {
    contracts: [],
    walk: ['contracts'],
    adapters: ['contracts'],
    claims: ['contracts'],
    testing: ['contracts'],
    ...Object.fromEntries(rooms.map((room) => [room, ['contracts']])),
  }
  test.each(Object.entries(mayImport))('lets %s import none but %j', (room, allowed) => {
    const wrong = code
      .filter((path) => path.startsWith(`packages/${room}/src/`) && !/\.(test|example)\.ts$/.test(path))
      .flatMap((path) => imports(path).map((name) => `${path}: ${name}`))
      .filter((line) => line.includes(': @corridor/') && !allowed.some((name) => line.endsWith(`@corridor/${name}`)))
    expect(wrong).toEqual([])
  })

  test('puts its rooms together in one place, for its doors alone', () => {
    const wrong = code
      .filter((path) => /^(packages|datasets|bench)\//.test(path) && !/^packages\/(house|cli|handlers)\//.test(path))
      .filter((path) => imports(path).includes('@corridor/house'))
    expect(wrong).toEqual([])
    const doors = code.filter((path) => /^packages\/(house|handlers)\/src\//.test(path) && !path.endsWith('.test.ts'))
    for (const path of doors) expect(imports(path), path).not.toContain('@corridor/cli')
  })

  test('opens the cloud by handlers that only open the door', () => {
    const lambdas = code.filter((path) => path.endsWith('.lambda.ts') && !path.startsWith('tests/'))
    expect(lambdas.map((path) => path.replace('packages/handlers/src/', ''))).toEqual([
      'infra/lib/door/list-release.lambda.ts',
      'aggregate-model.lambda.ts',
      'ingest-partition.lambda.ts',
      'normalize-snapshot.lambda.ts',
      'plan-walk.lambda.ts',
      'publish-release.lambda.ts',
      'write-report.lambda.ts',
    ])
    for (const path of lambdas) {
      expect(text(path).split('\n').length, path).toBeLessThan(40)
      expect(text(path), path).toContain('\nexport const handler = ')
    }
  })

  test('keeps datasets free of machinery', () => {
    const wrong = code
      .filter((path) => path.startsWith('datasets/') && !path.endsWith('.test.ts'))
      .flatMap((path) =>
        imports(path)
          .filter((name) => !name.startsWith('.') && name !== '@corridor/contracts')
          // Sources of texts name what reads them.
          .filter(
            (name) => !name.startsWith('@corridor/claims') || !/^datasets\/sources\/(seed-)?articles\//.test(path),
          )
          .map((name) => `${path}: ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('lets infra know declarations and words, and of handlers their paths alone', () => {
    const wrong = code
      .filter((path) => path.startsWith('infra/') && !path.endsWith('.test.ts'))
      .flatMap((path) => imports(path).map((name) => `${path}: ${name}`))
      .filter((line) => /: @corridor\/(?!contracts$|datasets$)/.test(line) || /: \.\..*packages\//.test(line))
    expect(wrong).toEqual([])
  })

  test('builds keys of the store in one file only', () => {
    const builders = code
      .filter((path) => /^packages\/[a-z]+\/src\//.test(path) && !path.endsWith('.test.ts'))
      .filter((path) => /[`'](raw|records|reports|releases|runs)\/\$\{/.test(text(path)))
    // The graph names nodes after the rooms; those names are no keys.
    expect(builders).toEqual(['packages/contracts/src/address.ts', 'packages/walk/src/graph.ts'])
  })

  test('names files in kebab-case, with no drawer for everything', () => {
    const stems = code
      .filter((path) => !/datasets\/models\/|^bench\//.test(path))
      .map((path) => basename(path).replace(/(\.[a-z]+)+$/, ''))
    expect(stems.filter((stem) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem))).toEqual([])
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)|(^|\/)types\.ts$/.test(path))).toEqual([])
  })

  test('has no file of code over 250 lines', () => {
    expect(code.filter((path) => text(path).split('\n').length > 251)).toEqual([])
  })

  test('holds no path of a machine, no registry, no key', () => {
    const forbidden = new RegExp(
      [
        '/' + 'home/[a-z]',
        '/' + 'Users/[A-Z]',
        '/' + 'work/main',
        'registry\\.' + 'npmjs',
        'AKIA' + '[A-Z0-9]{12}',
        'BEGIN (RSA )?PRIVATE' + ' KEY',
      ].join('|'),
    )
    expect(files.filter(isText).filter((path) => forbidden.test(text(path)))).toEqual([])
    expect(text('pnpm-lock.yaml')).not.toMatch(/https?:\/\//)
  })

  test('lets no install script run that is not named', () => {
    expect(text('pnpm-workspace.yaml')).toMatch(/allowBuilds:\n( {2}\S+: (true|false)\n)+/)
  })

  test('has its generated files fresh: npm run generate', async () => {
    const expected = await generatedFiles(makeWorld({ store: 'store', isQuiet: true, environment: {} }))
    for (const [path, content] of Object.entries(expected))
      expect(text(path).replaceAll('\r\n', '\n'), path).toBe(content)
  })
})

describe('the shelves', () => {
  const isSorted = (ids: readonly string[]): boolean =>
    ids.join() === [...ids].sort().join() && new Set(ids).size === ids.length
  test('are sorted, each thing once', () => {
    expect(isSorted(shelves.sources.map(({ id }) => id))).toBe(true)
    expect(isSorted(shelves.models.map(({ subject, name }) => `${subject}.${name}`))).toBe(true)
    expect(isSorted(shelves.checks.map(({ id }) => id))).toBe(true)
    expect(isSorted(shelves.reference.map(({ id }) => id))).toBe(true)
  })
  test.each(shelves.sources.map((source) => [source.id, source] as const))(
    'give %s terms, a file for each kind, and a coverage',
    (_id, source) => {
      expect(source.licence.text).not.toBe('')
      expect(source.coverage).not.toBe('')
      for (const { file } of source.partitions) expect(files).toContain(`datasets/sources/${source.id}/${file}`)
    },
  )
  test.each(
    shelves.sources.flatMap((source) =>
      source.layouts.map((layout) => [`${source.id}/${layout.id}`, source, layout] as const),
    ),
  )('give the layout %s its kind, its parse and its test', (_name, source, layout) => {
    expect(shelves.kinds.map(({ id }) => id)).toContain(layout.kind)
    for (const path of parseSqlPaths(source.id, layout)) expect(text(path)).toMatch(/^-- \S/)
    for (const table of layout.reference ?? []) expect(shelves.reference.map(({ id }) => id)).toContain(table)
    const tests = files.filter((path) => path.startsWith(`datasets/sources/${source.id}/`) && path.endsWith('.test.ts'))
    expect(tests.map(text).join('\n')).toContain(layout.id)
  })
  test('have no two layouts of one name', () => {
    const ids = shelves.sources.flatMap((source) => source.layouts.map(({ id }) => `${source.id}/${id}`))
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('have no parse that no layout reads', () => {
    const read = new Set(
      shelves.sources.flatMap((source) => source.layouts.flatMap((each) => parseSqlPaths(source.id, each))),
    )
    expect(files.filter((path) => path.endsWith('.parse.sql') && !read.has(path))).toEqual([])
  })
  test('have no part of a SELECT but where two models share it or one would be too long, and each begins with a sentence', () => {
    const used = shelves.models.flatMap(({ parts = [] }) => parts).map(partSqlPath)
    const lines = (path: string): number => text(path).split('\n').length
    const inLong = shelves.models
      .map(({ parts = [] }) => parts.map(partSqlPath))
      .filter((paths) => paths.reduce((sum, path) => sum + lines(path), 0) > 250)
      .flat()
    for (const path of files.filter((each) => each.startsWith('datasets/models/parts/'))) {
      expect(text(path)).toMatch(/^-- \S/)
      expect(used.filter((each) => each === path).length > 1 || inLong.includes(path), path).toBe(true)
    }
  })
  test('estimate in one file each: its fingerprint knows no other', () => {
    for (const path of files.filter((each) => each.endsWith('.estimate.ts')))
      expect([...text(path).matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['@corridor/contracts'])
  })
  test('have no file of a source that no source declares', () => {
    const declared = new Set(
      shelves.sources.flatMap(({ id, partitions, corrections }) =>
        [...partitions.map(({ file }) => file), ...(corrections === undefined ? [] : [corrections])].map(
          (file) => `datasets/sources/${id}/${file}`,
        ),
      ),
    )
    const beside = /\/(inventory|ignore-rules|number-words)\.csv$|\/fixtures\//
    expect(
      files.filter((path) => /^datasets\/sources\/.*\.csv$/.test(path) && !declared.has(path) && !beside.test(path)),
    ).toEqual([])
  })
  test('give every check a fixture that it must fail', () => {
    expect(shelves.checks.filter(({ mustFail }) => Object.keys(mustFail).length === 0)).toEqual([])
  })
})

test('every error says what to do, whether to try again, and is thrown somewhere', () => {
  const thrown = code
    .filter((path) => path.startsWith('packages/') && !/errors\.ts$|\.test\.ts$/.test(path))
    .map(text)
    .join('\n')
  for (const [name, { hint, retry }] of Object.entries(catalogue)) {
    expect(hint.length, name).toBeGreaterThan(20)
    expect(['again', 'never'], name).toContain(retry)
    expect(thrown, name).toContain(`'${name}'`)
  }
})
