import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from './commands/index.ts'
import { run } from './run.ts'

const command = async (argv: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-cli-'))
  let out = ''
  let err = ''
  const code = await run(argv, {
    environment,
    folder,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

describe('the command line', () => {
  test('explains itself, and ends with 2 when nothing was asked', async () => {
    expect(await command([])).toMatchObject({ code: 2, out: expect.stringContaining('Usage: corridor <command>') })
    expect(await command(['--help'])).toMatchObject({ code: 0 })
  })
  test.each(commands.map(({ name }) => name))('explains %s', async (name) => {
    const { code, out } = await command([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Usage: corridor ${name}`)
    expect(out).toContain('--json')
  })
  test.each([
    [['nonsense']],
    [['run', '--nonsense']],
    [['query']],
    [['pin']],
    [['query', 'SELECT 1', '--format', 'xml']],
    [['query', 'SELECT 1', '--as-of', 'spring']],
  ])('ends with 2 and a hint for wrong use: %j', async (argv) => {
    expect(await command(argv)).toMatchObject({ code: 2, err: expect.stringContaining('hint:') })
  })
  test('ends with 1 and a hint when there is no release yet', async () => {
    expect(await command(['query', 'SELECT 1'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^NoRelease: .*\n {2}hint: /),
    })
  })
  test('tells errors as JSON to programs', async () => {
    const { err } = await command(['verify', '--json'])
    expect(JSON.parse(err)).toMatchObject({ error: { name: 'NoRelease', retry: 'never', hint: expect.any(String) } })
  })
  test('refuses a clock that is no number of seconds', async () => {
    expect((await command(['releases'], { SOURCE_DATE_EPOCH: 'noon' })).code).toBe(2)
  })
  test('refuses threads that are no number', async () => {
    expect(await command(['releases'], { CORRIDOR_THREADS: 'many' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('CORRIDOR_THREADS'),
    })
  })
  test('refuses a store that is neither a folder nor in a bucket', async () => {
    expect(await command(['releases', '--store', 'ftp://bucket/prefix'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('WrongUse'),
    })
  })
  test('lists the columns that a file for a source has', async () => {
    const { out } = await command(['sources', 'china-customs-quoted', '--json'])
    const [layout] = (
      JSON.parse(out) as { layouts: readonly { columns: readonly string[]; required: readonly string[] }[] }
    ).layouts
    expect(layout?.columns).toEqual(
      expect.arrayContaining(['reporter', 'partner', 'flow', 'period', 'value', 'unit', 'url']),
    )
    expect(layout?.required).toEqual(expect.arrayContaining(['reporter', 'partner', 'flow', 'period', 'value', 'unit']))
  })
})
